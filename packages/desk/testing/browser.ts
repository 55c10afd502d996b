import { existsSync } from "node:fs";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const runs = existsSync(CHROMIUM) || process.env.DEMARCHE_NO_SKIP === "1";
/** A suite's title, which says why it is skipped where it is. */
export const titled = (title: string): string =>
  runs ? title : `${title} (skipped: no ${CHROMIUM}; on Debian: apt-get install chromium)`;

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: FLAGS });

export interface Look {
  readonly width: number;
  readonly theme: "light" | "dark";
}

/** Every width and theme that a view is looked at in. */
export const LOOKS: readonly Look[] = [1440, 390].flatMap((width) =>
  (["light", "dark"] as const).map((theme) => ({ width, theme })),
);

export interface Opened {
  readonly page: Page;
  /** What the page complained of, and what it asked for from elsewhere; nothing, if all is well. */
  readonly faults: string[];
}

/** Opens an address as a reader would, without motion, at a fixed place and language. */
export async function open(
  browser: Browser,
  url: string,
  look: Look,
  more: BrowserContextOptions = {},
): Promise<Opened> {
  const page = await browser.newPage({
    viewport: { width: look.width, height: look.width < 600 ? 844 : 900 },
    colorScheme: look.theme,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "UTC",
    ...more,
  });
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on("request", (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith("http") && asked.origin !== new URL(url).origin)
      faults.push(`asked for ${asked}`);
  });
  await page.goto(url);
  return { page, faults };
}

/** What axe finds wrong on a page by the rules of WCAG 2.2 A and AA and its best practice, in words. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[] }> };
    };
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
    }
    const { violations } = await axe.run({ resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}
