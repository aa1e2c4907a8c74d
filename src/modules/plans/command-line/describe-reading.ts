import { officialDate } from '../reader/grammar/times/dates.ts';
import type { Finding, Measure, PlanReading, PlanTask, ReportDuty, ScanQuality } from '../reader/types.ts';

const PERIODS = { week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' };
const SEVERITIES = { error: 'LỖI', warning: 'CẢNH BÁO', note: 'GHI CHÚ' };

/** A reading for people, with the lines of the source in brackets. */
export function describeReading(reading: PlanReading): string {
  return [
    head(reading),
    block('Căn cứ', reading.legalBases, (base) =>
      join(base.type, base.symbol && `số ${base.symbol}`, dated(base.issuedOn)),
    ),
    block('Nhiệm vụ', reading.tasks, describeTask),
    block('Chế độ báo cáo', reading.reportDuties, describeDuty),
    `Văn bản cần tuyên truyền: ${reading.documents.length}${groupCounts(reading)}`,
    `Kênh, nền tảng: ${reading.channels.length} (${reading.channels.filter(({ kind }) => kind === 'url').length} địa chỉ web)`,
    block('Nơi nhận', reading.recipients, ({ name, purpose }) => join(name, purpose && `(${purpose})`)),
    block('Điều cần xem lại', reading.findings, describeFinding),
    block(
      `Chưa đọc thành dữ kiện, ${shareUnread(reading)} chữ của văn bản`,
      reading.unread.map((clause) => ({ clause })),
      ({ clause }) => shorten(clause.text),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function head({ document, source }: PlanReading): string {
  const number = document.number ? document.symbol : document.symbol && `(trống)/${document.symbol}`;
  return [
    join(document.type ?? 'Văn bản', document.title ?? '(không đọc được trích yếu)'),
    `Số, ký hiệu: ${number ?? 'không có'}`,
    `Ngày ban hành: ${document.issuedOn ? officialDate(document.issuedOn) : 'để trống'}`,
    `Cơ quan ban hành: ${document.issuer ?? 'không rõ'}`,
    `Người ký: ${join(document.signer?.authority, document.signer?.position, document.signer?.name) || 'không rõ'}`,
    `Tệp: ${source.file} (${source.format}, ${source.lines} dòng)`,
    ...(source.scan ? [describeScan(source.scan)] : []),
    ...(source.encoding && source.encoding !== 'unicode'
      ? [`Bảng mã cũ: ${source.encoding.toUpperCase()}, đã chuyển sang Unicode`]
      : []),
  ].join('\n');
}

function describeScan({ pages, confidence, unsureWords }: ScanQuality): string {
  const share = Math.round(confidence * 100);
  return `Bản chụp: ${pages} trang được nhận dạng, độ rõ trung bình ${share}%, ${unsureWords.length} chữ cần đối chiếu`;
}

function block<T extends { clause: { fromLine: number; toLine: number } }>(
  title: string,
  facts: T[],
  describe: (fact: T) => string,
): string {
  if (facts.length === 0) return '';
  const lines = facts.map((fact) => `  • ${describe(fact)} [${lineRange(fact.clause)}]`);
  return [`${title} (${facts.length}):`, ...lines].join('\n');
}

function lineRange({ fromLine, toLine }: { fromLine: number; toLine: number }): string {
  return fromLine === toLine ? `dòng ${fromLine}` : `dòng ${fromLine}–${toLine}`;
}

function describeTask(task: PlanTask): string {
  const parts = [
    `${task.no}. ${task.title}`,
    `chủ trì: ${task.lead.join(', ') || 'không rõ'}`,
    task.partners.length > 0 ? `phối hợp: ${task.partners.join(', ')}` : '',
    `thời gian: ${task.schedule.text || 'không rõ'}`,
    ...task.measures.map((measure) => `chỉ tiêu: ${describeMeasure(measure)}`),
  ];
  return parts.filter(Boolean).join('\n      ');
}

function describeMeasure(measure: Measure): string {
  switch (measure.kind) {
    case 'quota':
      return `ít nhất ${measure.min} ${measure.what} mỗi ${PERIODS[measure.per]}`;
    case 'coverage':
      return `${Number((measure.target * 100).toFixed(2))}% ${measure.of}`;
    case 'amount':
      return `ít nhất ${measure.min} ${measure.what}`;
    case 'presence':
      return `có ${measure.what}`;
    case 'limit':
      return measure.unit === 'share'
        ? `không quá ${Number((measure.max * 100).toFixed(2))}% ${measure.what}`
        : `không quá ${measure.max} ${measure.what}`;
  }
}

function describeDuty(duty: ReportDuty): string {
  const due = duty.due
    ? `${duty.inclusive ? 'chậm nhất' : 'trước'} ${officialDate(duty.due)}`
    : 'theo định kỳ';
  return join(duty.from, '→', duty.to, duty.via && `(qua ${duty.via})`, `, ${due}`).replace(' ,', ',');
}

function describeFinding(finding: Finding): string {
  return `${SEVERITIES[finding.severity]}: ${finding.message}`;
}

function shareUnread({ coverage }: PlanReading): string {
  const share = coverage.characters === 0 ? 0 : coverage.unread / coverage.characters;
  return `${String(Number((share * 100).toFixed(1))).replace('.', ',')}%`;
}

const LONGEST = 110;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/u, '')}…`;
}

function groupCounts({ documents }: PlanReading): string {
  const counts = new Map<string, number>();
  for (const { group } of documents) if (group) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts.size > 0 ? ` (${[...counts].map(([group, count]) => `${group}: ${count}`).join('; ')})` : '';
}

function dated(date: string | null): string {
  return date ? `ngày ${officialDate(date)}` : '';
}

function join(...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
