import type { Block, OfficialDocument } from './model.ts';

export interface Finding {
  rule: string;
  message: string;
}

const academicTitle = /^(GS|PGS|TS|ThS|CN|KS|BS)\b\.?/u;

/** What no layout can put right: the clerical office should look at it before release. */
export function reviewDocument(document: OfficialDocument): Finding[] {
  const findings: Finding[] = [];
  if (document.appendices?.length && !mentionsAppendix(document.body)) {
    findings.push({ rule: 'A26', message: 'Văn bản có phụ lục nhưng nội dung chưa nhắc đến phụ lục.' });
  }
  if (document.signature.name && academicTitle.test(document.signature.name)) {
    findings.push({
      rule: 'A22',
      message: 'Họ tên người ký không ghi học hàm, học vị, trừ khi người đứng đầu cơ quan cho phép.',
    });
  }
  if (document.kind === 'CV' && !document.addressees?.length) {
    findings.push({ rule: 'A62', message: 'Công văn chưa có nơi gửi.' });
  }
  if (document.head.number === null || document.head.date.day === null || document.head.date.month === null) {
    findings.push({ rule: 'A70', message: 'Văn bản chưa có số hoặc chưa đủ ngày, tháng.' });
  }
  return findings;
}

function mentionsAppendix(blocks: Block[]): boolean {
  return /phụ lục/iu.test(JSON.stringify(blocks).normalize('NFC'));
}
