import type { PlanReading } from './types.ts';

/** Of ten signs every plan of the corpus shows nine or more; a program or a read-me at most two. */
const enough = 3;

/**
 * Whether the text is a plan at all. Generous: a head that says "KẾ HOẠCH" or any three signs of an administrative
 * document are enough; whether it is a good plan is for people to see.
 */
export function looksLikePlan(reading: PlanReading): boolean {
  const { document } = reading;
  if (document.type !== null) return true;
  const lists = [
    reading.sections,
    reading.tasks,
    reading.legalBases,
    reading.reportDuties,
    reading.deadlines,
    reading.recipients,
  ];
  const named = [document.issuer, document.symbol, document.signer];
  return lists.filter((list) => list.length > 0).length + named.filter(Boolean).length >= enough;
}
