import type { Place } from "@demarche/language";
import { attempt, telling } from "../attempt.js";
import { Unpacking } from "../bytes/unpacking.js";
import { readInput } from "../formats/readers.js";
import type { Context, Input, Work } from "../input.js";
import type { Draft } from "../parsing/draft.js";
import type { Reading } from "../reading.js";
import type { Fetched, Fetcher, FetchOptions } from "./fetcher.js";

/** Feeds that lead to feeds: an index of sitemaps, its sitemaps, their pages. */
const DEEPEST = 2;

/** Reads documents from their addresses. The network's library is loaded when the first address comes. */
export class Web {
  private fetcher: Promise<Fetcher> | undefined;

  constructor(private readonly options: FetchOptions = {}) {}

  /** What an address holds; the pages of a feed are read too. */
  async *read(url: string, context: Context, left = DEEPEST): AsyncGenerator<Work> {
    const fetched = await this.fetch(url);
    if ("error" in fetched) yield fetched;
    else yield* telling(readInput(inputOf(fetched, context), this.following(context, left)), { file: url });
  }

  async close(): Promise<void> {
    await (await this.fetcher)?.close();
  }

  private following(context: Context, left: number): Context {
    if (left === 0) return context;
    return { ...context, follow: (url, known) => this.follow(url, known, context, left) };
  }

  /** A page that a feed names: fetched and read as one piece of work, so that pages of many hosts are fetched at once. */
  private async *follow(
    url: string,
    known: Draft | undefined,
    context: Context,
    left: number,
  ): AsyncGenerator<Work> {
    if (known === undefined) yield* this.read(url, context, left - 1);
    else yield () => this.page(url, known, context);
  }

  private async page(url: string, known: Draft, context: Context): Promise<Reading[]> {
    const readings: Reading[] = [];
    for await (const work of this.read(url, { ...context, known }, 0))
      readings.push(...(typeof work === "function" ? await work() : [work]));
    return readings;
  }

  private async fetch(url: string) {
    this.fetcher ??= import("./fetcher.js").then(({ Fetcher }) => new Fetcher(this.options));
    const fetcher = await this.fetcher;
    return attempt(0, { file: url }, async () => (await fetcher.fetch(url))!);
  }
}

function inputOf({ url, mediaType, charset, bytes }: Fetched, { limits }: Context): Input {
  const where: Place = { file: url };
  const unpacking = new Unpacking(limits, where);
  const input = { name: url, url, where, bytes: once(bytes), mediaType, depth: 0, unpacking };
  return charset === undefined ? input : { ...input, charset };
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
