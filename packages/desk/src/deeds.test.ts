import { readFileSync } from "node:fs";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launch, open, runs, titled } from "../testing/browser.js";
import { type Served, serveDesk } from "../testing/served.js";

// What a reader comes to each view for, done in a real browser against the real server.

const EXPULSION = "actor=RUS&recipient=JPN&category=SANCTION&mode=expel&from=2022-09-20&sort=oldest";
const QUARREL = "/dyads/JPN/RUS?from=2022-09-20&to=2022-10-11";

describe.runIf(runs)(titled("what is done on the desk"), () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  beforeEach(async () => {
    served = await serveDesk();
  }, 60_000);
  afterEach(async () => {
    await page.close();
    await served.close();
    expect(faults).toEqual([]);
  });
  afterAll(() => browser?.close());

  async function go(path: string, width = 1440): Promise<void> {
    ({ page, faults } = await open(browser, `${served.url}${path}`, { width, theme: "light" }));
  }
  const events = async (query: string) =>
    ((await (await fetch(`${served.url}/api/v1/events?${query}`)).json()) as { items: { id: string }[] })
      .items;
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const contentOf = async (download: Download) => readFileSync(await download.path(), "utf8");
  const saved = async (press: Promise<void>) =>
    contentOf(await (await Promise.all([page.waitForEvent("download"), press]))[0]);

  it("overview: tells of what comes in while it is open, and leads to a pair", async () => {
    await go("/?since=2022-10-01");
    await page.getByRole("link", { name: "Japan – Russia" }).first().waitFor();
    const before = await page.locator(".lead").first().textContent();
    await served.add([
      { id: "late", date: "2022-10-08", text: "Latvia expelled a Russian diplomat on Friday." },
    ]);
    await button(/Show 1 newer event/).click();
    await expect.poll(() => page.locator(".lead").first().textContent()).not.toBe(before);
    await page.getByRole("link", { name: "Japan – Russia" }).first().click();
    await page.getByRole("heading", { name: "Japan – Russia", level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/dyads/JPN/RUS");
  });

  it("dyad: the table follows the filters and the days, and is to be had as a file", async () => {
    await go(QUARREL);
    const total = async () =>
      Number(
        /^\d+/.exec((await page.getByRole("heading", { name: /^\d+ events?$/ }).textContent()) ?? "")?.[0],
      );
    await expect.poll(total).toBeGreaterThan(8);
    const all = await total();
    expect(await page.locator(".timeline-mark").count()).toBe(all);
    await button("Verbal conflict").click();
    await expect.poll(total).toBeLessThan(all);
    expect(await page.locator(".timeline-mark.q3").count()).toBe(0);
    expect(page.url()).toContain("quad=");
    const csv = await saved(page.getByRole("link", { name: "CSV" }).click());
    expect(csv.trim().split("\r\n").length).toBe((await total()) + 1);
    await page.locator(".strip svg").scrollIntoViewIfNeeded();
    const strip = (await page.locator(".strip svg").boundingBox())!;
    await page.mouse.move(strip.x + 5, strip.y + 20);
    await page.mouse.down();
    await page.mouse.move(strip.x + strip.width / 2, strip.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.url()).toMatch(/from=2018-/);
  });

  it("dyad: arcs lead from act to answer, marks are walked by keys, a day's temperature is taken apart", async () => {
    await go(QUARREL);
    await page.locator(".answer.text").first().waitFor({ state: "attached" });
    const first = page.locator('.timeline-mark[tabindex="0"]');
    await first.focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate("document.activeElement?.ariaLabel")).toMatch(/2022/);
    await page.locator(".tip").waitFor();
    await page.getByRole("slider").focus();
    const before = await page.locator(".decomposition h3").first().textContent();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => page.locator(".decomposition h3").first().textContent()).not.toBe(before);
    expect(page.url()).toContain("at=2022-10-05");
    await page.locator(".shares a").first().click();
    await page.getByRole("heading", { name: "Who says what" }).waitFor();
  });

  it("event: a correction holds, stands among the revisions, and can be undone", async () => {
    const [event] = await events(EXPULSION);
    await go(`/events/${event!.id}`);
    await button("Correct").click();
    await page.getByLabel("How far it has come").selectOption("planned");
    await page.getByLabel("Because").fill("The order takes effect later");
    await button("Correct the event").click();
    await page.locator(".event-kind .status.planned").waitFor();
    await page.getByText("The order takes effect later").waitFor();
    await button("Undo").click();
    await page.locator(".event-kind .status.happened").waitFor();
    await page.getByText("taken back").first().waitFor();
  });

  it("event: records are split off, and the two are merged again", async () => {
    const [event] = await events(EXPULSION);
    await go(`/events/${event!.id}`);
    await button("Split").click();
    await page.locator(".split-choice input").first().check();
    await page.getByLabel("Because").fill("Another consul");
    await button("Split them off").click();
    await expect.poll(() => page.url()).toMatch(/\/events\/[^/]+\.\d+$/);
    await button("Merge").click();
    await page.getByLabel("The same as").selectOption(event!.id);
    await page.getByLabel("Because").fill("The same consul after all");
    await button("Merge the two").click();
    await page.getByText("The same consul after all", { exact: true }).waitFor();
    expect(await page.locator(".telling").count()).toBeGreaterThan(1);
  });

  it("report: is walked by keys, with arcs from who to whom, and leads to the event", async () => {
    await go("/documents/wire");
    await page.locator(".arcs .arc").first().waitFor({ state: "attached" });
    expect(await page.locator(".record-card.open .record-number").textContent()).toBe("1");
    await page.keyboard.press("n");
    await page.locator("#record-2.open").waitFor();
    await page.keyboard.press("p");
    await page.locator("#record-1.open").waitFor();
    expect(await page.locator(".report-text .on-evidence").allTextContents()).toEqual([
      "expelled",
      "consul1",
    ]);
    await page.getByRole("link", { name: "All reports of this event" }).click();
    await page.getByRole("heading", { name: "Russia expels people of Japan", level: 1 }).waitFor();
  });

  it("story: checks each citation, and is exported as Markdown and as a page", async () => {
    const [event] = await events(EXPULSION);
    await go(`/stories/${event!.id}`);
    await page.getByText("Each was checked against its report").waitFor();
    const markdown = await saved(button("Markdown").click());
    expect(markdown).toMatch(/^# Russia – Japan, 26 September 2022/);
    const cited = [...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number);
    for (const number of cited) expect(markdown).toContain(`\n[^${number}]: `);
    const html = await saved(button("Brief as a page").click());
    expect(html).toContain("Japan expelled people of Russia");
    await page.getByRole("link", { name: "Source 1" }).first().click();
    expect(await page.locator("#source-1:target").count()).toBe(1);
  });

  it("ledger: words and facets narrow it, and a view of it is kept", async () => {
    await go("/ledger");
    const rows = page.locator(".event-rows .event-row");
    await rows.first().waitFor();
    const total = Number(await page.getByRole("table").getAttribute("aria-rowcount"));
    expect(await rows.count()).toBeLessThan(total);
    await page.getByLabel("Words that must occur").fill("consul");
    await button("Search").click();
    await page.getByLabel(/^Sanction/).check();
    await expect.poll(() => page.getByRole("table").getAttribute("aria-rowcount")).not.toBe(String(total));
    await page.getByText("Saved views").click();
    await page.getByLabel("Name").fill("Consuls sent home");
    await button("Save").click();
    await page.getByRole("link", { name: "Consuls sent home" }).waitFor();
    await page.goto(`${served.url}/ledger`);
    await page.getByText("Saved views (1)").click();
    await page.getByRole("link", { name: "Consuls sent home" }).click();
    await expect.poll(() => page.url()).toContain("category=SANCTION");
    await page.goto(`${served.url}/ledger?q=Japan%20Russia`);
    await page.getByRole("link", { name: /Japan – Russia|Russia – Japan/ }).click();
    await page.getByRole("heading", { name: /Japan/, level: 1 }).waitFor();
  });

  it("try it: a pasted text is coded in the browser, and nothing of it is sent", async () => {
    await go("/try");
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.method()} ${request.postData() ?? ""}`));
    await page
      .getByLabel("Report", { exact: true })
      .fill("Norway expelled two Swedish diplomats. Sweden will answer.");
    await button("Code the report").click();
    await page.locator(".record-card").first().waitFor({ timeout: 30_000 });
    expect(sent.every((request) => request === "GET ")).toBe(true);
    expect(sent.length).toBeGreaterThan(1);
  }, 60_000);
});
