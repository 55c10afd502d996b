import robotsModule from "robots-parser";

/** Its types say `default` where the package is the function itself. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** What a site's robots.txt says; the answer for a site is kept. */
export class Robots {
  private readonly known = new Map<string, Promise<Rules>>();

  constructor(
    private readonly agent: string,
    /** The status and text of an address. */
    private readonly read: (url: string) => Promise<{ status: number; text: string }>,
  ) {}

  /** Whether the page may be fetched, and the seconds that the site wants between two requests. Throws where it is not there. */
  async ask(url: string): Promise<{ allowed: boolean; delay: number }> {
    const { origin } = new URL(url);
    let rules = this.known.get(origin);
    if (rules === undefined) {
      if (this.known.size >= MOST_KEPT) this.known.clear();
      rules = this.load(`${origin}/robots.txt`);
      this.known.set(origin, rules);
    }
    try {
      return (await rules)(url);
    } catch (thrown) {
      this.known.delete(origin); // a site that cannot be reached may be so the next time
      throw thrown;
    }
  }

  /** RFC 9309: a site without the file forbids nothing, one that cannot answer forbids all. */
  private async load(url: string): Promise<Rules> {
    const answer = await this.read(url);
    if (answer.status >= 500) return () => ({ allowed: false, delay: 0 });
    if (answer.status !== 200) return () => ({ allowed: true, delay: 0 });
    const robots = robotsParser(url, answer.text);
    const delay = Math.min(robots.getCrawlDelay(this.agent) ?? 0, LONGEST_DELAY);
    return (page) => ({ allowed: robots.isAllowed(page, this.agent) !== false, delay });
  }
}

type Rules = (page: string) => { allowed: boolean; delay: number };

const MOST_KEPT = 10_000;
/** Seconds; a longer delay is a way of saying no that robots.txt has other words for. */
const LONGEST_DELAY = 60;
