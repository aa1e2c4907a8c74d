import { percentWords } from '../../../platform/clock/words.ts';
import { UiLink } from '../../../ui/ui-link.tsx';
import { evidenceHref, progressHref } from '../progress/progress-address.ts';
import type { ProgressView } from '../progress/read-progress.server.ts';
import { shareOf } from '../rules.ts';
import { keepTogether } from '../sentence.ts';
import './coverage-figures.css';

/** Every named set of a coverage beside the others: a percentage without the name of its set means nothing (rule P13). */
export function CoverageFigures({ view }: { view: ProgressView }) {
  const { address, figures, measure } = view;
  return (
    <ul className="lt-coverage">
      {figures.map((figure) => {
        const share = shareOf(figure.done, figure.owed);
        const isChosen = figure.measureId === measure?.id;
        return (
          <li key={figure.measureId} data-chosen={isChosen || undefined}>
            <h2>{figure.name}</h2>
            <p className="lt-coverage-figure">
              <UiLink
                href={evidenceHref({
                  plan: address.plan,
                  measure: figure.measureId,
                  province: address.province,
                  district: address.district,
                })}
              >
                {figure.done} trong {figure.owed}
              </UiLink>
              {share !== null && ` (${percentWords(share)})`}
            </p>
            {figure.what !== figure.name && <p className="lt-sm lt-muted">{figure.what}</p>}
            {figure.confirmed && <p className="lt-sm">Gọi kiểm tra: {figure.confirmed}</p>}
            {figures.length > 1 && (
              <p className="lt-sm">
                {isChosen ? (
                  'Bảng bên dưới là của mục này.'
                ) : (
                  <UiLink href={progressHref(address, { measure: figure.measureId, cell: null })}>
                    Xem bảng của mục này
                  </UiLink>
                )}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Who is missing, by name before any number; each name opens its cell. */
export function MissingNames({ view }: { view: ProgressView }) {
  const total = view.missing.reduce((sum, group) => sum + group.units.length, 0);
  if (total === 0) return null;
  return (
    <section className="lt-missing" aria-labelledby="con-thieu">
      <h2 id="con-thieu">
        {view.figures.length > 0 ? 'Còn thiếu' : 'Còn nợ'} {total} đơn vị
      </h2>
      {view.missing.map((group, index) => (
        <details key={group.id} open={index === 0}>
          <summary>
            <b>{group.name}</b> <span className="lt-muted">{group.units.length} đơn vị</span>
          </summary>
          <ul>
            {group.units.map((unit) => (
              <li key={unit.cell}>
                <a href={progressHref(view.address, { cell: unit.cell })}>{keepTogether(unit.name)}</a>
                {unit.note && <span className="lt-muted"> {unit.note}</span>}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
