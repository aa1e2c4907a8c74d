import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CRASHED, type FileResult, measurePlan } from './bench/measure-file.ts';
import { wordsOf } from './bench/source-words.ts';
import { type FieldTotal, share, totalsOf } from './bench/totals.ts';
import { truthSlips } from './bench/truth-slips.ts';
import { corpusEntries, judgedEntries, loadCorpusPlan, loadTruth, variantFileName } from './corpus.ts';
import { fingerprint, readMade } from './making/made.ts';
import { truthSchema } from './truth-schema.ts';

const entries = judgedEntries(['seen', 'unseen']);
const MAX_FILE = 400 * 1024;

/**
 * What the seen plans may not fall below, over all their text files in Unicode (.txt, .md, .docx). Raise a floor when
 * the reader has become better; `npm run bench:reader` prints where it stands.
 */
const RECALL_FLOORS: Record<string, number> = {
  head: 0.98,
  legalBases: 0.98,
  sections: 0.98,
  tasks: 0.95,
  'tasks.lead': 0.97,
  'tasks.schedule': 0.97,
  'tasks.measures': 0.97,
  reportDuties: 0.97,
  'reportDuties.via': 0.97,
  deadlines: 0.98,
  documents: 0.97,
  citations: 0.98,
  channels: 0.97,
  recipients: 0.98,
  units: 0.95,
  findings: 0.95,
};

/** Of what is given, so much is right. */
const PRECISION_FLOORS: Record<string, number> = {
  tasks: 0.95,
  reportDuties: 0.97,
  documents: 0.97,
  citations: 0.97,
  channels: 0.97,
  findings: 0.97,
};

describe('bộ kế hoạch tự soạn', () => {
  it('mỗi kế hoạch có lời giải', () => {
    expect(entries.map(({ slug }) => slug)).toEqual(corpusEntries().map(({ slug }) => slug));
  });

  it.each(entries)('$set/$slug: lời giải đúng khuôn', (entry) => {
    const result = truthSchema.safeParse(loadTruth(entry));
    expect(result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []).toEqual(
      [],
    );
  });

  it.each(entries)('$set/$slug: lời giải chỉ nêu điều có trong kế hoạch', async (entry) => {
    const { blocks } = await loadCorpusPlan(entry);
    expect(truthSlips(loadTruth(entry), wordsOf(blocks))).toEqual([]);
  });

  it.each(entries)('$set/$slug: các tệp được làm từ đúng nội dung này', async (entry) => {
    const plan = await loadCorpusPlan(entry);
    const made = readMade(entry.folder);
    const names = plan.files.map(variantFileName);
    expect(made).toEqual(
      Object.fromEntries(plan.files.map((each) => [variantFileName(each), fingerprint(plan, each)])),
    );
    for (const name of names) {
      expect(existsSync(join(entry.folder, name)), name).toBe(true);
      expect(statSync(join(entry.folder, name)).size, name).toBeLessThanOrEqual(MAX_FILE);
    }
    const stray = readdirSync(entry.folder).filter(
      (name) => name.startsWith('ke-hoach.') && !names.includes(name),
    );
    expect(stray).toEqual([]);
  });
});

describe('đọc bộ kế hoạch', () => {
  const results: FileResult[] = [];
  const totals = new Map<string, FieldTotal>();

  beforeAll(async () => {
    for (const entry of judgedEntries(['seen'])) {
      results.push(...(await measurePlan(entry, ['txt', 'md', 'docx'])));
    }
    const unicode = results.filter(({ file, unreadable }) => !/tcvn3|vni/u.test(file) && !unreadable);
    for (const total of totalsOf(unicode).fields) totals.set(total.field, total);
  });

  it('không tệp nào làm bộ đọc bị lỗi', () => {
    const crashed = results.filter(({ unreadable }) => unreadable?.startsWith(CRASHED));
    expect(crashed.map(({ slug, file, unreadable }) => `${slug} ${file}: ${unreadable}`)).toEqual([]);
  });

  it('không bịa số nào, ngày nào', () => {
    const invented = results.flatMap(({ slug, file, invented: some }) =>
      some.map(({ what, value, clause }) => `${slug} ${file}: ${what} ${value} ← ${clause}`),
    );
    expect(invented).toEqual([]);
  });

  it.each(Object.entries(RECALL_FLOORS))('thu hồi %s không dưới %d', (field, floor) => {
    const total = totals.get(field);
    expect(share(total?.right ?? 0, total?.expected ?? 0)).toBeGreaterThanOrEqual(floor);
  });

  it.each(Object.entries(PRECISION_FLOORS))('chính xác %s không dưới %d', (field, floor) => {
    const total = totals.get(field);
    expect(share(total?.right ?? 0, total?.found ?? 0)).toBeGreaterThanOrEqual(floor);
  });
});
