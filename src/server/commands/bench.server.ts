import { benchDocuments } from '../bench/bench-documents.server.ts';
import { benchEvidence } from '../bench/bench-evidence.server.ts';
import { benchMatrix } from '../bench/bench-matrix.server.ts';
import { benchPublic } from '../bench/bench-public.server.ts';
import { benchStart } from '../bench/bench-start.server.ts';
import { isBroken, type Measurement, toJsonLine, toTable } from '../bench/measurement.ts';

const benches: Record<string, () => AsyncIterable<Measurement>> = {
  start: benchStart,
  evidence: benchEvidence,
  matrix: benchMatrix,
  documents: benchDocuments,
  public: benchPublic,
};

/** `lantoa bench [name …]`: JSON lines as they come, then a table. Exit 1 when a promise is not kept. */
export async function run(args: string[]): Promise<number> {
  const unknown = args.find((name) => !benches[name]);
  if (unknown) {
    console.error(`Không có phép đo “${unknown}”. Có: ${Object.keys(benches).join(', ')}.`);
    return 2;
  }
  const all: Measurement[] = [];
  for (const name of args.length > 0 ? args : Object.keys(benches)) {
    for await (const measurement of benches[name]!()) {
      all.push(measurement);
      console.log(toJsonLine(measurement));
    }
  }
  console.log(`\n${toTable(all)}`);
  return all.some(isBroken) ? 1 : 0;
}
