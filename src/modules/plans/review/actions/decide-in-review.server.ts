import type { Ctx } from '../../../../platform/context.server.ts';
import { cleanText } from '../../../../platform/text/clean-text.ts';
import { planErrors } from '../../errors.ts';
import { type ReviewPlace, reviewAddress } from '../page/review-address.ts';
import { tabOf, tabOfKind } from '../page/review-tabs.ts';
import { type Fields, type GoOn, presses } from './presses.server.ts';

export function fieldsOf(form: FormData): Fields {
  return Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, cleanText(value)]] : [],
    ),
  );
}

/** One press of a button on the review page. @returns where to go on */
export async function decideInReview(ctx: Ctx, planId: string, form: FormData): Promise<string> {
  const fields = fieldsOf(form);
  const { intent = '' } = fields;
  const press = Object.hasOwn(presses, intent) ? presses[intent] : undefined;
  if (!press) throw planErrors.badChoice();
  const { factId = '', version } = fields;
  const goOn = await press(ctx, { planId, factId, version: Number(version), fields, form });
  const address = reviewAddress({ ...placeOf(planId, fields), ...placeAfter(fields, goOn) });
  return goOn.kept ? withKept(address, goOn.kept) : address;
}

/** The place that every form of the page sends along. */
export function placeOf(planId: string, { tab = '', sap, trang, xem, viec }: Fields): ReviewPlace {
  return {
    planId,
    tab,
    order: sap === 'can-xem' ? sap : undefined,
    page: Number(trang) || undefined,
    source: xem === 'van-ban',
    doing: viec === 'nhat-ky' ? viec : undefined,
  };
}

function placeAfter({ tab = '' }: Fields, { factId, kind, lines }: GoOn): Partial<ReviewPlace> {
  const isHere = !kind || tabOf(tab).kinds.includes(kind);
  const isFinding = kind === 'finding' || kind === 'no_fact';
  return { tab: isHere || isFinding ? tab : tabOfKind(kind).key, factId: isFinding ? null : factId, lines };
}

function withKept(address: string, kept: number): string {
  const [path, anchor] = address.split('#');
  return `${path}&giu=${kept}${anchor ? `#${anchor}` : ''}`;
}
