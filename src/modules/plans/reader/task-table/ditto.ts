import { squash } from '../text/tidy-text.ts';
import type { ColumnRole } from './columns.ts';
import type { TaskRow } from './task-row.ts';

const DITTO = /^[-–.\s]*(?:nt|như trên|n\/t|["”“'′″]{1,2}|〃)[-–.\s]*$/iu;
const NOTHING = /^[-–—_.…\s]+$/u;
const REPEATED: ColumnRole[] = ['lead', 'partners', 'doers', 'time', 'start', 'end', 'product', 'notes'];

/** "nt" takes the cell above, "-" is an empty cell; a cell left empty stays empty. */
export function withoutDittos(rows: TaskRow[]): TaskRow[] {
  const above: TaskRow['cells'] = {};
  return rows.map((row) => {
    const cells = { ...row.cells };
    for (const role of REPEATED) {
      const text = squash(cells[role] ?? '');
      if (DITTO.test(text)) cells[role] = above[role] ?? '';
      else if (NOTHING.test(text)) cells[role] = '';
      above[role] = cells[role] ?? '';
    }
    return { ...row, cells };
  });
}
