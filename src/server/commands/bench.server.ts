import { benchCountry } from '../bench/bench-country.server.ts';
import { benchDocuments } from '../bench/bench-documents.server.ts';
import { benchEvidence } from '../bench/bench-evidence.server.ts';
import { benchMatrix } from '../bench/bench-matrix.server.ts';
import { benchPublic } from '../bench/bench-public.server.ts';
import { benchStart } from '../bench/bench-start.server.ts';
import { whyBuildIsOld } from '../bench/build-age.server.ts';
import type { BenchOptions } from '../bench/country-house.server.ts';
import { isBroken, type Measurement, toJsonLine, toTable } from '../bench/measurement.ts';

const benches: Record<string, (options: BenchOptions) => AsyncIterable<Measurement>> = {
  start: benchStart,
  evidence: benchEvidence,
  matrix: benchMatrix,
  documents: benchDocuments,
  public: benchPublic,
};
/** Asked for by name only: it first loads ten million rows. */
const byName: typeof benches = { country: benchCountry };

/** `lantoa bench [name …] [--data FOLDER]`: JSON lines as they come, then a table. Exit 1 when a promise is not kept. */
export async function run(args: string[]): Promise<number> {
  const all = { ...benches, ...byName };
  const { names, dataDir } = readArguments(args);
  const unknown = names.find((name) => !all[name]);
  if (unknown) {
    console.error(`Không có phép đo “${unknown}”. Có: ${Object.keys(all).join(', ')}.`);
    return 2;
  }
  const old = await whyBuildIsOld();
  if (old) {
    console.error(old);
    return 2;
  }
  const options = { dataDir, say: (line: string) => console.error(line) };
  const found: Measurement[] = [];
  for (const name of names.length > 0 ? names : Object.keys(benches)) {
    for await (const measurement of all[name]!(options)) {
      found.push(measurement);
      console.log(toJsonLine(measurement));
    }
  }
  console.log(`\n${toTable(found)}`);
  return found.some(isBroken) ? 1 : 0;
}

function readArguments(args: string[]): { names: string[]; dataDir: string | undefined } {
  const at = args.indexOf('--data');
  if (at < 0) return { names: args, dataDir: undefined };
  return { names: args.filter((_, index) => index !== at && index !== at + 1), dataDir: args[at + 1] };
}
