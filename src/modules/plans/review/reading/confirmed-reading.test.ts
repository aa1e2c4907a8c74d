import { describe, expect, it } from 'vitest';
import { newState } from '../../decisions/journal.ts';
import type { FactView } from '../../facts.ts';
import { planReadingSchema } from '../../reader/schema.ts';
import { loadExample } from '../../reader/testing/load-plan.ts';
import { confirmedReading } from './confirmed-reading.ts';
import { factsOfReading } from './facts-of-reading.ts';

async function readExample() {
  const { reading, text } = await loadExample('txt');
  const facts = factsOfReading(reading).map(
    (fact, index) =>
      ({ ...newState(fact, 'reader'), id: `f${index}`, version: 1, decidedByName: null }) as FactView,
  );
  return { reading, facts, lines: text.split('\n') };
}

const change = (facts: readonly FactView[], kind: string, with_: object) => {
  const at = facts.findIndex((fact) => fact.kind === kind);
  return facts.map((fact, index) => (index === at ? ({ ...fact, ...with_ } as FactView) : fact));
};

describe('bản đọc đã xác nhận', () => {
  it('chưa ai sửa gì thì đúng như máy đọc', async () => {
    const { reading, facts, lines } = await readExample();
    const { findings, ...same } = confirmedReading(reading, facts, lines);
    const { findings: read, ...original } = reading;
    expect(same).toEqual(original);
    expect(findings.map((one) => one.code)).toEqual(read.map((one) => one.code));
  });

  it('giữ điều người duyệt sửa, thêm, gắn dòng; bỏ điều đã bỏ; vẫn đúng lược đồ', async () => {
    const { reading, facts, lines } = await readExample();
    const task = facts.find((fact) => fact.kind === 'task')!;
    const changed = [
      ...change(change(facts, 'recipient', { status: 'dropped' }), 'task', {
        status: 'confirmed',
        value: { ...task.value, title: 'Tên đã sửa' },
        fromLine: 3,
        toLine: 4,
      }),
      {
        ...newState(
          {
            kind: 'budget',
            position: 0,
            value: { text: 'x', amount: 5, source: null },
            fromLine: 9,
            toLine: 9,
            confidence: 1,
          },
          'person',
          'confirmed',
        ),
        id: 'added',
        version: 1,
        decidedByName: null,
      } as FactView,
    ];
    const confirmed = confirmedReading(reading, changed, lines);
    expect(confirmed.tasks[0]).toMatchObject({
      title: 'Tên đã sửa',
      clause: { fromLine: 3, toLine: 4, text: lines.slice(2, 4).join('\n').trim() },
    });
    expect(confirmed.recipients).toHaveLength(reading.recipients.length - 1);
    expect(confirmed.budgets).toMatchObject([{ amount: 5, clause: { fromLine: 9 } }]);
    expect(reading.tasks[0]!.title).not.toBe('Tên đã sửa');
    planReadingSchema.parse(confirmed);
  });

  it('số điền vào chỗ trống thành số và ký hiệu đầy đủ', async () => {
    const { reading, facts, lines } = await readExample();
    const finding = facts.find(
      (fact) => fact.kind === 'finding' && fact.value.code === 'document-number-blank',
    )!;
    const filled = facts.map((fact) =>
      fact === finding
        ? ({
            ...fact,
            status: 'confirmed',
            value: { ...fact.value, decision: { choice: 'fill', number: '45' } },
          } as FactView)
        : fact,
    );
    expect(confirmedReading(reading, filled, lines).document).toMatchObject({
      number: '45',
      symbol: `45/${reading.document.symbol}`,
    });
  });

  it('các phần của độ phủ vẫn cộng đủ khi đoạn chưa hiểu đã được giải quyết', async () => {
    const { reading, facts, lines } = await readExample();
    const unread = [{ fromLine: 9, toLine: 10, text: lines.slice(8, 10).join('\n') }];
    const size = unread[0]!.text.replace(/\s/g, '').length;
    const coverage = {
      characters: 1000,
      facts: 900 - size,
      sections: 50,
      noFact: 50,
      noise: 0,
      unread: size,
    };
    const mark = {
      ...newState(
        { kind: 'no_fact', position: 0, value: {}, fromLine: 9, toLine: 9, confidence: 1 },
        'person',
        'confirmed',
      ),
      id: 'mark',
      version: 1,
      decidedByName: null,
    } as FactView;
    const confirmed = confirmedReading({ ...reading, unread, coverage }, [...facts, mark], lines);
    const { characters, ...parts } = confirmed.coverage;
    expect(confirmed.unread.map((one) => one.fromLine)).toEqual([10]);
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(
      characters - (1000 - 900 - 100 + 0),
    );
  });
});
