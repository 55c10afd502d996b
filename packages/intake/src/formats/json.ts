import { DemarcheError } from "@demarche/language";
import { decode } from "../bytes/charset.js";
import type { Parsed, Task } from "../parsing/draft.js";
import { draftsOfFeed } from "./feed/feed.js";
import { draftOfRow, type Row } from "./table-row.js";

/** A JSON Feed, a list of documents, or one document. Throws `bad-json`, `bad-document`. */
export function parseJson({ bytes, charset }: Task): Parsed {
  const { text } = decode(bytes, charset);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    throw new DemarcheError(
      "bad-json",
      `it is not JSON: ${(thrown as Error).message}`,
      "Mend it, or write JSON Lines",
    );
  }
  if (/^https?:\/\/jsonfeed\.org/.test(String((value as Row | null)?.version)))
    return { drafts: draftsOfFeed(text) };
  const rows = (Array.isArray(value) ? value : [value]) as readonly Row[];
  return {
    drafts: rows.map((row) => {
      const draft = typeof row === "object" && row !== null ? draftOfRow(row) : undefined;
      if (draft !== undefined) return draft;
      const hint = 'A document looks like {"id": "...", "text": "...", "date": "YYYY-MM-DD"}';
      throw new DemarcheError("bad-document", "the JSON is neither a feed nor a list of documents", hint);
    }),
  };
}
