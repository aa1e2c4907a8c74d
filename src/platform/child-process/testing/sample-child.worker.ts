// A child for the tests: does what its input says.
import { setTimeout as sleep } from 'node:timers/promises';

interface Input {
  task: string;
  bytes?: Uint8Array;
}

export default function sampleChild(input: Input, report: (progress: unknown) => void): unknown {
  switch (input.task) {
    case 'count':
      return { bytes: input.bytes?.byteLength ?? 0, environment: Object.keys(process.env) };
    case 'steps':
      return inSteps(report, 4);
    case 'steps-without-end':
      return inSteps(report, 1_000);
    case 'loop':
      for (;;);
    case 'fill':
      return fill();
    case 'fill-buffers':
      return fillBuffers();
    case 'exit':
      return process.exit(7);
    default:
      throw Object.assign(new Error('unknown task'), { code: 'unknown-task' });
  }
}

async function inSteps(report: (progress: unknown) => void, steps: number): Promise<number> {
  for (let done = 1; done <= steps; done++) {
    await sleep(300);
    report({ done, steps });
  }
  return steps;
}

function fill(): number {
  const kept: object[] = [];
  for (;;) kept.push({ at: kept.length, text: `${kept.length}` });
}

async function fillBuffers(): Promise<number> {
  const kept: Uint8Array[] = [];
  for (;;) {
    kept.push(new Uint8Array(10_000_000).fill(1));
    await sleep(5);
  }
}
