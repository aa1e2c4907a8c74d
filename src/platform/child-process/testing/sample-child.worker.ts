// A child for the tests: does what its input says.
export default function sampleChild(input: { task: string; bytes?: Uint8Array }): unknown {
  switch (input.task) {
    case 'count':
      return { bytes: input.bytes?.byteLength ?? 0, environment: Object.keys(process.env) };
    case 'loop':
      for (;;);
    case 'fill':
      return fill();
    case 'exit':
      return process.exit(7);
    default:
      throw Object.assign(new Error('unknown task'), { code: 'unknown-task' });
  }
}

function fill(): number {
  const kept: object[] = [];
  for (;;) kept.push({ at: kept.length, text: `${kept.length}` });
}
