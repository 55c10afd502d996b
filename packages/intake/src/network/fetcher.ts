import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Place } from "@demarche/language";
import { Agent, request } from "undici";
import { collect } from "../bytes/streams.js";
import { typeOf } from "../formats/media-type.js";
import { checkedLookup, checkLiteral, type Permission } from "./addresses.js";
import { asNetworkError, badAddress, badAnswer, robotsForbid, tooManyRedirects } from "./network-errors.js";
import { Robots } from "./robots.js";
import { Turns } from "./turns.js";

export interface FetchOptions extends Partial<Permission> {
  /** Bytes of an answer, unpacked. */
  readonly bytes?: number;
  readonly redirects?: number;
  /** From the request to the last byte, redirects included. */
  readonly milliseconds?: number;
  /** Between two requests to one host. */
  readonly restMilliseconds?: number;
  /** Added to the name that we give: an address or a page where a publisher can reach you. */
  readonly contact?: string;
}

/** What the web answered. */
export interface Fetched {
  /** After redirects. */
  readonly url: string;
  readonly mediaType: string;
  readonly charset: string | undefined;
  readonly bytes: Buffer;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
}

/** What is known of an address from the last time. */
export interface Known {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

const AGENT = "demarche";
const ROBOTS_BYTES = 512 * 1024;
const DEFAULTS = {
  bytes: 64 * 2 ** 20,
  redirects: 5,
  milliseconds: 30_000,
  restMilliseconds: 1000,
  allow: [],
};

/** Fetches pages as a polite stranger: public addresses only, robots.txt heeded, one request a host at a time, all bounded. */
export class Fetcher {
  private readonly options: FetchOptions & Required<Omit<FetchOptions, "resolve" | "contact">>;
  private readonly agent: Agent;
  private readonly robots: Robots;
  private readonly turns = new Turns();
  private readonly name: string;

  constructor(options: FetchOptions = {}) {
    this.options = { ...DEFAULTS, ...options };
    this.agent = new Agent({
      connect: { lookup: checkedLookup(this.options), timeout: 10_000 },
      headersTimeout: this.options.milliseconds,
      bodyTimeout: this.options.milliseconds,
      maxHeaderSize: 32 * 1024,
    });
    this.name = `${AGENT}/0.1${options.contact === undefined ? "" : ` (${options.contact})`}`;
    this.robots = new Robots(AGENT, (url) => this.readRobots(url));
  }

  /** The document at an address; undefined where it is as it was. Throws errors of the network, each with its own code. */
  async fetch(url: string, known: Known = {}): Promise<Fetched | undefined> {
    const where: Place = { file: url };
    const signal = AbortSignal.timeout(this.options.milliseconds);
    try {
      return await this.follow(url, { known, where, signal, heed: true, most: this.options.bytes });
    } catch (thrown) {
      throw asNetworkError(thrown, signal.aborted, where);
    }
  }

  async close(): Promise<void> {
    await this.agent.destroy();
  }

  private async readRobots(url: string): Promise<{ status: number; text: string }> {
    const signal = AbortSignal.timeout(this.options.milliseconds);
    try {
      const most = ROBOTS_BYTES;
      const found = await this.follow(url, { known: {}, where: { file: url }, signal, heed: false, most });
      return { status: 200, text: found?.bytes.toString("utf8") ?? "" };
    } catch (thrown) {
      const { cause } = thrown as Error;
      if (typeof cause === "number") return { status: cause, text: "" };
      throw thrown;
    }
  }

  private async follow(start: string, ask: Asking): Promise<Fetched | undefined> {
    let url = start;
    for (let turn = 0; turn <= this.options.redirects; turn++) {
      const answer = await this.one(checkedUrl(url, this.options, ask.where), ask);
      if (!("location" in answer)) return answer.fetched;
      url = new URL(answer.location, url).href;
    }
    throw tooManyRedirects(this.options.redirects, ask.where);
  }

  /** One request, when the host's turn comes. */
  private async one(
    url: string,
    ask: Asking,
  ): Promise<{ location: string } | { fetched: Fetched | undefined }> {
    const rules = ask.heed ? await this.robots.ask(url) : { allowed: true, delay: 0 };
    if (!rules.allowed) throw robotsForbid(url, ask.where);
    const rest = () => (ask.heed ? Math.max(this.options.restMilliseconds, rules.delay * 1000) : 0);
    return this.turns.take(new URL(url).host, rest, async () => {
      ask.signal.throwIfAborted();
      const headers = { ...headersOf(this.name), ...conditions(ask.known) };
      const answer = await request(url, { dispatcher: this.agent, signal: ask.signal, headers });
      answer.body.on("error", () => {}); // told by whoever reads it; one that nobody reads must not end the program
      const header = (name: string) => [answer.headers[name]].flat()[0];
      const location = header("location");
      if (answer.statusCode >= 300 && answer.statusCode < 400) {
        answer.body.destroy();
        if (answer.statusCode === 304) return { fetched: undefined };
        if (location !== undefined) return { location };
      }
      if (answer.statusCode !== 200) {
        answer.body.destroy();
        throw badAnswer(answer.statusCode, ask.where);
      }
      const body = unpacked(answer.body, header("content-encoding"));
      const [mediaType, charset] = typeOf(header("content-type"));
      const bytes = await collect(body, ask.most, ask.where);
      return {
        fetched: {
          url,
          mediaType,
          charset,
          bytes,
          etag: header("etag"),
          lastModified: header("last-modified"),
        },
      };
    });
  }
}

interface Asking {
  readonly known: Known;
  readonly where: Place;
  readonly signal: AbortSignal;
  /** Whether robots.txt counts; it does not for itself. */
  readonly heed: boolean;
  readonly most: number;
}

/** The address, if it may be asked at all. Throws `bad-address`, `forbidden-address`. */
function checkedUrl(url: string, permission: Permission, where: Place): string {
  if (!URL.canParse(url)) throw badAddress(url, where);
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol)) throw badAddress(url, where);
  checkLiteral(parsed.hostname, permission);
  parsed.username = "";
  parsed.password = "";
  parsed.hash = "";
  return parsed.href;
}

const headersOf = (name: string) => ({
  "user-agent": name,
  accept:
    "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.8",
  "accept-language": "en",
  "accept-encoding": "gzip, deflate, br",
});

const conditions = ({ etag, lastModified }: Known) => ({
  ...(etag === undefined ? {} : { "if-none-match": etag }),
  ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
});

/** The body as it was before it was packed for the way. */
function unpacked(body: Readable, encoding: string | undefined): AsyncIterable<Buffer> {
  const unpack = {
    gzip: createGunzip,
    "x-gzip": createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  };
  const open = unpack[encoding?.trim().toLowerCase() as keyof typeof unpack];
  return open === undefined ? body : pipeline(body, open(), () => {}); // a fault comes out of the reading
}
