import type { Role } from '../../../platform/auth/actor.ts';
import { withoutMarks } from '../../../platform/text/clean-text.ts';
import { roleLabels } from '../../units/index.ts';

const words = (text: string) =>
  withoutMarks(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const byLabel = new Map(Object.entries(roleLabels).map(([role, label]) => [words(label), role as Role]));

const otherWords: readonly [RegExp, Role][] = [
  [/^(giao vien|nhan vien|gv|nv|can bo giao vien nhan vien|cb gv nv|nguoi dung|thanh vien)$/, 'staff_member'],
  [/^(thu truong|hieu truong|nguoi dung dau|lanh dao don vi|truong don vi)$/, 'unit_head'],
  [/^(truyen thong|phu trach truyen thong|can bo truyen thong|bien tap|phu trach)$/, 'unit_communicator'],
  [/^(can bo phong|chuyen vien phong|can bo cap huyen|can bo xa)$/, 'district_officer'],
  [/^(dieu phoi|dieu phoi ke hoach)$/, 'coordinator'],
  [/^(chu tri|chu tri nhiem vu)$/, 'task_lead'],
  [/^(quan tri|admin|quan tri he thong)$/, 'system_administrator'],
];

/** What a column of roles says; null when it is no role. */
export function roleInColumn(text: string): Role | null {
  const said = words(text);
  return byLabel.get(said) ?? otherWords.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}

/**
 * What a title alone may give: the head's post, the communicator's, or none of note. Rights over other units are given
 * only where the list names the role itself.
 */
export function roleInTitle(title: string): Role {
  const said = words(title);
  if (
    /^(hieu truong|giam doc trung tam|giam doc|thu truong|chu co so|truong phong|hieu truong nha truong)( |$)/.test(
      said,
    )
  )
    return 'unit_head';
  if (/truyen thong|bien tap|chuyen muc/.test(said)) return 'unit_communicator';
  return 'staff_member';
}
