// `npm start`: a year between Japan and Russia, from fifty reports to a ledger, what it tells, and the desk on it.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const DEMARCHE = fileURLToPath(new URL("../packages/cli/bin/demarche.js", import.meta.url));
const LEDGER = ["--ledger", "out/story.duckdb"];
const STEPS = [
  ["add", "examples/japan-russia-2022", ...LEDGER],
  ["story", "--dyad", "JPN", "RUS", ...LEDGER],
  ["deadlines", "--all", "--dyad", "JPN", "RUS", ...LEDGER],
  ["dyad", "JPN", "RUS", "--to", "2022-10-07", ...LEDGER],
  ["serve", ...LEDGER],
];

for (const step of STEPS) {
  process.stdout.write(`\n$ demarche ${step.join(" ")}\n\n`);
  const { status } = spawnSync(process.execPath, [DEMARCHE, ...step], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
