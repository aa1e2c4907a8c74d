import { dateWords, numberWords } from '../../../platform/clock/words.ts';
import { brokenReasons } from '../labels.ts';

type Payload = Readonly<Record<string, unknown>>;

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function count(value: unknown, what: string): string | null {
  if (Array.isArray(value)) return count(value.length, what);
  return typeof value === 'number' ? `${numberWords(value)} ${what}` : null;
}

const states: Record<string, string> = {
  owed: 'phải làm',
  exempt: 'được miễn',
  nothing_to_report: 'không phát sinh',
};

function changeOfState({ from, to, reason }: Payload): (string | null)[] {
  const word = (state: unknown) => states[String(state)] ?? String(state);
  return [`từ “${word(from)}” sang “${word(to)}”`, because(reason)];
}

function because(reason: unknown): string | null {
  const words = text(reason);
  return words && `lý do: ${words}`;
}

function quoted(title: unknown): string | null {
  const words = text(title);
  return words && `“${words}”`;
}

/** Enough to recognise it; the whole stands where it is about it. */
function shortHash(hash: unknown): string | null {
  const words = text(hash);
  return words && `mã ${words.slice(0, 12)}…`;
}

function cells(list: unknown): string {
  return Array.isArray(list) && list.length > 0
    ? `vào ${numberWords(list.length)} ô`
    : 'không tính vào phần phải làm nào';
}

function proof({ events, head, broken }: Payload): (string | null)[] {
  const { no, reason } = (broken ?? {}) as { no?: number; reason?: string };
  if (no === undefined) return [count(events, 'sự kiện nguyên vẹn'), shortHash(head)];
  return [`đứt ở mắt xích ${numberWords(no)}: ${brokenReasons[reason ?? ''] ?? reason}`];
}

function unitChange({ summary, basis, effectiveOn }: Payload): (string | null)[] {
  const day = text(effectiveOn);
  return [text(summary), day && `từ ngày ${dateWords(day)}`, text(basis)];
}

/** What of an event's details a reader wants; kinds that are not named here have none beyond their label. */
const details: Record<string, (payload: Payload) => (string | null)[]> = {
  'account.signed-in': (p) => [text(p.username)],
  'account.created': (p) => [text(p.username), quoted(p.name)],
  'account.password-reset': (p) => [text(p.username)],
  'account.password-changed': (p) => [p.wasFirst ? 'thay mật khẩu cấp lần đầu' : null],
  'account.sessions-ended': (p) => [count(p.ended, 'phiên')],
  'unit.founded': (p) => [quoted(p.name), text(p.code)],
  'unit.renamed': unitChange,
  'unit.moved': unitChange,
  'unit.merged': unitChange,
  'unit.split': unitChange,
  'unit.closed': unitChange,
  'unit.reorganised': unitChange,
  'unit.imported': unitChange,
  'unit.change-in-force': (p) => [text(p.effectiveOn) && `từ ngày ${dateWords(String(p.effectiveOn))}`],
  'unit.change-undone': unitChange,
  'unit.contact-changed': (p) => [
    Object.values((p.fields ?? {}) as Payload)
      .flatMap((one) => text(one) ?? [])
      .join(', '),
  ],
  'post.given': (p) => [text(p.title), text(p.holder)],
  'plan.imported': (p) => [quoted(p.fileName), count(p.facts, 'dữ kiện')],
  'plan.facts-confirmed': (p) => [count(p.factIds, 'dữ kiện')],
  'plan.decision-undone': (p) => [count(p.factIds, 'dữ kiện')],
  'plan.decision-redone': (p) => [count(p.factIds, 'dữ kiện')],
  'plan.facts-changed': (p) => [count(p.changes, 'dữ kiện')],
  'obligations.generated': (p) => [count(p.created, 'phần phải làm')],
  'obligation.state-changed': changeOfState,
  'evidence.counted': (p) => [cells(p.cells)],
  'evidence.withdrawn': (p) => [count(p.cells, 'ô'), because(p.reason)],
  'ledger.recounted': (p) => [p.drift === 0 ? 'khớp' : count(p.drift, 'ô lệch đã sửa')],
  'article.published': (p) => [quoted(p.title)],
  'article.withdrawn': (p) => [quoted(p.title), because(p.reason)],
  'article.corrected': (p) => [quoted(p.title), text(p.correction)],
  'activity.recorded': (p) => [quoted(p.title)],
  'activity.withdrawn': (p) => [quoted(p.title), because(p.reason)],
  'activity.photo-removed': (p) => [quoted(p.title)],
  'report.submitted': (p) => [text(p.receiptCode)],
  'report.returned': (p) => [text(p.receiptCode), because(p.reason)],
  'report.accepted': (p) => [text(p.receiptCode)],
  'report.consolidated': (p) => [
    text(p.asOf) && `đến ngày ${dateWords(String(p.asOf))}`,
    shortHash(p.sha256),
  ],
  'sample.loaded': (p) => [count(p.units, 'đơn vị'), count(p.people, 'tài khoản')],
  'sample.removed': (p) => [count(p.units, 'đơn vị'), count(p.people, 'tài khoản')],
  'audit.proved': proof,
};

/** "“Bài viết mẫu”, lý do: nhầm ngày"; null when the label says all. */
export function eventDetail(name: string, payload: unknown): string | null {
  const asRecord = (typeof payload === 'object' && payload !== null ? payload : {}) as Payload;
  const parts = (details[name]?.(asRecord) ?? []).filter((part) => part !== null);
  return parts.length > 0 ? parts.join(', ') : null;
}

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

const pages: Record<string, (id: string, payload: Payload) => string | null> = {
  article: (id) => `/bai-dang/${id}`,
  activity: (id) => `/hoat-dong/${id}`,
  plan: (id) => `/ke-hoach/${id}`,
  unit: (id) => `/don-vi/${id}`,
  report: (id) => `/bao-cao/${id}`,
  report_submission: (_, { receiptCode }) => {
    const code = text(receiptCode);
    return code && `/bao-cao/ban-gui/${encodeURIComponent(code)}`;
  },
  unit_succession: (id) => `/don-vi/thay-doi/${id}`,
  consolidated_report: (id) => `/bao-cao/tong-hop/${id}`,
};

/** The page of what the event is about; null when it has none. */
export function subjectHref(type: string, id: string, payload: unknown): string | null {
  if (!uuid.test(id)) return null;
  return pages[type]?.(id, (payload ?? {}) as Payload) ?? null;
}
