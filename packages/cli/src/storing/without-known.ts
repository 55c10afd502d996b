import type { Reading } from "@demarche/intake";
import { type CodedReport, knownReports, type Ledger } from "@demarche/ledger";

/** Reports that are looked up at once. */
const AT_ONCE = 16;

interface Lookup {
  readonly ledger: Pick<Ledger, "reader">;
  readonly coder: CodedReport["coder"];
  /** Told of each report that is passed over, with its bytes. */
  readonly known: (bytes: number) => void;
}

/** Passes over reports that need not be coded, as the ledger holds them and this version of the coder has read them. */
export async function* withoutKnown(
  readings: AsyncIterable<Reading>,
  lookup: Lookup,
): AsyncGenerator<Reading> {
  let some: Reading[] = [];
  for await (const reading of readings) {
    some.push(reading);
    if (some.length < AT_ONCE) continue;
    yield* unknownOf(some, lookup);
    some = [];
  }
  yield* unknownOf(some, lookup);
}

async function* unknownOf(
  readings: readonly Reading[],
  { ledger, coder, known }: Lookup,
): AsyncGenerator<Reading> {
  const reports = readings.flatMap((reading) => ("report" in reading ? reading.report : []));
  const there = await knownReports(ledger.reader, reports, coder);
  for (const reading of readings)
    if ("report" in reading && there.has(reading.report.id)) known(reading.bytes);
    else yield reading;
}
