import type { Agent, AgentPhrase } from "../lexicon/agents.js";
import type { MentionContext } from "./context.js";
import { isPlural } from "./phrase.js";

/** An agent phrase in the text: words `[start, end)` with their head. */
export interface AgentMatch {
  readonly agent: Agent;
  readonly start: number;
  readonly end: number;
}

/** The longest agent phrase with this head ("border guards" at "guards", "secretary of state" at "secretary"), or null. */
export function agentAt({ tree, lexicon }: MentionContext, head: number): AgentMatch | null {
  const { doc } = tree;
  for (const lemma of [doc.lemmaOf(head).toLowerCase(), doc.formOf(head).toLowerCase()])
    for (const phrase of lexicon.agents.headedBy(lemma)) {
      if (phrase.agent.pluralOnly && !isPlural(tree, head)) continue;
      const start = walk(phrase, -1);
      const end = walk(phrase, 1);
      if (start >= 0 && end >= 0) return { agent: phrase.agent, start, end: end + 1 };
    }
  return null;

  /** Goes over the phrase's words to one side of its head, skipping hyphens; the last word, or -1 where one differs. */
  function walk({ words, head: at }: AgentPhrase, step: 1 | -1): number {
    let word = head;
    for (let i = at + step; i >= 0 && i < words.length; i += step) {
      word += step;
      if (isHyphen(word)) word += step;
      if (!isWord(word, words[i]!)) return -1;
    }
    return word;
  }

  function isHyphen(word: number): boolean {
    return word >= 0 && word < doc.length && doc.formOf(word) === "-";
  }

  function isWord(word: number, expected: string): boolean {
    if (word < 0 || word >= doc.length || doc.columns.sentence[word] !== doc.columns.sentence[head])
      return false;
    return doc.formOf(word).toLowerCase() === expected || doc.lemmaOf(word).toLowerCase() === expected;
  }
}
