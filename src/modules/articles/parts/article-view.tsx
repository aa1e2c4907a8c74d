import './article-form.css';
import { Textarea } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Form } from 'react-router';
import { localDate } from '../../../platform/clock/clock.ts';
import { dateWords, instantWords } from '../../../platform/clock/words.ts';
import type { EvidenceOutcome } from '../../../platform/evidence-outcome.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { Confirm } from '../../../ui/confirm.tsx';
import { DefinitionList, DefinitionRow } from '../../../ui/definition-list.tsx';
import { ErrorSummary, type FieldErrors, field } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Rung } from '../../../ui/rung.tsx';
import { dropKeptForm } from '../../../ui/use-kept-form.ts';
import { OutcomeNote } from '../../evidence-outcome/index.ts';
import { MeasuredLabel, type MeasuredOriginality } from '../../originality/index.ts';
import type { ArticleWithUnit } from '../article-store.server.ts';
import { ArticleBody } from '../body/article-body.tsx';
import { articleFormLabels, originalityLabels } from '../labels.ts';
import { dropDeviceDraft } from './device-drafts.ts';
import { keptLinkKey } from './kept-key.ts';

export type ArticleViewData = ArticleWithUnit & {
  path: string;
  address: string;
  publishedAt: Date;
  receivedAt: Date;
  measured: MeasuredOriginality;
};

interface ArticleViewProps {
  article: ArticleViewData;
  outcome: EvidenceOutcome | null;
  mine: boolean;
  /** What was just done: dang · dang-lai · go. */
  just: string | null;
  postId: string;
  answer?: { message: string; help: string; errors: FieldErrors } | undefined;
}

/** A published (or withdrawn) article: when, where, how well proven; the unit can take it down and put it back. */
export function ArticleView({ article, outcome, mine, just, postId, answer }: ArticleViewProps) {
  // It is on the server for good; the device's copy would only confuse.
  useEffect(() => {
    dropDeviceDraft(postId, article.id);
    if (just === 'dang' && article.externalUrl) dropKeptForm(keptLinkKey(postId));
  }, [postId, article.id, article.externalUrl, just]);
  const published = article.status === 'published';
  return (
    <>
      <PageHead
        question={
          just === 'dang' ? (article.externalUrl ? 'Đã ghi nhận đường dẫn' : 'Đã đăng bài') : article.title
        }
        title={article.title}
        answer={just === 'dang' ? whereItIs(article) : article.unitName}
        back={{ href: '/bai-dang', label: 'Bài đăng' }}
        failed={Boolean(answer)}
        actions={
          just &&
          mine && (
            <>
              <ButtonLink href="/" look={just === 'dang' ? 'primary' : 'secondary'}>
                Việc cần làm
              </ButtonLink>
              <ButtonLink href="/bai-dang/moi">Viết bài khác</ButtonLink>
            </>
          )
        }
      />
      <div className="lt-stack-lg">
        {answer && <ErrorSummary message={answer.message} help={answer.help} errors={answer.errors} />}
        {just === 'dang-lai' && published && (
          <Note tone="done" title="Đã đăng lại bài này.">
            Địa chỉ và ngày đăng giữ như cũ; bài lại được tính.
          </Note>
        )}
        {just === 'sua' && published && (
          <Note tone="done" title="Đã lưu bản sửa.">
            Đính chính hiện ở cuối bài. Địa chỉ, ngày đăng và số đã tính giữ như cũ.
          </Note>
        )}
        {published && outcome && <OutcomeNote outcome={outcome} mend={mendWords(article)} />}
        {!published && <WithdrawnNote article={article} mine={mine} />}
        <Panel title={just === 'dang' ? 'Đã ghi nhận' : 'Thông tin bài'}>
          <Facts article={article} published={published} rung={outcome?.rung} />
        </Panel>
        {article.body && (
          <Panel title="Nội dung">
            <div className="lt-reading">
              {article.summary && <p className="lt-b">{article.summary}</p>}
              <ArticleBody body={article.body} />
            </div>
          </Panel>
        )}
        {mine && published && (
          <div className="lt-article-send">
            {article.body && (
              <ButtonLink href={`/bai-dang/${article.id}?sua=1`} icon={IconPencil}>
                Sửa bài, ghi đính chính
              </ButtonLink>
            )}
            <Withdraw errors={answer?.errors} />
          </div>
        )}
      </div>
    </>
  );
}

function whereItIs({ title, unitName, externalUrl }: ArticleViewData): string {
  return externalUrl
    ? `Đã ghi nhận đường dẫn “${title}” của ${unitName}. Lan Tỏa chưa mở xem trang này.`
    : `“${title}” đã có trên chuyên mục của ${unitName}.`;
}

function mendWords({ externalUrl }: ArticleViewData): string {
  return externalUrl
    ? 'Gỡ đường dẫn này rồi gửi lại cho đúng.'
    : 'Sửa bài và ghi đính chính thì bài lại được tính.';
}

function Facts({
  article,
  published,
  rung,
}: {
  article: ArticleViewData;
  published: boolean;
  rung: EvidenceOutcome['rung'] | undefined;
}) {
  const elsewhere = article.externalUrl !== null;
  return (
    <DefinitionList compact>
      <DefinitionRow term={elsewhere ? 'Đường dẫn' : 'Địa chỉ'}>
        {published ? (
          <a className="lt-long" href={article.path} rel={elsewhere ? 'noopener' : undefined}>
            {article.address}
          </a>
        ) : (
          <span className="lt-long">{article.address}</span>
        )}
      </DefinitionRow>
      <DefinitionRow term={elsewhere ? 'Ngày đăng' : 'Đăng lúc'}>
        {elsewhere ? dateWords(localDate(article.publishedAt)) : instantWords(article.publishedAt)}
      </DefinitionRow>
      <DefinitionRow term="Nhận lúc">{instantWords(article.receivedAt)}</DefinitionRow>
      <DefinitionRow term="Loại bài">{articleFormLabels[article.form]}</DefinitionRow>
      <DefinitionRow term="Nguồn nội dung">
        Đơn vị khai: {originalityLabels[article.originality]}
      </DefinitionRow>
      <DefinitionRow term="Đối chiếu">
        <MeasuredLabel measured={article.measured} />
      </DefinitionRow>
      <DefinitionRow term="Mức tin cậy">
        <Rung level={rung ?? (elsewhere ? 1 : 2)} />
      </DefinitionRow>
      {article.correctedAt && (
        <DefinitionRow term="Đính chính">
          {instantWords(article.correctedAt)}: {article.correction}
        </DefinitionRow>
      )}
      {article.contentSha256 && (
        <DefinitionRow term="SHA-256">
          <span className="lt-mono">{article.contentSha256}</span>
        </DefinitionRow>
      )}
    </DefinitionList>
  );
}

function WithdrawnNote({ article, mine }: { article: ArticleViewData; mine: boolean }) {
  return (
    <Note
      tone="warning"
      title={`Đã gỡ lúc ${instantWords(article.withdrawnAt!)}. Bài không còn công khai và không được tính.`}
    >
      <p>Lý do: {article.withdrawnReason}</p>
      {mine && (
        <Form method="post">
          <SubmitButton name="intent" value="republish" look="secondary">
            Hoàn tác: đăng lại bài này
          </SubmitButton>
        </Form>
      )}
    </Note>
  );
}

function Withdraw({ errors }: { errors?: FieldErrors | undefined }) {
  return (
    <Confirm
      ask="Gỡ bài này"
      action={
        <Form method="post" className="lt-stack">
          <Textarea label="Lý do gỡ" rows={2} required maxLength={500} {...field('reason', errors)} />
          <SubmitButton name="intent" value="withdraw" look="secondary" busyWords="Đang gỡ…">
            Gỡ bài khỏi chuyên mục
          </SubmitButton>
        </Form>
      }
    >
      Trang công khai sẽ báo bài đã gỡ, và bài không còn được tính cho tháng đã đăng. Có thể đăng lại sau.
    </Confirm>
  );
}
