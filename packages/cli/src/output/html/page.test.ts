import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// The page as the built program writes it, in a real browser.

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const PROGRAM = fileURLToPath(new URL("../../../bin/demarche.js", import.meta.url));
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const runs = existsSync(CHROMIUM) || process.env.DEMARCHE_NO_SKIP === "1";
const title = runs ? "the page" : `the page (skipped: no ${CHROMIUM}; on Debian: apt-get install chromium)`;

describe.runIf(runs)(title, () => {
  const folder = mkdtempSync(join(tmpdir(), "demarche-"));
  const file = join(folder, "page.html");
  let browser: Browser;

  beforeAll(async () => {
    const documents = [
      {
        id: "<b>one</b>",
        title: "<script>alert(1)</script>",
        text: "Norway expelled two Russian diplomats. A brutal winter came. <img src=x onerror=alert(1)>\n\nRussia will recall its envoy from Norway.",
      },
      { id: "two", date: "2024-06-14", text: "Chad arrested the consul of Gabon." },
      { id: "three", text: "A quiet day." },
    ];
    writeFileSync(join(folder, "in.jsonl"), documents.map((document) => JSON.stringify(document)).join("\n"));
    spawnSync("node", [PROGRAM, "code", join(folder, "in.jsonl"), "--output", file]);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function open(width: number, colorScheme: "light" | "dark" = "light", hash = ""): Promise<Page> {
    const page = await browser.newPage({
      viewport: { width, height: 800 },
      colorScheme,
      reducedMotion: "reduce",
    });
    await page.goto(pathToFileURL(file).href + hash);
    return page;
  }
  const openCard = (page: Page) => page.locator(".event.on").getAttribute("id");

  it("asks for nothing from outside, runs clean and takes no text for markup", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const faults: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => faults.push(message.text()));
    page.on("dialog", (dialog) => faults.push(dialog.message()));
    await page.goto(pathToFileURL(file).href);
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(faults).toEqual([]);
    expect(await page.locator("#d1 h1").textContent()).toBe("<script>alert(1)</script>");
    expect(await page.locator("#d1 .text").textContent()).toContain("<img src=x onerror=alert(1)>");
    expect(readFileSync(file, "utf8")).not.toMatch(/\s(?:style|on[a-z]+)="/);
  });

  it("walks from event to event and on to the next report, by keys and buttons", async () => {
    const page = await open(1280);
    expect(await openCard(page)).toBe("d1-1");
    await page.keyboard.press("n");
    expect(await openCard(page)).toBe("d1-2");
    await page.keyboard.press("ArrowRight");
    expect(await openCard(page)).toBe("d2-1");
    await page.getByLabel("Previous event").click();
    expect(await openCard(page)).toBe("d1-2");
    expect(await page.locator(".walk output").textContent()).toBe("2 / 2");
    expect(page.url()).toMatch(/#d1-2$/);
  });

  it("marks who did what to whom and draws the way", async () => {
    const page = await open(1280, "light", "#d1-1");
    expect(await page.locator(".on-actor").allTextContents()).toEqual(["Norway"]);
    expect((await page.locator(".on-recipient").allTextContents()).join("")).toBe("two Russian diplomats");
    expect(await page.locator(".arcs .arc").count()).toBe(2);
    await page.locator(".text [data-evidence='2']").first().click();
    expect(await openCard(page)).toBe("d1-2");
    expect(await page.locator(".event.on .status").textContent()).toBe("planned");
  });

  it("tells whose word it is, and keeps the way in its place when that opens", async () => {
    const page = await open(1280, "light", "#d1-1");
    const way = () => page.locator(".arcs .arc").first().getAttribute("d");
    const before = await way();
    await page.locator("#d1 .sourcing summary").click();
    await expect.poll(way).not.toBe(before);
    expect(await page.locator("#d1 .sourcing th").allTextContents()).toEqual(["the report itself"]);
    expect(await page.locator("#d1 [data-loaded]").allTextContents()).toEqual(["brutal", "brutal"]);
  });

  it("is light or dark as the system is, until told otherwise", async () => {
    const paper = (page: Page) => page.evaluate("getComputedStyle(document.body).backgroundColor");
    const [light, dark] = [await open(1280, "light"), await open(1280, "dark")];
    const was = await paper(light);
    expect(await paper(dark)).not.toBe(was);
    await dark.getByLabel("Light or dark").click();
    expect(await paper(dark)).toBe(was);
  });

  it.each([360, 768, 1280, 1920])("fits a window %i wide", async (width) => {
    const page = await open(width, "light", "#d1-1");
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  });

  it("shows every report and event without script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    expect(await page.locator("article:visible").count()).toBe(3);
    expect(await page.locator(".event dl:visible").count()).toBe(3);
    await context.close();
  });
});
