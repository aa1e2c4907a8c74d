import { describe, expect, it } from 'vitest';
import { loadExample } from '../reader/testing/load-plan.ts';

describe('kế hoạch mẫu đi kèm sản phẩm', () => {
  it.each(['txt', 'docx', 'pdf'] as const)(
    'bản .%s đủ nhiệm vụ, văn bản, địa chỉ và chế độ báo cáo',
    async (extension) => {
      const { reading, text } = await loadExample(extension);
      const groups = Map.groupBy(reading.documents, ({ group }) => group);
      expect(reading.tasks).toHaveLength(7);
      expect([...groups.values()].map((documents) => documents.length)).toEqual([7, 15, 3]);
      expect(reading.channels.filter(({ kind }) => kind === 'url')).toHaveLength(16);
      expect(reading.reportDuties.map(({ due, inclusive }) => [due, inclusive])).toEqual([
        ['2023-12-01', false],
        ['2023-11-20', false],
        ['2023-11-20', false],
      ]);
      expect(text).toContain('Văn bản mẫu');
    },
  );

  it('giữ những chỗ chưa ổn mà cán bộ cần thấy', async () => {
    const { reading } = await loadExample('txt');
    expect(reading.findings.map(({ code }) => code)).toEqual([
      'document-number-blank',
      'document-date-blank',
      'two-denominators',
      'months-before-issue',
      'counting-months',
      'sentence-unclaimed',
      'document-without-issuer',
      'document-without-issuer',
      'document-without-issuer',
      'document-without-issuer',
      'addressee-spellings',
      'format-citation-number',
    ]);
    expect(reading.document).toMatchObject({ number: null, issuedOn: null, issuedMonth: '2023-03' });
  });

  it('nhận ra ba cách viết của một phòng', async () => {
    const { reading } = await loadExample('txt');
    const unit = reading.units.find(({ name }) => name === 'Phòng Hành chính – Quản trị');
    expect(unit?.aliases).toEqual(['Phòng HC-QT', 'HCQT']);
  });
});
