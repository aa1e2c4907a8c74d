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
  /** Keys of the opinions to take in. */
  opinions: string[];
}

export function emptyDraft(asOf: LocalDate): ConsolidatedDraft {
  return { version: 0, asOf, number: null, signedOn: null, signerName: null, sections: {}, opinions: [] };
}

export type OpinionField = 'obstacles' | 'proposals';

/** What units wrote in their last reports that were not returned; the same words of several units are one opinion. */
export interface Opinion {
  key: string;
  field: OpinionField;
  text: string;
  units: OpinionUnit[];
}

export interface OpinionUnit {
  unitId: string;
  name: string;
  groupName: string;
  receiptCode: string;
}

/** "Không", "Không có.": a unit that says it has none has not raised an opinion. */
export function isOpinion(text: string): boolean {
  return text.trim() !== '' && !/^không( có| có gì)?[\s.!]*$/iu.test(text.trim());
}

/** Words without what does not change their meaning: two units that wrote the same are heard as one opinion. */
export function foldOpinion(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[\s.;,!]+/gu, ' ')
    .trim();
}

/** Most units first. */
export function placesOf(opinion: Opinion): { name: string; units: number }[] {
  const places = Map.groupBy(opinion.units, (unit) => unit.groupName);
  return [...places]
    .map(([name, units]) => ({ name, units: units.length }))
    .toSorted((a, b) => b.units - a.units);
}
