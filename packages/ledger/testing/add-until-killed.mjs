// Adds reports to the ledger at argv[2] from number argv[3] on, one batch after the other, and tells each that is in.
import { Ledger } from "../dist/index.js";
import { codedReport } from "./numbered-report.mjs";

const BATCH = 3;
const ledger = await Ledger.open(process.argv[2]);
for (let first = Number(process.argv[3]); ; first += BATCH) {
  await ledger.add(Array.from({ length: BATCH }, (_, at) => codedReport(first + at)));
  process.stdout.write(`${first + BATCH - 1}\n`);
}
