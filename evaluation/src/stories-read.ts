import { readdirSync, readFileSync } from "node:fs";
import type { Report } from "@demarche/coder";

/** Words of a report that tell, name or deny an event; `event` is unique among all stories. */
export interface Mention {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly event: string;
}

/** Event `answering` answers event `answered`. */
export interface Answer {
  readonly answering: string;
  readonly answered: string;
}

export interface Story {
  readonly name: string;
  readonly reports: readonly Report[];
  readonly mentions: readonly Mention[];
  readonly answers: readonly Answer[];
}

const STORIES = new URL("../gold/stories/", import.meta.url);
const MARK = /\[(\d+):([^\]]+)\]/g;

/** All stories by name; their form is told in evaluation/gold/stories/README.md. */
export const readStories = (): Story[] =>
  readdirSync(STORIES)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .sort()
    .map((file) => readStory(file.slice(0, -".md".length), readFileSync(new URL(file, STORIES), "utf8")));

export function readStory(name: string, text: string): Story {
  const [head = "", ...parts] = text.split(/^## /m);
  const told = parts.map((part, at) => readReport(name, `${name}/${at + 1}`, part));
  const answers = /^answers: (.*)$/m.exec(head)?.[1] ?? "";
  return {
    name,
    reports: told.map(({ report }) => report),
    mentions: told.flatMap(({ mentions }) => mentions),
    answers: [...answers.matchAll(/(\d+)>(\d+)/g)].map(([, answering, answered]) => ({
      answering: `${name}#${answering}`,
      answered: `${name}#${answered}`,
    })),
  };
}

function readReport(story: string, id: string, part: string): { report: Report; mentions: Mention[] } {
  const [, date = "", publisher = "", marked = ""] = /^(\S+) (.*)\n([\s\S]*)$/.exec(part) ?? [];
  const mentions: Mention[] = [];
  let text = "";
  let from = 0;
  const body = marked.trim();
  for (const match of body.matchAll(MARK)) {
    text += body.slice(from, match.index);
    const words = match[2] ?? "";
    mentions.push({
      document: id,
      start: text.length,
      end: text.length + words.length,
      event: `${story}#${match[1]}`,
    });
    text += words;
    from = match.index + match[0].length;
  }
  return { report: { id, date, publisher, text: text + body.slice(from) }, mentions };
}
