import { Form } from 'react-router';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { Confirm } from '../../../ui/confirm.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import type { ArticleFormAnswer } from '../write/save-article-form.server.ts';
import { ArticleForm } from './article-form.tsx';
import type { ArticleValues } from './article-values.ts';
import { dropDeviceDraft } from './device-drafts.ts';

interface DraftDeskProps {
  article: { id: string; version: number; title: string };
  values: ArticleValues;
  postId: string;
  justSaved: boolean;
  answer?: ArticleFormAnswer | undefined;
}

/** A draft goes on: write, publish, or throw it away. */
export function DraftDesk({ article, values, postId, justSaved, answer }: DraftDeskProps) {
  return (
    <>
      <PageHead
        question="Viết tiếp bản nháp"
        title={`Bản nháp: ${article.title || 'chưa có tiêu đề'}`}
        answer={
          justSaved && !answer
            ? 'Bản nháp đã lưu trên máy chủ. Chưa đăng.'
            : 'Chưa đăng, chỉ đơn vị mình thấy.'
        }
        back={{ href: '/bai-dang', label: 'Bài đăng' }}
        failed={Boolean(answer)}
      />
      <div className="lt-stack-lg">
        <ArticleForm
          key={article.version}
          id={article.id}
          postId={postId}
          version={article.version}
          values={values}
          answer={answer}
        />
        <Confirm
          ask="Bỏ bản nháp này"
          action={
            <Form method="post" onSubmit={() => dropDeviceDraft(postId, article.id)}>
              <SubmitButton name="intent" value="discard" look="secondary" busyWords="Đang bỏ…">
                Bỏ hẳn bản nháp
              </SubmitButton>
            </Form>
          }
        >
          Bản nháp “{article.title || 'chưa có tiêu đề'}” bị xóa trên máy chủ và trên máy này, không lấy lại
          được.
        </Confirm>
      </div>
    </>
  );
}
