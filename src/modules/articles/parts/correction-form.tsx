import './article-form.css';
import { Textarea } from '@mantine/core';
import { Form } from 'react-router';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, field } from '../../../ui/error-summary.tsx';
import type { ArticleFormAnswer } from '../write/save-article-form.server.ts';
import { HeadFields, KindFields } from './article-fields.tsx';
import type { ArticleValues } from './article-values.ts';
import { BodyField } from './body-field.tsx';

interface CorrectionFormProps {
  id: string;
  version: number;
  values: ArticleValues;
  correction: string;
  answer?: ArticleFormAnswer | undefined;
}

/** Changes a published article; readers are told what was wrong. */
export function CorrectionForm({ id, version, values, correction, answer }: CorrectionFormProps) {
  return (
    <>
      {answer && <ErrorSummary message={answer.message} help={answer.help} errors={answer.errors} />}
      <Form method="post" className="lt-article-form">
        <input type="hidden" name="version" value={version} />
        <HeadFields values={values} errors={answer?.errors} />
        <BodyField text={values.text} body={values.body} error={answer?.errors.text} onEdit={() => {}} />
        <div hidden>
          <KindFields values={values} />
        </div>
        <Textarea
          label="Đính chính"
          description="Người đọc thấy dòng này cuối bài. Nêu điều đã ghi và điều đúng, ví dụ: Bản đầu ghi 10 ký tự, đúng là 12 ký tự."
          rows={2}
          maxLength={500}
          required
          defaultValue={correction}
          {...field('correction', answer?.errors)}
        />
        <div className="lt-article-send">
          <SubmitButton name="intent" value="correct" size="large" busyWords="Đang lưu…">
            Lưu bản sửa và đính chính
          </SubmitButton>
          <ButtonLink href={`/bai-dang/${id}`} size="large">
            Thôi, giữ bài như cũ
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
