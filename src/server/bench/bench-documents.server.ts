import { benchDocuments as measureDocuments } from '../../documents/bench.ts';
import type { Measurement } from './measurement.ts';

// What the product promises for the consolidated report of 612 units.
const promises: readonly (readonly [RegExp, number])[] = [
  [/^pdf 612/, 2_000],
  [/^docx 612/, 3_000],
  [/event.?loop/i, 50],
];

/** The consolidated report of 612 units as .docx and PDF, and how long the server's event loop had to wait meanwhile. */
export async function* benchDocuments(): AsyncGenerator<Measurement> {
  for await (const { name, value, unit, baseline } of measureDocuments()) {
    const target = promises.find(([words]) => words.test(name))?.[1];
    yield {
      name,
      value,
      unit,
      ...(target === undefined ? {} : { target }),
      ...(baseline === undefined ? {} : { baseline: { name: 'bản tối thiểu', value: baseline } }),
    };
  }
}
