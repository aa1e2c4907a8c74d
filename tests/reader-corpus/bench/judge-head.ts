import type { PlanDocument } from '../../../src/modules/plans/reader/types.ts';
import type { Truth } from '../truth.ts';
import type { FieldResult } from './matching.ts';
import { foldName, similarity } from './names.ts';

interface HeadFact {
  name: string;
  value: string;
}

const TITLE_LIKENESS = 0.95;

/** Each field of the head is a fact; a field that truth does not name is not judged. */
export function judgeHead(truth: NonNullable<Truth['head']>, read: PlanDocument): FieldResult {
  const judged = factsOf(truth);
  const given = new Map(factsOf(read).map((fact) => [fact.name, fact]));
  const result: FieldResult = {
    field: 'head',
    expected: 0,
    found: 0,
    right: 0,
    misses: [],
    extras: [],
    facts: [],
  };
  for (const { name, value } of judged) {
    const found = given.get(name)?.value ?? '';
    const right = isSame(name, value, found);
    if (value) result.expected++;
    if (found) result.found++;
    if (right && value) result.right++;
    if (!right && value) result.misses.push(`${name}: ${value}`);
    if (!right && found) result.extras.push(`${name}: ${found}`);
  }
  return result;
}

/** An absent value is an empty text. */
function factsOf(head: NonNullable<Truth['head']>): HeadFact[] {
  return Object.entries(head).flatMap(([name, value]): HeadFact[] => {
    if (name === 'signer') {
      const signer = value as PlanDocument['signer'];
      return (['authority', 'position', 'name'] as const).map((part) => ({
        name: `signer.${part}`,
        value: signer?.[part] ?? '',
      }));
    }
    return typeof value === 'object' && value !== null ? [] : [{ name, value: String(value ?? '') }];
  });
}

function isSame(name: string, truth: string, found: string): boolean {
  if (name === 'title' && truth && found) return similarity(truth, found) >= TITLE_LIKENESS;
  const isExact = ['number', 'symbol', 'issuedOn', 'year'].includes(name);
  return isExact ? truth.normalize('NFC') === found.normalize('NFC') : foldName(truth) === foldName(found);
}
