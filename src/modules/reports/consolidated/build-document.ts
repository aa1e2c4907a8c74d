import type {
  Block,
  DocumentHead,
  OfficialDocument,
  Recipients,
  Signature,
} from '../../../documents/index.ts';
import { dateWords, numberWords } from '../../../platform/clock/words.ts';
import { unitAppendix } from './annex.ts';
import type { ConsolidatedFigures, ProvinceFigure } from './consolidated-figures.ts';
import { type ConsolidatedDraft, type Opinion, type OpinionField, placesOf } from './draft.ts';
import { reportRounds } from './report-rounds.ts';
import { sampleBlocks, sampleTitle } from './sample-section.ts';
import { parts, proposedText, type SectionKey, type SectionTask } from './sections.ts';
import { districtTable, measureTable } from './summary-tables.ts';
import { fillTokens, type HrefOf, type Token, tokensOf } from './tokens.ts';

/** What the document takes from the plan; anything the plan does not say stays blank. */
export interface DocumentPlan {
  year: number;
  title: string;
  number: string | null;
  symbol: string | null;
  issuedOn: string | null;
  issuer: string | null;
  superior: string | null;
  place: string | null;
  signer: { authority: string | null; position: string | null; name: string | null } | null;
  isSample: boolean;
  tasks: SectionTask[];
  /** Which report each cell of a report duty asks for. */
  periods?: readonly { measureId: string; start: string; key: string }[];
  duties: { from: string; to: string; via: string | null; due: string | null }[];
  recipients: string[];
  legalBases: {
    type: string;
    symbol: string;
    issuedOn: string | null;
    issuer: string | null;
    title: string | null;
  }[];
}

export interface DocumentInput {
  plan: DocumentPlan;
  all: ConsolidatedFigures;
  draft: ConsolidatedDraft;
  opinions: readonly Opinion[];
  hrefOf?: HrefOf;
}

const blank = '\u00a0'.repeat(8);

/** "Kế hoạch số        /KH-SGDĐT ngày …": what the plan leaves open is left open here too. */
export function planWords(plan: DocumentPlan): string {
  const number = plan.symbol ? ` số ${plan.number ?? blank}/${plan.symbol}` : '';
  const day = plan.issuedOn
    ? ` ngày ${dateWords(plan.issuedOn)}`
    : ` ngày${'\u00a0'.repeat(6)}tháng${'\u00a0'.repeat(6)}năm ${plan.year}`;
  return `Kế hoạch${number}${day} ${withoutKind(plan.title)}`;
}

/** The title names the subject: "Tuyên truyền về …" → "về tuyên truyền về …" reads wrong, so it is set after a comma. */
function withoutKind(title: string): string {
  const subject = title.replace(/^kế hoạch\s+/iu, '').replace(/[.\s]+$/u, '');
  return `“${subject}”`;
}

export function isIncluded(draft: ConsolidatedDraft, opinion: Opinion): boolean {
  return draft.opinions.includes(opinion.key);
}

export function documentTokens({ all, opinions }: Pick<DocumentInput, 'all' | 'opinions'>): Token[] {
  const count = (field: OpinionField) =>
    opinions.filter((one) => one.field === field).reduce((sum, one) => sum + one.units.length, 0);
  return tokensOf(all, { obstacles: count('obstacles'), proposals: count('proposals') });
}

export function sectionText(key: SectionKey, { draft, all, plan }: DocumentInput): string {
  return draft.sections[key] ?? proposedText(key, all, planWords(plan));
}

/** The consolidated report in the form of Nghị định 30; the preview, the .docx and the PDF are all made from it. */
export function buildDocument(input: DocumentInput): OfficialDocument {
  const { plan, draft, all } = input;
  const subject = subjectOf(plan);
  return {
    kind: 'BC',
    head: headOf(plan, draft),
    subject,
    addressees: addresseesOf(plan),
    legalBases: plan.legalBases.map(basisWords),
    body: bodyOf(input),
    signature: signatureOf(plan, draft),
    recipients: recipientsOf(plan),
    appendices: [unitAppendix(all, `Kết quả thực hiện của từng đơn vị đến ngày ${dateWords(all.asOf)}`)],
    sampleData: plan.isSample,
  };
}

/** A head is printed in capitals; inside a sentence the name is written as usual. */
export function issuerWords(issuer: string | null): string {
  const usual = 'Sở Giáo dục và Đào tạo';
  if (!issuer || /^sở (giáo dục và đào tạo|gd ?& ?đt)$/iu.test(issuer.trim())) return usual;
  if (issuer !== issuer.toLocaleUpperCase('vi')) return issuer;
  return issuer.charAt(0) + issuer.slice(1).toLocaleLowerCase('vi');
}

function subjectOf(plan: DocumentPlan): string {
  const title = plan.title.replace(/^kế hoạch\s+/iu, '').replace(/[.\s]+$/u, '');
  return `Kết quả ${title.charAt(0).toLocaleLowerCase('vi')}${title.slice(1)}`;
}

function headOf(plan: DocumentPlan, draft: ConsolidatedDraft): DocumentHead {
  const [year, month, day] = draft.signedOn?.split('-').map(Number) ?? [];
  return {
    superior: plan.superior,
    issuer: issuerWords(plan.issuer),
    number: draft.number,
    symbol: (plan.symbol ?? 'KH-SGDĐT').replace(/^[^-]+/u, 'BC'),
    place: plan.place ?? '',
    date: { day: day ?? null, month: month ?? null, year: year ?? plan.year },
  };
}

/** The body outside the department that the coordinating office reports to. */
export function addresseesOf(plan: DocumentPlan): string[] {
  const outside = plan.duties.filter((duty) => !/^(phòng|sở (gd|giáo dục))/iu.test(duty.to));
  return [...new Set(outside.map((duty) => duty.to))].slice(0, 1);
}

function basisWords(basis: DocumentPlan['legalBases'][number]): string {
  const words = [
    `Căn cứ ${basis.type}`,
    basis.symbol && `số ${basis.symbol}`,
    basis.issuedOn && `ngày ${dateWords(basis.issuedOn)}`,
    basis.issuer && `của ${basis.issuer}`,
    basis.title,
  ];
  return words.filter(Boolean).join(' ');
}

function signatureOf(plan: DocumentPlan, draft: ConsolidatedDraft): Signature {
  const [, prefix, of] = /^(KT\.|TM\.|TL\.|TUQ\.|Q\.)\s*(.+)$/u.exec(plan.signer?.authority ?? '') ?? [];
  const authority = prefix && of ? [{ prefix: prefix as 'KT.', of: of.replace(/\s+/gu, ' ') }] : [];
  return { authority, position: plan.signer?.position ?? 'Giám đốc', name: draft.signerName };
}

function recipientsOf(plan: DocumentPlan): Recipients {
  const addressees = new Set(addresseesOf(plan));
  const isArchive = (name: string) => /^lưu\b/iu.test(name);
  const archive = plan.recipients.filter(isArchive).flatMap((line) =>
    line
      .replace(/^lưu\s*:?/iu, '')
      .split(/[,;]/)
      .map((one) => one.trim())
      .filter((one) => one !== '' && one !== 'VT'),
  );
  return { others: plan.recipients.filter((name) => !isArchive(name) && !addressees.has(name)), archive };
}

function bodyOf(input: DocumentInput): Block[] {
  const { plan, all } = input;
  const tokens = documentTokens(input);
  const hrefOf = input.hrefOf ?? (() => undefined);
  const text = (key: SectionKey) => textBlocks(sectionText(key, input), tokens, hrefOf);
  const rounds = reportRounds(all.figures, plan);
  const sample = sampleBlocks(all, hrefOf);
  const heading = (title: string): Block => ({ type: 'heading', level: 2, title });
  const opening = `Thực hiện ${planWords(plan)}, ${issuerWords(plan.issuer)} báo cáo kết quả thực hiện đến ngày ${dateWords(all.asOf)} như sau:`;
  return [
    { type: 'paragraph', content: opening },
    { type: 'heading', level: 1, title: parts.I },
    ...text('I'),
    { type: 'heading', level: 1, title: parts.II },
    ...plan.tasks.flatMap((task): Block[] => [heading(headingOf(task)), ...text(`II.${task.no}`)]),
    heading('Tổng hợp theo chỉ tiêu'),
    { type: 'table', table: measureTable(all.figures.filter((figure) => !isThisReport(figure, plan))) },
    heading('Tổng hợp theo địa bàn (đạt/phải làm)'),
    { type: 'table', table: districtTable(all) },
    ...(rounds ? [heading('Báo cáo của các đơn vị theo kỳ'), { type: 'table' as const, table: rounds }] : []),
    ...(sample.length > 0 ? [heading(sampleTitle), ...sample] : []),
    { type: 'heading', level: 1, title: parts.III },
    ...text('III'),
    ...opinionBlocks(input, 'obstacles'),
    { type: 'heading', level: 1, title: parts.IV },
    ...text('IV'),
    ...opinionBlocks(input, 'proposals'),
    {
      type: 'paragraph',
      content: `Trên đây là báo cáo ${subjectOf(plan).charAt(0).toLocaleLowerCase('vi')}${subjectOf(plan).slice(1)}; kết quả của từng đơn vị tại Phụ lục kèm theo`,
    },
  ];
}

/** The duty that this very report fulfils is no result to report on. */
function isThisReport(figure: ProvinceFigure, plan: DocumentPlan): boolean {
  return figure.kind === 'report' && addresseesOf(plan).some((to) => figure.goal.includes(` báo cáo ${to}`));
}

/** The plan's own words: a title shortened for a column head may say less, or something else. */
function headingOf(task: SectionTask): string {
  return task.title.replace(/[.…;,\s]+$/u, '');
}

function textBlocks(text: string, tokens: readonly Token[], hrefOf: HrefOf): Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line): Block => {
      const listed = /^[-–]\s+/u.exec(line);
      if (listed) return { type: 'list', items: [fillTokens(line.slice(listed[0].length), tokens, hrefOf)] };
      return { type: 'paragraph', content: fillTokens(line, tokens, hrefOf) };
    });
}

function opinionBlocks({ opinions, draft, hrefOf }: DocumentInput, field: OpinionField): Block[] {
  const chosen = opinions.filter((opinion) => opinion.field === field && isIncluded(draft, opinion));
  if (chosen.length === 0) return [];
  const href = hrefOf?.('opinion');
  const items = chosen.map((opinion) => {
    const words = opinion.text.replace(/\s+/gu, ' ').replace(/[.;,\s]+$/u, '');
    return [{ text: words, ...(href ? { href } : {}) }, ` (${raisedBy(opinion)}).`];
  });
  return [{ type: 'list', items }];
}

const namedAtMost = 3;

function raisedBy(opinion: Opinion): string {
  const { units } = opinion;
  if (units.length <= namedAtMost) return units.map((unit) => unit.name).join(', ');
  const [most] = placesOf(opinion);
  return `${numberWords(units.length)} đơn vị, nhiều nhất tại ${most!.name}`;
}
