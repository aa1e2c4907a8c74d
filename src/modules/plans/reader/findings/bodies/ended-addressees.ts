import { officialDate } from '../../grammar/times/dates.ts';
import { ENDED_BODIES } from '../../knowledge/ended-bodies.ts';
import { MERGED_PROVINCES } from '../../knowledge/merged-provinces.ts';
import { squash } from '../../text/tidy-text.ts';
import type { Clause, Finding } from '../../types.ts';
import { issueDays, lastDay } from '../dates/issue-date.ts';
import type { FindingContext } from '../finding-context.ts';
import { grouped } from '../places/clauses.ts';
import { unitPlaces } from '../places/unit-places.ts';

interface Ended {
  name: RegExp;
  since: string;
  successor: string;
}

const PROVINCES: Ended[] = MERGED_PROVINCES.map(({ name, since, successor }) => ({
  name: new RegExp(`(?<!\\p{L})tỉnh ${name.replace('Hòa', 'H(?:òa|oà)')}(?!\\p{L})`, 'iu'),
  since,
  successor,
}));

/** Bodies that had ended when the plan was issued, or that end while it runs. */
export function endedAddressees(context: FindingContext): Finding[] {
  const issued = issueDays(context.reading);
  if (!issued) return [];
  const places = [...unitPlaces(context.reading), ...inText(context)];
  const last = lastDay(context.reading) ?? issued.latest;
  const told = new Set<string>();
  const byName = [...Map.groupBy(places, ({ name }) => name)];
  return [...ENDED_BODIES, ...PROVINCES].flatMap((body) => {
    const found = byName.flatMap(([name, same]) => {
      const part = body.name.exec(name)?.[0];
      return part ? same.map(({ clause }) => ({ name: shortName(name, part), clause })) : [];
    });
    const [first] = found;
    if (!first || told.has(first.name)) return [];
    const clauses = found.map(({ clause }) => clause);
    told.add(first.name);
    if (body.since <= issued.earliest) return ended(first.name, body, clauses);
    return body.since <= last ? ending(first.name, body, clauses) : [];
  });
}

/** The name as the plan writes it: of several in one line the one that is meant, of a sentence the words alone. */
function shortName(name: string, part: string): string {
  const own = name.split(';').find((each) => each.includes(part)) ?? part;
  return squash(own.length <= LONGEST_NAME ? own : part);
}

const LONGEST_NAME = 60;

function ended(name: string, { since, successor }: Ended, clauses: Clause[]): Finding[] {
  const told = {
    code: 'addressee-abolished',
    severity: 'warning',
    message: `“${name}” đã thôi hoạt động từ ${officialDate(since)}; cần thay bằng ${successor}.`,
    details: { name, since, successor },
    confidence: 0.9,
  } as const;
  return grouped(told, clauses);
}

function ending(name: string, { since, successor }: Ended, clauses: Clause[]): Finding[] {
  const told = {
    code: 'addressee-ending',
    severity: 'note',
    message: `“${name}” thôi hoạt động từ ${officialDate(since)}, trong thời gian thực hiện kế hoạch; từ ngày đó việc chuyển sang ${successor}.`,
    details: { name, since, successor },
    confidence: 0.85,
  } as const;
  return grouped(told, clauses);
}

// "ngày 08/10/2021 của UBND tỉnh …": a cited document keeps the name of the body that issued it.
const CITED = /ngày\s[^.;]{4,40}?\s(?:của|do)\s+$/u;

/** Mentions in running text, those of cited documents left out. */
function inText({ body }: FindingContext): { name: string; clause: Clause }[] {
  return body.flatMap((paragraph) =>
    ENDED_BODIES.flatMap(({ name }) => {
      const match = name.exec(paragraph.text);
      if (!match || CITED.test(paragraph.text.slice(0, match.index).slice(-60))) return [];
      const { fromLine, toLine, text } = paragraph;
      return [{ name: match[0], clause: { fromLine, toLine, text } }];
    }),
  );
}
