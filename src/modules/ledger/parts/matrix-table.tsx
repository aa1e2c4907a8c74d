import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useRef } from 'react';
import { statusText } from '../../../ui/status.ts';
import { StatusCell } from '../../../ui/status-badge.tsx';
import { owedHead } from '../home/owed-words.ts';
import { openAfter } from '../progress/open-groups.ts';
import { unpackCells } from '../progress/packed-cells.ts';
import { placeOf, silentWords } from '../progress/place-words.ts';
import { evidenceHref, progressHref } from '../progress/progress-address.ts';
import type { ProgressView } from '../progress/read-progress.server.ts';
import { keepTogether } from '../sentence.ts';
import './matrix-table.css';
import { useGridKeys } from './use-grid-keys.ts';
import { useOpenInPlace } from './use-open-in-place.ts';

type Group = ProgressView['groups'][number];
type Line = Group['lines'][number];

/**
 * Units × periods of one measure. Every cell and every figure is a plain link, so the page works without script;
 * with script a press opens the detail in place and the arrow keys walk over the cells.
 * @param single a school sees its one row, without districts and totals
 */
export function MatrixTable({ view, single }: { view: ProgressView; single: boolean }) {
  const box = useRef<HTMLElement>(null);
  useGridKeys(box);
  useOpenInPlace(box);
  return (
    <section
      className="lt-matrix"
      data-few={view.columns.length < 4 || undefined}
      aria-label="Bảng tiến độ theo đơn vị và kỳ"
      ref={box}
    >
      <table>
        <thead>
          <tr className="lt-matrix-heads">
            <th scope="col" className="lt-matrix-name">
              Đơn vị
            </th>
            {view.columns.map((column) => (
              <th scope="col" className="lt-matrix-period" key={column.start}>
                {column.head}
              </th>
            ))}
            <th scope="col" className="lt-matrix-sum">
              {owedHead(view.measure)}
            </th>
          </tr>
        </thead>
        {!single && <TotalRow view={view} />}
        {view.groups.map((group) => (
          <GroupBody key={group.id} group={group} view={view} single={single} />
        ))}
      </table>
    </section>
  );
}

function TotalRow({ view }: { view: ProgressView }) {
  const { plan, province, district, unit } = view.address;
  const measure = view.measure!.id;
  return (
    <tbody>
      <tr className="lt-matrix-total">
        <th scope="row" className="lt-matrix-name">
          {view.totalName} <span className="lt-nw">(đủ/phải làm)</span>
        </th>
        {view.columns.map((column) => (
          <td key={column.start} data-label={column.head}>
            <a
              className="lt-matrix-figure"
              href={evidenceHref({ plan, measure, province, district, unit, period: column.start })}
            >
              {column.done}/{column.owed}
            </a>
            <span className="lt-matrix-bar" aria-hidden="true">
              <span style={{ width: `${column.owed > 0 ? (column.done / column.owed) * 100 : 0}%` }} />
            </span>
          </td>
        ))}
        <td className="lt-matrix-sum" data-label={owedHead(view.measure)}>
          {view.totalMissing}
        </td>
      </tr>
      {view.comparison && !view.comparison.note && <BeforeRow view={view} comparison={view.comparison} />}
    </tbody>
  );
}

/** The same figures as they stood on the day of comparison. */
function BeforeRow({
  view,
  comparison,
}: {
  view: ProgressView;
  comparison: NonNullable<ProgressView['comparison']>;
}) {
  return (
    <tr className="lt-matrix-before">
      <th scope="row" className="lt-matrix-name">
        {comparison.name}
      </th>
      {view.columns.map((column, index) => (
        <td key={column.start} data-label={column.head}>
          {figureWords(comparison.columns[index])}
        </td>
      ))}
      <td className="lt-matrix-sum" />
    </tr>
  );
}

function figureWords(figure: { done: number; owed: number } | null | undefined): string {
  return figure ? `${figure.done}/${figure.owed}` : '–';
}

function GroupBody({ group, view, single }: { group: Group; view: ProgressView; single: boolean }) {
  const base = progressHref(view.address, { cell: null });
  const cellBase = `${base}${base.includes('?') ? '&' : '?'}o=`;
  return (
    <tbody>
      {!single && (view.isCountry || view.groups.length > 1) && <GroupHead group={group} view={view} />}
      {group.lines.map((line) => (
        <UnitLine key={line.id} line={line} view={view} cellBase={cellBase} />
      ))}
    </tbody>
  );
}

function GroupHead({ group, view }: { group: Group; view: ProgressView }) {
  const { address, columns, groups } = view;
  const { comparison } = view;
  const before = comparison && !comparison.note ? (comparison.groups[group.id] ?? []) : null;
  return (
    <tr className="lt-matrix-group" id={`nhom-${group.id}`}>
      <th scope="rowgroup" className="lt-matrix-name">
        {view.isCountry ? (
          <ProvinceName group={group} view={view} />
        ) : (
          <Toggle group={group} address={address} groups={groups} />
        )}
        {before && <span className="lt-matrix-then">{view.comparison!.name}</span>}
      </th>
      {columns.map((column, index) => (
        <td key={column.start} data-label={column.head}>
          {group.figures[index] && (
            <a
              className="lt-matrix-figure"
              href={evidenceHref({
                plan: address.plan,
                measure: view.measure!.id,
                ...placeOf(view, group.id),
                period: column.start,
              })}
              aria-label={`${group.name}, ${column.head}: ${group.figures[index]} đủ`}
            >
              {group.figures[index]}
            </a>
          )}
          {before && <span className="lt-matrix-then">{figureWords(before[index])}</span>}
        </td>
      ))}
      <td className="lt-matrix-sum" data-label={owedHead(view.measure)}>
        {group.missing}
      </td>
    </tr>
  );
}

function Toggle({
  group,
  address,
  groups,
}: {
  group: Group;
  address: ProgressView['address'];
  groups: Group[];
}) {
  const Chevron = group.isOpen ? IconChevronDown : IconChevronRight;
  return (
    <a
      className="lt-matrix-toggle"
      href={progressHref(address, { open: openAfter(groups, group.id), cell: null })}
      aria-label={`${group.name}: ${group.isOpen ? 'thu lại' : 'mở danh sách đơn vị'}`}
      aria-expanded={group.isOpen}
    >
      <Chevron size={16} stroke={2} aria-hidden />
      <span>{group.name}</span>
    </a>
  );
}

/** A province leads to its districts or communes; how many of its units have nothing at all stands below its name. */
function ProvinceName({ group, view }: { group: Group; view: ProgressView }) {
  return (
    <>
      <a
        className="lt-matrix-toggle"
        data-leads
        href={progressHref(view.address, { province: group.id, open: [], cell: null })}
        aria-label={`${group.name}: xem từng xã, huyện`}
      >
        <span>{group.name}</span>
        <IconChevronRight size={16} stroke={2} aria-hidden />
      </a>
      <span className="lt-matrix-silent">{silentWords(view, group)}</span>
    </>
  );
}

function UnitLine({ line, view, cellBase }: { line: Line; view: ProgressView; cellBase: string }) {
  const chosen = view.cell?.id;
  const cells = unpackCells(line.cells);
  const isChosen = cells.some((cell) => cell?.id === chosen);
  return (
    <tr className="lt-matrix-line" data-chosen={isChosen || undefined}>
      <th scope="row" className="lt-matrix-name">
        {keepTogether(line.name)}
      </th>
      {cells.map((cell, index) => {
        const column = view.columns[index]!;
        if (!cell) return <td key={column.start} className="lt-matrix-none" data-label={column.head} />;
        const period = view.measure?.period === 'plan' ? '' : `, ${column.head.toLocaleLowerCase('vi')}`;
        return (
          <td key={column.start} data-label={column.head}>
            <StatusCell
              status={cell.status}
              count={cell.count}
              href={`${cellBase}${cell.id}`}
              label={`${line.name}${period}: ${statusText(cell.status, cell.count)}`}
              current={cell.id === chosen}
            />
          </td>
        );
      })}
      <td className="lt-matrix-sum" data-label={owedHead(view.measure)}>
        <span className={line.missing > 0 ? 'lt-matrix-owed' : 'lt-muted'}>{line.missing}</span>
      </td>
    </tr>
  );
}
