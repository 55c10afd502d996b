import { Ledger } from "@demarche/ledger";
import { makeLedger } from "./ledger-fill.js";
import { timeJoins } from "./ledger-joins.js";
import { timeReads } from "./ledger-reads.js";
import { percentile } from "./ledger-times.js";
const [what, place, n] = process.argv.slice(2) as [string, string, string];
const events = Number(n);
if (what === "make") await makeLedger(place, events, events <= 1e6);
const say = (name: string, times: readonly number[]) =>
  console.log(name.padEnd(30), [percentile(times, 0.5), percentile(times, 0.95), Math.max(...times), times[0]!].map((x) => x.toFixed(1)).join("  "));
if (what === "read") {
  const ledger = await Ledger.open(place);
  for (const [name, times] of Object.entries(await timeReads(ledger, events))) say(name, times);
  await ledger.close();
}
if (what === "join") {
  const ledger = await Ledger.open(place);
  say("join", await timeJoins(ledger, events));
  await ledger.close();
}
