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

/** Phrases by their last word (the head of the noun phrase), longest first. */
export class AgentIndex {
  private readonly byHead = new Map<string, { readonly words: readonly string[]; readonly agent: Agent }[]>();

  constructor(entries: readonly { readonly phrases: readonly string[]; readonly agent: Agent }[]) {
    for (const { phrases, agent } of entries)
      for (const phrase of phrases) {
        const words = phrase.toLowerCase().split(/[\s-]+/);
        const head = words.at(-1) ?? "";
        const list = this.byHead.get(head);
        if (list === undefined) this.byHead.set(head, [{ words, agent }]);
        else list.push({ words, agent });
      }
    for (const list of this.byHead.values())
      list.sort(
        (a, b) =>
          b.words.length - a.words.length || Number(b.agent.code !== null) - Number(a.agent.code !== null),
      );
  }

  /** Phrases that end in this lemma, longest first. */
  endingIn(lemma: string): readonly { readonly words: readonly string[]; readonly agent: Agent }[] {
    return this.byHead.get(lemma) ?? [];
  }
}
