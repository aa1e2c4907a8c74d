import type { ReactNode } from 'react';

export interface Letterhead {
  /** The agency above: "Sở Giáo dục và Đào tạo …"; null when the house has none. */
  agency: string | null;
  unitName: string;
  columnPath: string;
  isSample: boolean;
}

interface ShellProps {
  letterhead: Letterhead;
  title: string;
  /** Tags of the head beside the title: description, Open Graph, canonical address. */
  head?: ReactNode;
  children: ReactNode;
}

/** Every public page of a unit: letterhead, content, foot. No script at all; the style is put into the empty tag. */
export function PublicShell({ letterhead, title, head, children }: ShellProps) {
  const { agency, unitName, columnPath, isSample } = letterhead;
  return (
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{title}</title>
        {head}
        <link rel="icon" href="data:," />
        <link
          rel="alternate"
          type="application/rss+xml"
          title={`Chuyển đổi số – ${unitName}`}
          href={`${columnPath}/rss.xml`}
        />
        <style />
      </head>
      <body>
        <a className="skip" href="#noi-dung">
          Đến nội dung chính
        </a>
        <header className="top">
          <div className="w">
            <div className="brand">
              <Emblem />
              <span>
                {agency && <small>{agency}</small>}
                <b>Chuyển đổi số ngành Giáo dục</b>
              </span>
            </div>
            {isSample && <span className="sample">Số liệu mẫu</span>}
          </div>
        </header>
        <main id="noi-dung" className="w">
          {children}
        </main>
        <footer className="foot">
          <div className="w">
            <div>
              <h2>{unitName}</h2>
              <p>Chịu trách nhiệm nội dung: {unitName}.</p>
              {isSample && <p>Đơn vị và nội dung trên trang này là dữ liệu mẫu.</p>}
            </div>
            <nav aria-label="Cuối trang">
              <ul>
                <li>
                  <a href={columnPath}>Chuyên mục Chuyển đổi số</a>
                </li>
                <li>
                  <a href={`${columnPath}/rss.xml`}>Bản tin RSS</a>
                </li>
              </ul>
            </nav>
          </div>
        </footer>
      </body>
    </html>
  );
}

function Emblem() {
  return (
    <svg viewBox="0 0 52 52" aria-hidden="true">
      <rect width="52" height="52" rx="8" fill="#0e4a86" />
      <g fill="none" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round">
        <path d="M26 40c-4-3-9-3-14-2V19c5-1 10-1 14 2 4-3 9-3 14-2v19c-5-1-10-1-14 2zM26 21v19" />
        <path d="M18 13.5a11 11 0 0 1 16 0M21.500 17a6 6 0 0 1 9 0" stroke="#f2bf3c" />
      </g>
    </svg>
  );
}

/** "12" over "tháng 9", read aloud as one whole date. */
export function DayMark({ date }: { date: string }) {
  const [, month, day] = date.split('-');
  return (
    <time className="day" dateTime={date}>
      <b>{day}</b>tháng {Number(month)}
    </time>
  );
}
