// Takes docs/picture.png, the picture of the README: the desk on the bundled story, the two countries' year.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { chromium } from "playwright-core";

const ledger = "out/picture.duckdb";
const view = "/dyads/JPN/RUS?from=2022-03-01&to=2022-10-20";
const demarche = "packages/cli/bin/demarche.js";
mkdirSync("out", { recursive: true });
rmSync(ledger, { force: true });
execFileSync("node", [demarche, "add", "examples/japan-russia-2022", "--ledger", ledger]);
const server = spawn("node", [demarche, "serve", "--ledger", ledger, "--port", "0"], {
  stdio: ["ignore", "pipe", "inherit"],
});
const [printed] = await once(server.stdout, "data");
const url = /http:\/\/\S+/.exec(String(printed))[0];

const executablePath =
  process.env.CHROMIUM ?? execFileSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).trim();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const tab = await browser.newPage({ viewport: { width: 1200, height: 900 }, reducedMotion: "reduce" });
await tab.goto(url + view);
await tab.waitForLoadState("networkidle");
await tab.screenshot({ path: "docs/picture.png" });
await browser.close();
server.kill("SIGINT");
await once(server, "exit");
