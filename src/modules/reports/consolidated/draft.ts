import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { SectionKey } from './sections.ts';

/** What the coordinator decided so far; everything else of the report comes from the figures. */
export interface ConsolidatedDraft {
  /** 0: nothing is stored yet. */
  version: number;
  asOf: LocalDate;
  number: number | null;
  /** The day the leader signs; null leaves day and month open. */
  signedOn: LocalDate | null;
  signerName: string | null;
  /** Texts that differ from the proposed ones. */
  sections: Record<SectionKey, string>;
  /** Opinions to take in, as `<submission id>:<field>`. */
  opinions: string[];
}

export function emptyDraft(asOf: LocalDate): ConsolidatedDraft {
  return { version: 0, asOf, number: null, signedOn: null, signerName: null, sections: {}, opinions: [] };
}

export type OpinionField = 'obstacles' | 'proposals';

/** What a unit wrote in its last report that was not returned. */
export interface Opinion {
  key: string;
  field: OpinionField;
  unitName: string;
  groupName: string;
  text: string;
  receiptCode: string;
}

export function opinionKey(submissionId: string, field: OpinionField): string {
  return `${submissionId}:${field}`;
}

/** "Không", "Không có.": a unit that says it has none has not raised an opinion. */
export function isOpinion(text: string): boolean {
  return text.trim() !== '' && !/^không( có| có gì)?[\s.!]*$/iu.test(text.trim());
}
