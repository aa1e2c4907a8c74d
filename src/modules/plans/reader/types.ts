// The shape of a reading. Types only: the review screen imports this file in the browser.

/** A span of the extracted text; lines are 1-based and inclusive. */
export interface Clause {
  fromLine: number;
  toLine: number;
  text: string;
}

/** A fact with the clause it was read from and how sure the reader is (0..1). */
export type Read<T> = T & { clause: Clause; confidence: number };

export type SourceFormat = 'txt' | 'docx' | 'pdf' | 'scan' | 'doc';

/** A text that stood in an old encoding: some passages before and after, so that a person can see that it is right. */
export interface Conversion {
  encoding: 'tcvn3' | 'vni';
  samples: { before: string; after: string }[];
}

/** A word that the recognition of a scan was unsure of: characters [from, to) of a line; confidence 0..1. */
export interface UnsureWord {
  line: number;
  from: number;
  to: number;
  confidence: number;
}

/** How well a scan was recognised. */
export interface ScanQuality {
  pages: number;
  /** Mean of all words, 0..1. */
  confidence: number;
  unsureWords: UnsureWord[];
}

export interface ReadingSource {
  file: string;
  format: SourceFormat;
  sha256: string;
  lines: number;
  encoding?: 'unicode' | 'tcvn3' | 'vni';
  scan?: ScanQuality;
}

export interface Signer {
  authority: string | null;
  position: string | null;
  name: string | null;
}

export type DocumentField =
  | 'type'
  | 'number'
  | 'symbol'
  | 'issuedOn'
  | 'place'
  | 'issuer'
  | 'superior'
  | 'title'
  | 'year'
  | 'signer';

export interface PlanDocument {
  type: string | null;
  number: string | null;
  /** The whole symbol (`45/KH-SGDĐT`); only the part after the slash when the number is blank. */
  symbol: string | null;
  issuedOn: string | null;
  place: string | null;
  issuer: string | null;
  superior: string | null;
  title: string | null;
  year: number | null;
  signer: Signer | null;
  /** Known month of issue (`2023-03`) when the day is blank. */
  issuedMonth?: string | null;
  /** Documents that this one says it replaces. */
  replaces?: { type: string; symbol: string; issuedOn: string | null }[];
  clauses?: Partial<Record<DocumentField, Clause>>;
}

/** `symbol` is empty for a law that is cited by its name alone. */
export type LegalBase = Read<{
  type: string;
  symbol: string;
  issuedOn: string | null;
  issuer: string | null;
  title: string | null;
}>;

export type Section = Read<{ label: string; title: string; children: Section[] }>;

export type TextFact = Read<{ text: string }>;

export type Per = 'week' | 'month' | 'quarter' | 'year';

export type Measure =
  | { kind: 'quota'; min: number; per: Per; what: string }
  | { kind: 'coverage'; target: number; of: string }
  | { kind: 'presence'; what: string }
  | { kind: 'amount'; min: number; what: string }
  /** "không quá 5 %", "tối đa 02 cuộc": an upper bound; a share is 0..1. */
  | { kind: 'limit'; max: number; unit: 'share' | 'count'; what: string };

export interface Schedule {
  text: string;
  kind: 'continuous' | 'periods' | 'by' | 'range' | 'none';
  from: string | null;
  to: string | null;
  due: string | null;
}

export type PlanTask = Read<{
  no: string;
  title: string;
  lead: string[];
  partners: string[];
  notes: string[];
  schedule: Schedule;
  measures: Measure[];
  /** Heading of the table part that the row stands under. */
  group?: string | null;
  /** Cell of a "Sản phẩm / Kết quả" column. */
  product?: string | null;
}>;

/** How often something falls due again: `week`, `month`, `quarter`, `half-year`, `year`. */
export type Every = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/**
 * "ngày 20 của tháng cuối mỗi quý": day 20 of the last month of each period; `each` when the period is a month, the
 * month's number when it is a year ("25/5 hằng năm").
 */
export interface DayOfPeriod {
  day: number;
  month: 'each' | 'first' | 'last' | number;
}

/** "10 ngày làm việc kể từ ngày nhận được văn bản": counted from something that the plan does not date. */
export interface RelativeDue {
  days: number;
  workingDays: boolean;
  after: string;
}

export type ReportDuty = Read<{
  from: string;
  to: string;
  via: string | null;
  due: string | null;
  inclusive: boolean;
  every: string | null;
  on?: DayOfPeriod | null;
  relative?: RelativeDue | null;
}>;

export type Deadline = Read<{
  text: string;
  date: string | null;
  inclusive: boolean;
  every: string | null;
  on?: DayOfPeriod | null;
  relative?: RelativeDue | null;
}>;

export type ListedDocument = Read<{
  group: string | null;
  no: string;
  type: string;
  symbol: string;
  issuedOn: string | null;
  issuer: string | null;
  title: string;
}>;

export type ChannelKind = 'url' | 'email' | 'hotline' | 'zalo' | 'app' | 'other';

export type Channel = Read<{
  kind: ChannelKind;
  name: string | null;
  value: string | null;
  audience: string | null;
}>;

export type Recipient = Read<{ name: string; purpose: string | null }>;

export interface NamedUnit {
  name: string;
  aliases: string[];
}

/** A document that the text names anywhere: preamble, body, appendix, also inside the title of another. */
export type Citation = Read<{
  type: string;
  symbol: string;
  issuedOn: string | null;
  issuer: string | null;
  title: string | null;
  place: 'preamble' | 'body' | 'appendix';
}>;

/** Money for the plan; `amount` in đồng, null when only a source is named. */
export type Budget = Read<{ text: string; amount: number | null; source: string | null }>;

/** Characters (without spaces) by what became of them; the five parts sum up to `characters`. */
export interface Coverage {
  characters: number;
  /** Stand in a clause of a fact. */
  facts: number;
  /** Headings of sections. */
  sections: number;
  /** Known to hold no fact: purposes, explanations, forms after the signature. */
  noFact: number;
  /** Page numbers, running heads, rules. */
  noise: number;
  /** What the reader could not place: shown to a person, never dropped. */
  unread: number;
}

export type Severity = 'error' | 'warning' | 'note';

export type Finding = Read<{
  code: string;
  severity: Severity;
  message: string;
  /** What a screen or a later step may use without parsing the message. */
  details?: Record<string, string | number | string[] | null>;
  /** Other places that the finding speaks about. */
  also?: Clause[];
}>;

export interface PlanReading {
  source: ReadingSource;
  document: PlanDocument;
  legalBases: LegalBase[];
  sections: Section[];
  audiences: TextFact[];
  themes: TextFact[];
  forms: TextFact[];
  tasks: PlanTask[];
  reportDuties: ReportDuty[];
  deadlines: Deadline[];
  documents: ListedDocument[];
  channels: Channel[];
  recipients: Recipient[];
  units: NamedUnit[];
  findings: Finding[];
  citations: Citation[];
  budgets: Budget[];
  unread: Clause[];
  coverage: Coverage;
}
