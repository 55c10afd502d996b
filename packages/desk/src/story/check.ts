import type { Citation } from "@demarche/server/schemas";

/** Whether the report still says what is cited, word for word, at the place that is cited. */
export function holds({ sentence, trigger }: Citation, text: string): boolean {
  return [sentence, trigger].every((span) => text.slice(span.start, span.end) === span.text);
}
