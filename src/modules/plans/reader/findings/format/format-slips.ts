import type { Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { appendixForms } from './appendix-forms.ts';
import { dateForms } from './date-forms.ts';
import { paragraphForms } from './paragraph-forms.ts';
import { symbolForms } from './symbol-forms.ts';

/** Slips against the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I: notes, one for each kind, that never stop a release. */
export function formatSlips(context: FindingContext): Finding[] {
  return [
    ...paragraphForms(context),
    ...symbolForms(context),
    ...dateForms(context),
    ...appendixForms(context),
  ];
}
