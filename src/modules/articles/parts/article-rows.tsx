import { localDate } from '../../../platform/clock/clock.ts';
import { dateWords, instantWords } from '../../../platform/clock/words.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { TaskList, TaskRow } from '../../../ui/task-list.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import type { ArticleLine } from '../article-list-store.server.ts';
import { articleFormLabels, articleStatusLabels } from '../labels.ts';

interface ArticleRowsProps {
  articles: ArticleLine[];
  /** More than one unit is listed, so each row says whose it is. */
  showUnit: boolean;
  filtered: boolean;
}

/** Drafts first, then what is published, newest first. */
export function ArticleRows({ articles, showUnit, filtered }: ArticleRowsProps) {
  if (articles.length === 0)
    return (
      <EmptyState
        hint={filtered ? undefined : 'Bài đã có trên trang khác thì gửi đường dẫn là đủ, không cần viết lại.'}
        action={filtered ? <UiLink href="/bai-dang">Bỏ lọc</UiLink> : undefined}
      >
        {filtered ? 'Không có bài nào như đã lọc.' : 'Chưa có bài nào.'}
      </EmptyState>
    );
  return (
    <Panel flush>
      <TaskList label="Bài đăng">
        {articles.map((article) => (
          <TaskRow
            key={article.id}
            href={`/bai-dang/${article.id}`}
            name={article.title || 'Bản nháp chưa có tiêu đề'}
            hint={hintOf(article, showUnit)}
            status={statusOf(article)}
            done={article.status === 'withdrawn'}
          />
        ))}
      </TaskList>
    </Panel>
  );
}

function hintOf(article: ArticleLine, showUnit: boolean): string {
  const elsewhere = article.externalUrl && `đăng tại ${new URL(article.externalUrl).hostname}`;
  const late =
    article.externalUrl && article.receivedAt && `nhận ${dateWords(localDate(article.receivedAt))}`;
  const saved = !article.publishedAt && `lưu ${instantWords(article.updatedAt)}`;
  return [showUnit && article.unitName, articleFormLabels[article.form], elsewhere, late, saved]
    .filter(Boolean)
    .join(' · ');
}

function statusOf(article: ArticleLine) {
  if (article.status === 'draft')
    return <StatusBadge status="waiting" icon="pencil" words={articleStatusLabels.draft} />;
  if (article.status === 'withdrawn') return articleStatusLabels.withdrawn;
  return `Đăng ${dateWords(localDate(article.publishedAt!))}`;
}
