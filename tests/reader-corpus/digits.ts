// node tests/reader-corpus/digits.ts [--only slug,…] [--dpi 150,200,300] [--wear plain,soft,…] [--seed 701] [--details]
// Makes scans of the seen plans that nobody has seen and counts figures that were read wrong and given as sure.
import { parseArgs } from 'node:util';
import { type CorpusEntry, judgedEntries, loadCorpusPlan, loadTruth } from './corpus.ts';
import { type FreshScan, readFreshScan } from './digits/fresh-scan.ts';
import { WEARS } from './digits/wears.ts';
import type { Wear } from './making/scan.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    dpi: { type: 'string', default: '150,200,300' },
    wear: { type: 'string', default: 'plain' },
    seed: { type: 'string', default: '701' },
    details: { type: 'boolean', default: false },
  },
});

const slugs = values.only?.split(',');
const entries = judgedEntries(['seen']).filter(({ slug }) => !slugs || slugs.includes(slug));
const all: FreshScan[] = [];
for (const dpi of values.dpi.split(',').map(Number)) {
  for (const wear of values.wear.split(',')) {
    const some: FreshScan[] = [];
    for (const [index, entry] of entries.entries()) {
      const seed = Number(values.seed) + index + dpi;
      const fresh = await freshScan(entry, { dpi, seed, wear: WEARS[wear] ?? {} });
      if (!fresh) continue;
      some.push(fresh);
      if (values.details) console.log(`${lineOf(entry.slug, [fresh])}\n${detailsOf(fresh)}`);
    }
    console.log(lineOf(`${dpi} dpi, ${wear}`, some));
    all.push(...some);
  }
}
console.log(lineOf('tổng', all));
// The recogniser may still wait for more pages.
process.exit();

/** Null where the plan is too long for a scan of the size that the corpus allows. */
async function freshScan(
  entry: CorpusEntry,
  options: { dpi: number; seed: number; wear: Wear },
): Promise<FreshScan | null> {
  try {
    return await readFreshScan(await loadCorpusPlan(entry), loadTruth(entry), options);
  } catch (error) {
    console.log(`  ${entry.slug}: ${String(error)}`);
    return null;
  }
}

function detailsOf({ pages, invented, fields }: FreshScan): string {
  return [
    ...pages.flatMap(({ wrongSure }, index) =>
      wrongSure.map(
        ({ printed, read, confidence }) =>
          `    trang ${index + 1}: in “${printed}”, đọc “${read}” (${confidence.toFixed(2)})`,
      ),
    ),
    `    đúng mà bị ngờ: ${pages.flatMap(({ rightUnsure }) => rightUnsure).join(' | ')}`,
    ...fields.flatMap(({ field, misses, extras }) => [
      ...misses.map((one) => `    ${field} thiếu: ${one}`),
      ...extras.map((one) => `    ${field} thừa: ${one}`),
    ]),
    ...invented.map(({ what, value, clause }) => `    BỊA ${what} ${value} ← ${clause.slice(0, 120)}`),
  ].join('\n');
}

function lineOf(what: string, scans: FreshScan[]): string {
  const pages = scans.flatMap((scan) => scan.pages);
  const sum = (value: (page: (typeof pages)[number]) => number) =>
    pages.reduce((total, page) => total + value(page), 0);
  const [printed, sure, unsure] = [
    sum((p) => p.printed),
    sum((p) => p.rightSure),
    sum((p) => p.rightUnsure.length),
  ];
  const fields = scans.flatMap((scan) => scan.fields);
  const right = fields.reduce((total, field) => total + field.right, 0);
  const expected = fields.reduce((total, field) => total + field.expected, 0);
  const invented = scans.reduce((total, scan) => total + scan.invented.length, 0);
  const cpu = scans.reduce((total, scan) => total + scan.cpuSeconds, 0);
  return [
    `${what}: ${pages.length} trang, ${printed} chữ có số`,
    `sai mà cho là chắc ${sum((p) => p.wrongSure.length)}`,
    `sai và bị ngờ ${sum((p) => p.wrongUnsure)}`,
    `đúng mà bị ngờ ${unsure} (${((unsure / Math.max(1, sure + unsure)) * 100).toFixed(2)} %)`,
    `mất ${sum((p) => p.lost)}`,
    `dữ kiện bịa ${invented}, thu hồi ${((right / Math.max(1, expected)) * 100).toFixed(1)} %`,
    `${(cpu / Math.max(1, pages.length)).toFixed(1)} s CPU mỗi trang`,
  ].join('; ');
}
