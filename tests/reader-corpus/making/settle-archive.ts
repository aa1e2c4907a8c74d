import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SETTLED = '2020-01-01T00:00:00Z';

/** The same plan always gives the same bytes: times inside the archive are fixed. */
export function settleArchive(bytes: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const isTimed = name === 'docProps/core.xml';
    const settled = isTimed
      ? strToU8(strFromU8(content).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, SETTLED))
      : content;
    return [name, settled] as const;
  });
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2020, 0, 1), level: 9 });
}
