import { numberWords } from '../../../platform/clock/words.ts';
import type { DispensationPreview } from '../dispensations/dispensation-form.server.ts';

const shown = 100;

/** "Miễn thì 12 ô của 1 đơn vị đổi" */
export function previewWords({ cells, units }: DispensationPreview, kind: 'exempt' | 'postpone'): string {
  const verb = kind === 'exempt' ? 'Miễn' : 'Hoãn';
  const changed = units.filter((unit) => unit.lines.length > 0).length;
  return `${verb} thì ${numberWords(cells)} ô của ${numberWords(changed)} đơn vị đổi`;
}

/** Each unit's cells that change, and those that are done and stay. */
export function SettledList({ units }: { units: DispensationPreview['units'] }) {
  return (
    <>
      <ul className="lt-dispensed">
        {units.slice(0, shown).map((unit) => (
          <li key={unit.unitId}>
            <b>{unit.name}</b>
            <ul>
              {unit.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
              {unit.kept.map((line) => (
                <li key={line} className="lt-dispensed-kept">
                  {line}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {units.length > shown && <p className="lt-muted">Và {numberWords(units.length - shown)} đơn vị nữa.</p>}
    </>
  );
}
