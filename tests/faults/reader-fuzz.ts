// node tests/faults/reader-fuzz.ts --runs 20000 --seed 7 [--keep FOLDER] [--command 40]
// Feeds mutated files to the plan reader and counts what it answers; each fault's file is kept for a closer look.
// --command also gives so many of them to `lantoa plan read`, which takes a second each.
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { askCommand } from './reader-fuzz/command.ts';
import { type HostileInput, hostileInputs } from './reader-fuzz/inputs.ts';
import type { Verdict } from './reader-fuzz/judge.ts';

/** By the clock on the wall; the ten seconds of the reader itself are counted in its thread. */
const LONGEST_MS = 60_000;
const CHUNK = 50;
const HEAP_MB = 1_024;

interface Tally {
  readings: number;
  refusals: number;
  faults: number;
  slowestMs: number;
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
    command: { type: 'string', default: '0' },
  },
});
const runs = Number(values.runs);
const firstSeed = Number(values.seed);
const tallies = new Map<string, Tally>();
let reading = startReading();
let timer: NodeJS.Timeout | undefined;

/** A process of its own: what fills its memory or never ends costs this one nothing. */
function startReading(): ChildProcess {
  return fork(join(import.meta.dirname, 'reader-fuzz/reading-process.ts'), [], {
    execArgv: [`--max-old-space-size=${HEAP_MB}`, '--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

async function ask(input: HostileInput): Promise<Verdict> {
  const answer = await Promise.race([answerOf(reading, input), late()]);
  clearTimeout(timer);
  if (typeof answer !== 'string') return answer;
  reading.kill('SIGKILL');
  reading = startReading();
  return { answer: 'refusal', fault: answer, ms: LONGEST_MS };
}

function answerOf(child: ChildProcess, input: HostileInput): Promise<Verdict | string> {
  return new Promise((resolve) => {
    const onMessage = (verdict: Verdict) => settle(verdict);
    const onExit = (code: number | null, signal: string | null) => settle(`process ended: ${signal ?? code}`);
    const settle = (value: Verdict | string) => {
      child.off('message', onMessage);
      child.off('exit', onExit);
      resolve(value);
    };
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.send(input);
  });
}

function late(): Promise<string> {
  return new Promise((resolve) => {
    timer = setTimeout(() => resolve(`no answer within ${LONGEST_MS} ms`), LONGEST_MS);
  });
}

function note(input: HostileInput, verdict: Verdict, name: string): void {
  const tally = tallies.get(input.kind) ?? { readings: 0, refusals: 0, faults: 0, slowestMs: 0 };
  tally[verdict.answer === 'reading' ? 'readings' : 'refusals'] += 1;
  tally.slowestMs = Math.max(tally.slowestMs, Math.round(verdict.ms));
  if (verdict.fault) {
    tally.faults += 1;
    process.stdout.write(
      `${name} ${input.kind}: ${verdict.fault.split('\n').slice(0, 4).join(' | ').slice(0, 500)}\n`,
    );
  }
  if (values.keep && (verdict.fault || verdict.ms > 2_000)) {
    mkdirSync(values.keep, { recursive: true });
    writeFileSync(join(values.keep, `${name}-${Math.round(verdict.ms)}ms-${input.fileName}`), input.bytes);
  }
  tallies.set(input.kind, tally);
}

/** Through the command line: pictures would be recognised there, so files of text are taken. */
async function askCommands(count: number): Promise<void> {
  const texts = fc
    .sample(inputs, { seed: firstSeed, numRuns: count * 2 })
    .filter(({ kind }) => !/^any/.test(kind));
  for (const [index, input] of texts.slice(0, count).entries()) {
    const started = performance.now();
    const fault = await askCommand(input);
    note(
      { ...input, kind: 'lantoa plan read' },
      { answer: 'reading', fault, ms: performance.now() - started },
      `command-${index}`,
    );
  }
}

const inputs = hostileInputs();
const started = Date.now();
for (let done = 0; done < runs; done += CHUNK) {
  const seed = firstSeed * 1_000_003 + done;
  const chunk = fc.sample(inputs, { seed, numRuns: Math.min(CHUNK, runs - done) });
  for (const [index, input] of chunk.entries()) note(input, await ask(input), `${seed}-${index}`);
  if (done % 1_000 === 0)
    process.stderr.write(`${done} / ${runs}, ${Math.round((Date.now() - started) / 1000)} s\n`);
}
await askCommands(Number(values.command));
console.table(Object.fromEntries(tallies));
const faults = [...tallies.values()].reduce((sum, tally) => sum + tally.faults, 0);
process.stdout.write(
  `${runs} inputs, seed ${firstSeed}, ${faults} faults, ${Math.round((Date.now() - started) / 1000)} s\n`,
);
reading.kill();
process.exitCode = faults > 0 ? 1 : 0;
