import type { EventRecord } from "@demarche/coder";
import type { Colors } from "picocolors/types.js";
import { oneLine } from "./one-line.js";

/** Marks of no script, which stand for a style until the text is safe. */
const [ON, OFF] = ["\ue000", "\ue001"];

/** The sentence of a record in quotation marks, its trigger underlined. */
export function quotedSentence(
  { text, text_info, because: { trigger } }: Pick<EventRecord, "text" | "text_info" | "because">,
  colors: Colors,
): string {
  const [start, end] = [trigger.start - text_info.start, trigger.end - text_info.start];
  const parts = [text.slice(0, start), text.slice(start, end), text.slice(end)].map((part) =>
    part.replaceAll(ON, " ").replaceAll(OFF, " "),
  );
  const marked = oneLine(`${parts[0]}${ON}${parts[1]}${OFF}${parts[2]}`);
  return `“${marked.replace(/\ue000(.*)\ue001/, (_, words: string) => colors.underline(words))}”`;
}
