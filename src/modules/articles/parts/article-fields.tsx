import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FieldErrors, field } from '../../../ui/error-summary.tsx';
import { articleFormLabels, articleForms, originalities, originalityLabels } from '../labels.ts';
import { longestSummary, longestTitle } from '../limits.ts';
import type { ArticleValues } from './article-values.ts';

/** Title and summary, above the text. */
export function HeadFields({ values, errors }: { values: ArticleValues; errors?: FieldErrors }) {
  return (
    <>
      <TextInput
        label="Tiêu đề"
        description="Nói điều người đọc làm được sau khi đọc, ví dụ: Ba cách giữ mật khẩu"
        maxLength={longestTitle}
        defaultValue={values.title}
        autoComplete="off"
        {...field('title', errors)}
      />
      <Textarea
        label="Tóm tắt (không bắt buộc)"
        description="Một hai câu, hiện dưới tiêu đề và khi chia sẻ"
        maxLength={longestSummary}
        rows={2}
        defaultValue={values.summary}
        {...field('summary', errors)}
      />
    </>
  );
}

/** Kind and source of the text, below it. */
export function KindFields({ values, errors }: { values: ArticleValues; errors?: FieldErrors }) {
  return (
    <div className="lt-article-kinds">
      <NativeSelect
        label="Loại bài"
        defaultValue={values.form}
        data={articleForms.map((value) => ({ value, label: articleFormLabels[value] }))}
        {...field('form', errors)}
      />
      <NativeSelect
        label="Nguồn nội dung"
        defaultValue={values.originality}
        data={originalities.map((value) => ({ value, label: sentence(originalityLabels[value]) }))}
        {...field('originality', errors)}
      />
    </div>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
