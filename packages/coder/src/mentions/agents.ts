import type { Agent } from "../lexicon/agents.js";
import type { MentionContext } from "./context.js";
import { isPlural } from "./phrase.js";

/** An agent phrase in the text: words `[start, head]`. */
export interface AgentMatch {
  readonly agent: Agent;
  readonly start: number;
  readonly head: number;
}

/** The longest agent phrase that ends at `head` ("border guards" at "guards"), or null. */
export function agentEndingAt({ tree, lexicon }: MentionContext, head: number): AgentMatch | null {
  const { doc } = tree;
  for (const lemma of [doc.lemmaOf(head).toLowerCase(), doc.formOf(head).toLowerCase()])
    for (const { words, agent } of lexicon.agents.endingIn(lemma)) {
      if (agent.pluralOnly && !isPlural(tree, head)) continue;
      const start = startOf(words, head);
      if (start >= 0) return { agent, start, head };
    }
  return null;

  /** Walks back over the phrase's words; hyphens between them are skipped. */
  function startOf(words: readonly string[], last: number): number {
    let word = last;
    for (let i = words.length - 2; i >= 0; i--) {
      word--;
      if (word >= 0 && doc.formOf(word) === "-") word--;
      if (word < 0 || doc.columns.sentence[word] !== doc.columns.sentence[last]) return -1;
      if (doc.formOf(word).toLowerCase() !== words[i] && doc.lemmaOf(word).toLowerCase() !== words[i])
        return -1;
    }
    return word;
  }
}
