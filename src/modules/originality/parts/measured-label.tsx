import { type MeasuredOriginality, measuredWords } from '../labels.ts';

/** What was measured, with the earlier article it names. */
export function MeasuredLabel({ measured }: { measured: MeasuredOriginality }) {
  const { source } = measured;
  const title = source && `“${source.title}”`;
  return (
    <>
      {measuredWords(measured)}
      {source && (
        <>
          {' '}
          {source.href ? <a href={source.href}>{title}</a> : title} của {source.unitName}
        </>
      )}
    </>
  );
}
