import { type SectionNode, sectionTree } from '../../parts/sections/sections.ts';
import { romanValue } from '../../text/markers.ts';
import { clauseIn } from '../../text/paragraphs.ts';
import type { Clause, Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { grouped, listOf } from '../places/clauses.ts';
import { labelName } from '../places/place-names.ts';

interface Numbered {
  label: string;
  value: number;
  clause: Clause;
}

interface Slip {
  words: string;
  clause: Clause;
}

// The order of points in official documents (vietnam-conventions A45); "đ" and the rare letters may be left out.
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];
const MAY_BE_SKIPPED = new Set(['đ']);

/** Numbers that are skipped or used twice: sections, tasks and listed documents, one finding for each kind. */
export function numberingSlips({ reading, body }: FindingContext): Finding[] {
  // The reader tells two rows of one number apart as "3" and "3 (2)".
  const tasks = reading.tasks.map(({ no, clause }) => ({ label: no.replace(/\s*\(\d+\)$/, ''), clause }));
  const groups = [...Map.groupBy(reading.documents, ({ group }) => group ?? '').values()];
  const documents = groups.flatMap((group) =>
    slipsIn(
      group.map(({ no, clause }) => ({ label: no, clause })),
      'văn bản số ',
    ),
  );
  return [
    ...told('mục', 'note', slipsUnder(sectionTree(body)), 0.7),
    ...told('nhiệm vụ', 'warning', slipsIn(tasks, 'nhiệm vụ số ', true), 0.75),
    ...told('văn bản', 'warning', documents, 0.75),
  ];
}

/** Sections, and the numbered sentences and points under them. */
function slipsUnder(nodes: SectionNode[]): Slip[] {
  const items = nodes.map(({ label, heading }) => ({ label, clause: clauseIn(heading) }));
  return [...slipsIn(items, ''), ...nodes.flatMap(({ children }) => slipsUnder(children))];
}

/** `mayRestart`: rows are numbered from 1 again under each group. */
function slipsIn(items: { label: string; clause: Clause }[], noun: string, mayRestart = false): Slip[] {
  const slips: Slip[] = [];
  let before: Numbered | null = null;
  for (const item of items) {
    const value = orderOf(item.label);
    if (value === null) {
      before = null;
      continue;
    }
    const here = { ...item, value };
    const isRestart = mayRestart && value === 1;
    if (before && !isRestart) slips.push(...slipBetween(before, here, noun));
    before = here;
  }
  return slips;
}

function slipBetween(before: Numbered, here: Numbered, noun: string): Slip[] {
  if (kindOf(before.label) !== kindOf(here.label)) return [];
  const step = here.value - before.value;
  if (step === 1 || isAllowedGap(before, here)) return [];
  if (step === 0) return [{ words: `${nameOf(noun, here.label)} có hai lần`, clause: here.clause }];
  return [{ words: `sau ${nameOf(noun, before.label)} là ${nameOf(noun, here.label)}`, clause: here.clause }];
}

/** Sections are called by what their label says: "mục II", "Điều 5". */
function nameOf(noun: string, label: string): string {
  return noun ? `${noun}${label}` : labelName(label);
}

function isAllowedGap(before: Numbered, here: Numbered): boolean {
  const skipped = LETTERS.slice(before.value, here.value - 1);
  return (
    kindOf(here.label) === 'letter' &&
    skipped.length > 0 &&
    skipped.every((letter) => MAY_BE_SKIPPED.has(letter))
  );
}

type LabelKind = 'roman' | 'number' | 'letter' | 'other';

function kindOf(label: string): LabelKind {
  if (/^\d+$/.test(label)) return 'number';
  if (/^[IVXLC]+$/.test(label)) return 'roman';
  return /^[a-zđ]$/.test(label) ? 'letter' : 'other';
}

function orderOf(label: string): number | null {
  const plain = label.replace(/^(?:Điều|Phần|PHẦN|Chương|CHƯƠNG)\s+/u, '').replace(/[.)]+$/, '');
  const kind = kindOf(plain);
  if (kind === 'number') return Number(plain);
  if (kind === 'roman') return romanValue(plain);
  const at = kind === 'letter' ? LETTERS.indexOf(plain) : -1;
  return at >= 0 ? at + 1 : null;
}

function told(what: string, severity: 'note' | 'warning', slips: Slip[], confidence: number): Finding[] {
  const words = listOf(slips.map((slip) => slip.words));
  return grouped(
    {
      code: 'numbering-slip',
      severity,
      message: `Số thứ tự ${what} bị nhảy hoặc lặp: ${words}; cần kiểm tra xem có thiếu ${what} nào không.`,
      details: { what, count: slips.length },
      confidence,
    },
    slips.map(({ clause }) => clause),
  );
}
