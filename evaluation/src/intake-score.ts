import type { GoldPage } from "./intake-pages/pages.js";

/** What was taken from a page; null where nothing was. */
export interface Taken {
  readonly text: string;
  readonly title: string | undefined;
  readonly date: string | undefined;
}

export interface PageScore {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly title: boolean;
  readonly date: boolean;
}

const RUN = 4;

/** How much of the body was taken and how much else, in runs of four words, each counted as often as it stands there. */
export function scorePage({ name, paragraphs, title, date }: GoldPage, taken: Taken | null): PageScore {
  const wanted = runsOf(paragraphs.join("\n"));
  const found = runsOf(taken?.text ?? "");
  const common = [...wanted].reduce((sum, [run, count]) => sum + Math.min(count, found.get(run) ?? 0), 0);
  const precision = common / Math.max(1, sizeOf(found));
  const recall = common / Math.max(1, sizeOf(wanted));
  const f1 = common === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const rightTitle = taken?.title !== undefined && plain(taken.title) === plain(title);
  return { name, precision, recall, f1, title: rightTitle, date: taken?.date === date };
}

export const meanOf = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0) / Math.max(1, items.length);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function runsOf(text: string): Map<string, number> {
  const words = plain(text).split(" ");
  const runs = new Map<string, number>();
  for (let at = 0; at + RUN <= words.length; at++) {
    const run = words.slice(at, at + RUN).join(" ");
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

const sizeOf = (runs: ReadonlyMap<string, number>): number =>
  [...runs.values()].reduce((sum, count) => sum + count, 0);
