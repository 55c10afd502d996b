// Takes docs/picture.png, the picture of the README: the page of one example report, an event of it open.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const page = "out/picture.html";
mkdirSync("out", { recursive: true });
const demarche = "packages/cli/bin/demarche.js";
execFileSync("node", [demarche, "code", "examples/consul-detained.md", "--output", page]);

const executablePath =
  process.env.CHROMIUM ?? execFileSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).trim();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const tab = await browser.newPage({ viewport: { width: 1200, height: 760 }, reducedMotion: "reduce" });
await tab.goto(`${pathToFileURL(page)}#d1-2`);
await tab.evaluate(() => scrollTo(0, 0));
await tab.screenshot({ path: "docs/picture.png" });
await browser.close();
