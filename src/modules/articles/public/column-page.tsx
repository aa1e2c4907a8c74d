import type { YearMonth } from '../../../platform/clock/clock.ts';
import { type ArticleForm, articleFormLabels, type Originality, originalityLabels } from '../labels.ts';
import { DayMark, type Letterhead, PublicShell } from './public-shell.tsx';

export interface ColumnLine {
  id: string;
  title: string;
  summary: string;
  href: string;
  /** Name of the other site when the article stands there. */
  elsewhere: string | null;
  date: string;
  form: ArticleForm;
  originality: Originality;
}

export interface ColumnMonth {
  month: YearMonth;
  /** All articles of the month, also those on another page. */
  count: number;
  lines: ColumnLine[];
}

export interface ColumnView {
  parentName: string | null;
  total: number;
  since: YearMonth | null;
  months: ColumnMonth[];
  page: number;
  pages: number;
  address: string;
}

const monthName = (month: YearMonth) => `${Number(month.slice(5))}/${month.slice(0, 4)}`;

/** A unit's column: its articles under month headings, newest first. */
export function ColumnPage({ letterhead, column }: { letterhead: Letterhead; column: ColumnView }) {
  const title = `Chuyển đổi số – ${letterhead.unitName}`;
  return (
    <PublicShell
      letterhead={letterhead}
      title={column.page > 1 ? `${title} (trang ${column.page})` : title}
      head={
        <>
          <link rel="canonical" href={column.address} />
          <meta property="og:type" content="website" />
          <meta property="og:locale" content="vi_VN" />
          <meta property="og:title" content={title} />
          <meta property="og:url" content={column.address} />
        </>
      }
    >
      <div className="unit">
        {column.parentName && <p className="sm mut">{column.parentName}</p>}
        <h1 className="rule">{letterhead.unitName}</h1>
        <p className="mut">
          Chuyên mục Chuyển đổi số
          {column.since && ` · ${column.total} bài từ tháng ${monthName(column.since)}`}
        </p>
      </div>
      <div className="read">
        {column.months.length === 0 && <p className="empty">Đơn vị chưa đăng bài trong chuyên mục này.</p>}
        {column.months.map((month) => (
          <MonthGroup key={month.month} group={month} />
        ))}
        {column.pages > 1 && <Pages column={column} path={letterhead.columnPath} />}
      </div>
    </PublicShell>
  );
}

function MonthGroup({ group }: { group: ColumnMonth }) {
  return (
    <>
      <h2 className="mon">
        Tháng {monthName(group.month)} <span>{group.count} bài</span>
      </h2>
      <ol className="list">
        {group.lines.map((line) => (
          <li key={line.id}>
            <DayMark date={line.date} />
            <div>
              <h3 className="t">
                <a href={line.href} rel={line.elsewhere ? 'nofollow noopener' : undefined}>
                  {line.title}
                </a>
              </h3>
              {line.summary && <p>{line.summary}</p>}
              <p className="meta">
                <span>{articleFormLabels[line.form]}</span>
                {line.elsewhere ? <span>đăng tại {line.elsewhere}</span> : null}
                <span>{originalityLabels[line.originality]}</span>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function Pages({ column, path }: { column: ColumnView; path: string }) {
  const at = (page: number) => (page === 1 ? path : `${path}?trang=${page}`);
  return (
    <nav className="pages" aria-label="Các trang">
      {column.page > 1 && <a href={at(column.page - 1)}>Bài mới hơn</a>}
      <span className="mut">
        Trang {column.page} trong {column.pages}
      </span>
      {column.page < column.pages && <a href={at(column.page + 1)}>Bài cũ hơn</a>}
    </nav>
  );
}
