// Takes docs/picture.png, the picture of the README: the page of one example report, an event of it open.
import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const page = "out/picture.html";
const made = spawnSync("node", [
  "packages/cli/bin/demarche.js",
  "code",
  "examples/consul-detained.md",
  "--output",
  page,
]);
if (made.status !== 0) throw new Error(String(made.stderr));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const tab = await browser.newPage({
  viewport: { width: 1280, height: 720 },
  deviceScaleFactor: 1.5,
  reducedMotion: "reduce",
});
await tab.goto(`${pathToFileURL(page)}#d1-2`);
await tab.evaluate(() => scrollTo(0, 0));
await tab.screenshot({ path: "docs/picture.png" });
await browser.close();
