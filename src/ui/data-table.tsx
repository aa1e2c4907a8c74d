import type { ReactNode } from 'react';

interface Column {
  head: ReactNode;
  /** CSS width, e.g. "188px". */
  width?: string;
  numeric?: boolean;
}

interface DataTableProps {
  /** Said to people who listen; shown only with `showCaption`. */
  caption: string;
  columns: readonly Column[];
  showCaption?: boolean;
  /** Stay in view while the page scrolls. */
  stickyHead?: boolean;
  /** Scroll sideways instead of becoming blocks on a phone: for grids whose columns are the point. */
  grid?: boolean;
  children: ReactNode;
}

/** A table on paper. Under 600 px every row becomes a block, same order, same words (cells bring their `label`). */
export function DataTable({ caption, columns, showCaption, stickyHead, grid, children }: DataTableProps) {
  const table = (
    <table
      className={`lt-table${grid ? ' lt-table-grid' : ' lt-table-stack'}`}
      data-sticky={stickyHead || undefined}
    >
      <caption className={showCaption ? undefined : 'lt-spoken'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th
              key={String(index)}
              scope="col"
              className={column.numeric ? 'lt-num' : undefined}
              style={{ width: column.width }}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
  // A grid's cells are links, so the keyboard scrolls it without a stop of its own.
  if (!grid) return <div className="lt-table-sheet">{table}</div>;
  return (
    <section className="lt-table-sheet lt-table-scroll" aria-label={caption}>
      {table}
    </section>
  );
}

interface CellProps {
  /** Column head, shown above the value on a phone. */
  label?: string;
  /** The row's name: bold, first on a phone. */
  main?: boolean;
  numeric?: boolean;
  children: ReactNode;
}

export function Cell({ label, main, numeric, children }: CellProps) {
  const className = [main && 'lt-td-main', numeric && 'lt-num'].filter(Boolean).join(' ') || undefined;
  return main ? (
    <th scope="row" className={className} data-label={label}>
      {children}
    </th>
  ) : (
    <td className={className} data-label={label}>
      {children}
    </td>
  );
}

/** A grey line that opens a group: district, kind. */
export function GroupRow({
  span,
  children,
  aside,
}: {
  span: number;
  children: ReactNode;
  aside?: ReactNode;
}) {
  return (
    <tr className="lt-tr-group">
      <th className="lt-group-head" scope="rowgroup" colSpan={span}>
        <span className="lt-tr-group-line">
          <span>{children}</span>
          {aside && <span className="lt-muted lt-sm">{aside}</span>}
        </span>
      </th>
    </tr>
  );
}
