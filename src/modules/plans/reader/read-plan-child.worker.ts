import { readPlan } from './read-plan.ts';

/** What runs in the child process: bytes and name in, pages of a scan as progress, reading and text out. */
export default function readPlanChild(
  input: { bytes: Uint8Array; fileName: string },
  report: (progress: { done: number; total: number }) => void,
) {
  return readPlan(input.bytes, input.fileName, { onPage: (done, total) => report({ done, total }) });
}
