import { fold } from '../../text/tidy-text.ts';
import type { Clause, Finding, NamedUnit } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { grouped, listOf } from '../places/clauses.ts';
import { isSameUnit, unitOf } from '../places/unit-places.ts';
import { MOST_COMPARED } from '../similarity.ts';

// Bodies outside the issuing one: they learn of their task only by receiving the plan.
const OUTSIDE =
  /^(?:Sở|Bộ(?! phận)|UBND|Ủy ban nhân dân|Công an|Bảo hiểm|BHXH|Hội|Tỉnh đoàn|Liên đoàn|Báo|Đài|Bưu điện|Viễn thông|Ngân hàng|Kho bạc)(?!\p{L})/u;
// "Như trên", "Như mục IV", "Các cơ quan, đơn vị": whoever is named in the text receives it.
const EVERYBODY =
  /như (?:trên|mục|phần|điều|điểm|kính gửi)|các (?:cơ quan|đơn vị)(?:,| có|$| liên quan| nêu)|cơ quan, đơn vị/u;
const GROUPS: [RegExp, RegExp][] = [
  [/^so /u, /(?:cac )?so, (?:ban|nganh)|cac so(?!\p{L})|ban, nganh/u],
  [
    /^(?:cong an|bao hiem|bhxh|hoi|tinh doan|doan|lien doan|bao|dai|kho bac|ngan hang)/u,
    /ban, nganh|doan the|to chuc|hoi(?:,| )|mat tran|mttq/u,
  ],
  [/^(?:ubnd|uy ban nhan dan)/u, /ubnd|uy ban nhan dan|huyen|xa, phuong/u],
];

/** Bodies that lead a task or must report, and that the plan is not sent to. */
export function leadsWithoutCopy({ reading }: FindingContext): Finding[] {
  const { recipients, tasks, reportDuties, units, document } = reading;
  const names = recipients.slice(0, MOST_COMPARED).map(({ name }) => name);
  if (names.length === 0 || names.some((name) => EVERYBODY.test(name.toLowerCase()))) return [];
  const owners = [
    ...tasks.flatMap(({ lead, clause }) => lead.map((name) => ({ name, clause }))),
    ...reportDuties.map(({ from, clause }) => ({ name: from, clause })),
  ];
  const isMissing = (name: string) =>
    OUTSIDE.test(name) &&
    isName(name) &&
    !isSameUnit(units, name, document.issuer) &&
    !names.some((each) => reaches(each, name, units));
  const missing = [...Map.groupBy(owners, ({ name }) => unitOf(units, name))].filter(([, [first]]) =>
    isMissing(first?.name ?? ''),
  );
  return told(
    missing.flatMap(([, places]) => places),
    missing.flatMap(([, [first]]) => first?.name ?? []),
  );
}

/** A cell that was not read well holds days and figures beside the name. */
function isName(text: string): boolean {
  return text.length <= 60 && !/\d/.test(text);
}

function reaches(recipient: string, owner: string, units: NamedUnit[]): boolean {
  if (isSameUnit(units, recipient, owner)) return true;
  const [to, who] = [fold(recipient), fold(owner)];
  if (to.includes(who) || who.includes(to)) return true;
  return GROUPS.some(([kind, group]) => kind.test(who) && group.test(to));
}

function told(missing: { clause: Clause }[], names: string[]): Finding[] {
  return grouped(
    {
      code: 'lead-not-recipient',
      severity: 'note',
      message: `Được giao việc nhưng không có trong Nơi nhận: ${listOf(names)}; cần kiểm tra xem kế hoạch có được gửi tới nơi đó không.`,
      details: { names },
      confidence: 0.65,
    },
    missing.map(({ clause }) => clause),
  );
}
