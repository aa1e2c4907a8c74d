import type { ArticleForm, Originality } from '../labels.ts';

/** What the form shows and keeps on the device. `body` is the editor's JSON, null while plain text is used. */
export interface ArticleValues {
  title: string;
  summary: string;
  form: ArticleForm;
  originality: Originality;
  text: string;
  body: string | null;
}

export const noValues: ArticleValues = {
  title: '',
  summary: '',
  form: 'article',
  originality: 'own',
  text: '',
  body: null,
};

/** The names of the form's controls are the names of the values. */
export function valuesOfForm(form: HTMLFormElement): ArticleValues {
  const data = new FormData(form);
  const read = (name: string) => String(data.get(name) ?? '');
  return {
    title: read('title'),
    summary: read('summary'),
    form: read('form') as ArticleForm,
    originality: read('originality') as Originality,
    text: read('text'),
    body: read('body') || null,
  };
}

export function sameValues(a: ArticleValues, b: ArticleValues): boolean {
  const text = a.body !== null && b.body !== null ? a.body === b.body : a.text.trim() === b.text.trim();
  return (
    text &&
    a.title === b.title &&
    a.summary === b.summary &&
    a.form === b.form &&
    a.originality === b.originality
  );
}

export function isBlank(values: ArticleValues): boolean {
  return values.title.trim() === '' && values.summary.trim() === '' && values.text.trim() === '';
}
