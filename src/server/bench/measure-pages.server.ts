import { type Measurement, percentile } from './measurement.ts';
import type { OpenPage } from './sign-in-people.server.ts';

export interface PageToMeasure {
  name: string;
  who: string;
  path: string;
  target?: number;
  /** The bare query of the cells it is made of. */
  beside: { name: string; run(): Promise<number> };
  /** The page takes at most so many times its bare query. */
  atMost?: number;
}

/** A page from the request to the last byte of HTML, warm, beside its bare query. */
export async function* measurePage(
  { name, who, path, target, beside, atMost }: PageToMeasure,
  open: OpenPage,
  runs = { warm: 5, page: 15, bare: 7 },
): AsyncGenerator<Measurement> {
  for (let warm = 0; warm < runs.warm; warm++) await open(who, path);
  const page = await medianOf(runs.page, () => open(who, path));
  const bare = await medianOf(runs.bare, beside.run);
  yield {
    name,
    value: page,
    unit: 'ms',
    ...(target === undefined ? {} : { target }),
    baseline: { name: beside.name, value: bare },
  };
  if (atMost) yield { name: `${name}: số lần truy vấn trần`, value: page / bare, unit: '×', target: atMost };
}

export async function medianOf(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return percentile(times, 50);
}
