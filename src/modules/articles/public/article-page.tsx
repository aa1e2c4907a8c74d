import { localDate, localTime } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import { type ArticleForm, articleFormLabels, type Originality, originalityLabels } from '../labels.ts';
import { DayMark, type Letterhead, PublicShell } from './public-shell.tsx';

export interface PublicArticle {
  title: string;
  summary: string;
  form: ArticleForm;
  originality: Originality;
  publishedAt: Date;
  readingMinutes: number;
  headings: { id: string; text: string }[];
  correction: string | null;
  correctedAt: Date | null;
  /** Whole public address. */
  address: string;
}

export interface OtherArticle {
  title: string;
  href: string;
  date: string;
  form: ArticleForm;
}

/** The text itself is put into the empty `prose` box by the renderer. */
export function ArticlePage(props: {
  letterhead: Letterhead;
  article: PublicArticle;
  others: OtherArticle[];
}) {
  const { letterhead, article, others } = props;
  const date = localDate(article.publishedAt);
  return (
    <PublicShell
      letterhead={letterhead}
      title={`${article.title} – ${letterhead.unitName}`}
      head={<ShareTags article={article} siteName={letterhead.unitName} />}
    >
      <nav className="crumb" aria-label="Đường dẫn">
        <ol>
          <li>
            <a href={letterhead.columnPath}>{letterhead.unitName}</a>
          </li>
          <li>{articleFormLabels[article.form]}</li>
        </ol>
      </nav>
      <div className="two">
        <article className="read">
          <h1>{article.title}</h1>
          {article.summary && <p className="sapo">{article.summary}</p>}
          <p className="meta">
            <span>{letterhead.unitName}</span>
            <time dateTime={article.publishedAt.toISOString()}>
              {localTime(article.publishedAt)}, {dateWords(date)}
            </time>
            <span>đọc {article.readingMinutes} phút</span>
            <span>{originalityLabels[article.originality]}</span>
            {article.correctedAt && (
              <a href="#dinh-chinh">có đính chính {dateWords(localDate(article.correctedAt))}</a>
            )}
          </p>
          <div className="prose" />
          {article.correctedAt && (
            <aside className="fix" id="dinh-chinh">
              <b>Đính chính ngày {dateWords(localDate(article.correctedAt))}</b>
              <p>{article.correction}</p>
            </aside>
          )}
          <p className="addr sm mut">Địa chỉ bài: {article.address}</p>
        </article>
        <aside className="rail">
          {article.headings.length > 1 && (
            <section className="desk">
              <h2>Trong bài</h2>
              <ul className="sm">
                {article.headings.map((heading) => (
                  <li className="a" key={heading.id}>
                    <a href={`#${heading.id}`}>{heading.text}</a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {others.length > 0 && <ReadOn others={others} />}
        </aside>
      </div>
    </PublicShell>
  );
}

function ShareTags({ article, siteName }: { article: PublicArticle; siteName: string }) {
  return (
    <>
      {article.summary && <meta name="description" content={article.summary} />}
      <link rel="canonical" href={article.address} />
      <meta property="og:type" content="article" />
      <meta property="og:locale" content="vi_VN" />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:title" content={article.title} />
      {article.summary && <meta property="og:description" content={article.summary} />}
      <meta property="og:url" content={article.address} />
      <meta property="article:published_time" content={article.publishedAt.toISOString()} />
    </>
  );
}

function ReadOn({ others }: { others: OtherArticle[] }) {
  return (
    <section>
      <h2>Đọc tiếp</h2>
      <ol className="list">
        {others.map((other) => (
          <li key={other.href}>
            <DayMark date={other.date} />
            <div>
              <h3 className="t">
                <a href={other.href}>{other.title}</a>
              </h3>
              <p className="meta">
                <span>{articleFormLabels[other.form]}</span>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
