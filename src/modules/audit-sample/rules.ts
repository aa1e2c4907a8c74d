/** Share of a month's evidence that is called about. */
const sampleShare = 0.03;

/** About 3 %, never less than one where there is anything at all. */
export function sampleSize(listSize: number): number {
  return Math.ceil(listSize * sampleShare);
}

export type Outcome = 'confirmed' | 'not_confirmed' | 'unreachable';

/** The three questions of the call. */
export interface Answers {
  rightUnit: boolean;
  rightTime: boolean;
  isReal: boolean;
}

/** Confirmed only when all three are right. */
export function outcomeOf(answers: Answers): Exclude<Outcome, 'unreachable'> {
  return answers.rightUnit && answers.rightTime && answers.isReal ? 'confirmed' : 'not_confirmed';
}
