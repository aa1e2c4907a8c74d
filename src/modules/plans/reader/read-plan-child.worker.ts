import { readPlan } from './read-plan.ts';

/** What runs in the child process: bytes and name in, reading and text out. */
export default function readPlanChild(input: { bytes: Uint8Array; fileName: string }) {
  return readPlan(input.bytes, input.fileName);
}
