import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LOOKS, launch, open, runs, titled, violationsOf } from "../testing/browser.js";
import { differenceFrom } from "../testing/pictures.js";
import { type Served, serveDesk } from "../testing/served.js";

// Each view of the built desk in a real browser, given out by the real server over a small real ledger.

/** Between them these have both themes and both layouts. */
const AXE_LOOKS = new Set(["1440 light", "390 dark"]);
const WIDE = { width: 1440, theme: "light" } as const;

describe.runIf(runs)(titled("the desk's views"), () => {
  let served: Served;
  let browser: Browser;
  /** Russia's expulsion of the consul, and Japan's answer to it. */
  let expulsion: string;

  beforeAll(async () => {
    [served, browser] = await Promise.all([serveDesk(), launch()]);
    const { items } = (await (
      await fetch(
        `${served.url}/api/v1/events?actor=RUS&recipient=JPN&category=SANCTION&mode=expel&from=2022-09-20&sort=oldest`,
      )
    ).json()) as { items: { id: string }[] };
    expulsion = items[0]!.id;
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const at = async (path: string, look = WIDE as (typeof LOOKS)[number]) =>
    open(browser, `${served.url}${path}`, look);
  const heading = (page: Page, name: string | RegExp) =>
    page.getByRole("heading", { name, level: 1 }).waitFor();

  const views = (): [string, string, string | RegExp][] => [
    ["overview", "/?since=2022-10-01", "What is new"],
    ["dyads", "/dyads", "Dyads"],
    ["dyad", "/dyads/JPN/RUS?from=2022-09-20&to=2022-10-11", "Japan – Russia"],
    ["event", `/events/${expulsion}`, /Russia expels/],
    ["report", "/documents/wire", /Russia expels/],
    ["story", `/stories/${expulsion}`, /2022/],
    ["ledger", "/ledger", "Ledger"],
    ["try", "/try", "Try it on a text of your own"],
  ];

  it.each(["overview", "dyads", "dyad", "event", "report", "story", "ledger", "try"])(
    "%s: opens at every width and theme, asks nothing from elsewhere, complains of nothing, shuts nobody out, looks as approved",
    async (name) => {
      const [, path, title] = views().find(([view]) => view === name)!;
      for (const look of LOOKS) {
        const { page, faults } = await at(path, look);
        await heading(page, title);
        await expect.poll(() => page.locator(".waiting").count()).toBe(0);
        expect(
          await page.evaluate("document.documentElement.scrollWidth - innerWidth"),
          "too wide",
        ).toBeLessThanOrEqual(0);
        if (AXE_LOOKS.has(`${look.width} ${look.theme}`)) expect(await violationsOf(page)).toEqual([]);
        expect(faults).toEqual([]);
        expect(
          await differenceFrom(page, name, look),
          `${name} at ${look.width}, ${look.theme}: see out/pictures`,
        ).toBe(0);
        await page.close();
      }
    },
    60_000,
  );
});
