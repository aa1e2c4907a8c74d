import { articleForms, originalities } from '../labels.ts';
import type { ArticleValues } from '../parts/article-values.ts';

/** What was typed, to show the form again as it was sent (also without script). */
export function typedValues(form: FormData): { id: string; values: ArticleValues } {
  const read = (name: string) => String(form.get(name) ?? '');
  return {
    id: read('id'),
    values: {
      title: read('title'),
      summary: read('summary'),
      form: articleForms.find((one) => one === read('form')) ?? 'article',
      originality: originalities.find((one) => one === read('originality')) ?? 'own',
      text: read('text'),
      body: read('body') || null,
    },
  };
}
