// npm run bench:reader -- [--set seen|unseen] [--only slug] [--format txt,docx…] [--details] [--machine] [--no-speed]
//   or --retear [--ways torn,layout…] [--seeds 3] [--keep folder] [--only slug] [--details]
import { parseArgs } from 'node:util';
import { type FileResult, measurePlan } from './bench/measure-file.ts';
import { detailsText, fileTable, totalsText } from './bench/print.ts';
import { realPlanLines } from './bench/real-plan.ts';
import { measureSpeed, speedText } from './bench/speed.ts';
import { totalsOf } from './bench/totals.ts';
import { CORPUS_SETS, type CorpusSet, judgedEntries } from './corpus.ts';
import type { FileFormat } from './plan-source.ts';
import { measureRetorn } from './retear/measure-retorn.ts';
import { WAYS, type Way } from './retear/render-ways.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    only: { type: 'string' },
    format: { type: 'string' },
    details: { type: 'boolean', default: false },
    machine: { type: 'boolean', default: false },
    'no-speed': { type: 'boolean', default: false },
    retear: { type: 'boolean', default: false },
    ways: { type: 'string' },
    seeds: { type: 'string', default: '3' },
    keep: { type: 'string' },
    'i-am-the-writer': { type: 'boolean', default: false },
  },
});

const sets = CORPUS_SETS.filter((set) => !values.set || values.set === set);
const formats = values.format?.split(',') as FileFormat[] | undefined;
const isWriter = values['i-am-the-writer'];
const report: Record<string, unknown> = {};
if (values.retear) await runRetorn();
else for (const set of sets) await runSet(set);
if (!values.retear && !values.only && !values.set && !formats) {
  const realPlan = await realPlanLines();
  const speed = values['no-speed'] ? [] : await measureSpeed(true);
  report.realPlan = realPlan;
  report.speed = speed;
  say(`\n${realPlan.join('\n') || 'Kế hoạch 2023: không có trên máy này'}`);
  if (speed.length > 0) say(`\nTốc độ (mốc: pdf.js lấy chữ, hoặc 100 lần JSON của tệp)\n${speedText(speed)}`);
}
if (values.machine) console.log(JSON.stringify(report, null, 1));
// The recogniser of scans may still wait for more pages.
process.exit();

async function runSet(set: CorpusSet): Promise<void> {
  const entries = judgedEntries([set]).filter(({ slug }) => !values.only || slug === values.only);
  if (entries.length === 0) return;
  // What is out of sight stays so: one plan alone, or its misses, would tell what stands in it.
  const isHidden = set === 'unseen' && !isWriter;
  if (isHidden && (values.only || values.details)) {
    say('Bộ unseen chỉ có số tổng: không xem từng kế hoạch hay chi tiết.');
    return;
  }
  const results: FileResult[] = [];
  for (const entry of entries) results.push(...(await measurePlan(entry, formats)));
  const totals = totalsOf(results);
  report[set] = isHidden ? { totals } : { totals, files: results };
  if (!isHidden) say(`\n${set}\n${fileTable(results)}`);
  if (values.details) say(results.map(detailsText).filter(Boolean).join('\n\n'));
  say(`\n${totalsText(`Tổng ${set}`, totals)}`);
  for (const format of new Set(results.map((result) => result.format))) {
    const some = totalsOf(results.filter((result) => result.format === format && !result.unreadable));
    if (some.files > 0) say(`  .${format.padEnd(6)} ${shortTotals(some)}`);
  }
}

/** The seen plans, torn anew in each way: tasks only. */
async function runRetorn(): Promise<void> {
  const ways = WAYS.filter((way) => !values.ways || (values.ways.split(',') as Way[]).includes(way));
  const results: FileResult[] = [];
  for (const entry of judgedEntries(['seen']).filter(({ slug }) => !values.only || slug === values.only))
    results.push(...(await measureRetorn(entry, { ways, seeds: Number(values.seeds), keep: values.keep })));
  report.retorn = results;
  if (values.details) say(results.map(detailsText).filter(Boolean).join('\n\n'));
  for (const way of ways) {
    const some = totalsOf(results.filter(({ file }) => file.split(' ')[0] === way));
    say(`\n${totalsText(way, some)}`);
  }
}

function shortTotals({ fields, files, invented }: ReturnType<typeof totalsOf>): string {
  const [right, expected, found] = fields.reduce(
    ([r = 0, e = 0, f = 0], field) => [r + field.right, e + field.expected, f + field.found],
    [0, 0, 0],
  );
  const percent = (part = 0, whole = 0) => (whole ? ((part / whole) * 100).toFixed(1) : '–');
  return `${String(files).padStart(2)} tệp: thu hồi ${percent(right, expected)} %, chính xác ${percent(right, found)} %, bịa ${invented}`;
}

function say(text: string): void {
  if (!values.machine) console.log(text);
}
