import { code, sector } from "./actors.js";
import { type Entry, optionalText, text, texts } from "./entry.js";

/** A word or phrase for a kind of people or body: "border guards", "foreign ministry". */
export interface Agent {
  readonly id: string;
  readonly sector: string | null;
  readonly office: string | null;
  /** Whether the word names people or a body; null where it can be both. */
  readonly mode: "person" | "body" | null;
  /** True where the word is an actor only together with a nationality or a named body. */
  readonly needsNationality: boolean;
  /** True where only the plural names an actor ("the authorities"). */
  readonly pluralOnly: boolean;
  /** The code where no country is named ("Secretary of State"), or null. */
  readonly code: string | null;
}

export function readAgent(entry: Entry): { readonly phrases: readonly string[]; readonly agent: Agent } {
  const mode = optionalText(entry, "mode");
  return {
    phrases: texts(entry, "words"),
    agent: {
      id: text(entry, "id"),
      sector: sector(entry, "sector"),
      office: optionalText(entry, "office"),
      mode: mode === "person" || mode === "body" ? mode : null,
      needsNationality: optionalText(entry, "needs") === "nationality",
      pluralOnly: optionalText(entry, "needs") === "plural",
      code: code(entry, "code"),
    },
  };
}

/** A phrase with the place of its head: the last word, or the one before an "of" ("secretary of state"). */
export interface AgentPhrase {
  readonly words: readonly string[];
  readonly head: number;
  readonly agent: Agent;
}

/** Phrases by the head of the noun phrase, longest first; of two as long, the one that names its country. */
export class AgentIndex {
  private readonly byHead = new Map<string, AgentPhrase[]>();

  constructor(entries: readonly { readonly phrases: readonly string[]; readonly agent: Agent }[]) {
    for (const { phrases, agent } of entries)
      for (const phrase of phrases) this.add({ ...headed(phrase.toLowerCase().split(/[\s-]+/)), agent });
    for (const list of this.byHead.values())
      list.sort(
        (a, b) =>
          b.words.length - a.words.length || Number(b.agent.code !== null) - Number(a.agent.code !== null),
      );
  }

  private add(phrase: AgentPhrase): void {
    const key = phrase.words[phrase.head]!;
    const list = this.byHead.get(key);
    if (list === undefined) this.byHead.set(key, [phrase]);
    else list.push(phrase);
  }

  /** Phrases whose head is this lemma, longest first. */
  headedBy(lemma: string): readonly AgentPhrase[] {
    return this.byHead.get(lemma) ?? [];
  }
}

function headed(words: readonly string[]): { words: readonly string[]; head: number } {
  const of = words.indexOf("of");
  return { words, head: of > 0 ? of - 1 : words.length - 1 };
}
