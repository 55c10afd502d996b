import type { EventRecord } from "@demarche/coder";
import type { Quoted } from "../identity/facts.js";
import { replyingWord } from "./ties.js";

/** The words by which a sentence calls what a record tells a reply; null where it is what is replied to. */
export function replyOf({ document, text, text_info, because }: EventRecord): Quoted | null {
  const word = replyingWord(text);
  if (word === null) return null;
  const between = text.slice(word.end, because.trigger.start - text_info.start);
  if (INTRODUCES.test(between) && !between.includes(",")) return null;
  const [start, end] = [text_info.start + word.start, text_info.start + word.end];
  return { document, text: word.text, start, end };
}

/** "retaliate for [the expulsion]", "in response to [the ban]" */
const INTRODUCES = /^ (?:for|to|against|over|after)\b/i;
