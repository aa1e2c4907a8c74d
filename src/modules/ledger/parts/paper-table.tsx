import { StatusBadge } from '../../../ui/status-badge.tsx';
import { owedHead } from '../home/owed-words.ts';
import { unpackCells } from '../progress/packed-cells.ts';
import { silentWords } from '../progress/place-words.ts';
import type { ProgressView } from '../progress/read-progress.server.ts';
import { keepTogether } from '../sentence.ts';

type Figure = { done: number; owed: number } | null | undefined;

/**
 * The matrix for paper: its head, with the words of the page, stands on every sheet; no row is cut.
 * @param running what every sheet says: task, place, day
 */
export function PaperTable({ view, running }: { view: ProgressView; running: string }) {
  const { columns, groups } = view;
  const before = view.comparison && !view.comparison.note ? view.comparison : null;
  return (
    <table className="lt-sheet-table">
      <colgroup>
        <col className="lt-sheet-names" />
      </colgroup>
      <thead>
        <tr>
          <th className="lt-sheet-running" colSpan={columns.length + 2}>
            {running}
          </th>
        </tr>
        <tr>
          <th scope="col">Đơn vị</th>
          {columns.map((column) => (
            <th scope="col" key={column.start}>
              {column.head}
            </th>
          ))}
          <th scope="col">{owedHead(view.measure)}</th>
        </tr>
      </thead>
      {groups.length > 1 && (
        <tbody>
          <FigureRow
            name={`${view.totalName} (đủ/phải làm)`}
            figures={columns}
            sum={view.totalMissing}
            isTotal
          />
          {before && <FigureRow name={before.name} figures={before.columns} sum={null} />}
        </tbody>
      )}
      {groups.map((group) => (
        <tbody key={group.id}>
          {(view.isCountry || groups.length > 1) && (
            <tr className="lt-sheet-group">
              <th scope="rowgroup">
                {group.name}
                {view.isCountry && ` (${silentWords(view, group)})`}
              </th>
              {group.figures.map((figure, at) => (
                <td key={columns[at]!.start}>{figure}</td>
              ))}
              <td>{group.missing}</td>
            </tr>
          )}
          {before && groups.length > 1 && (
            <FigureRow
              name={before.name}
              figures={columns.map((_, at) => before.groups[group.id]?.[at])}
              sum={null}
            />
          )}
          {group.lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{keepTogether(line.name)}</th>
              {unpackCells(line.cells).map((cell, at) => (
                <td key={columns[at]!.start}>
                  {cell && <StatusBadge status={cell.status} count={cell.count} size="cell" />}
                </td>
              ))}
              <td>{line.missing}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function FigureRow({
  name,
  figures,
  sum,
  isTotal,
}: {
  name: string;
  figures: readonly Figure[];
  sum: number | null;
  isTotal?: boolean;
}) {
  return (
    <tr className={isTotal ? 'lt-sheet-total' : 'lt-sheet-then'}>
      <th scope="row">{name}</th>
      {figures.map((figure, at) => (
        <td key={String(at)}>{figure ? `${figure.done}/${figure.owed}` : ''}</td>
      ))}
      <td>{sum}</td>
    </tr>
  );
}
