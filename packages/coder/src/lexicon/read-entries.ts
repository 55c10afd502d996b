import { DemarcheError } from "@demarche/language";
import { isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Entry } from "./entry.js";

/** The entries of a YAML list with their lines, every scalar as the text it is written as; throws `invalid-yaml` naming file and line. */
export function readEntries(text: string, file: string): readonly Entry[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: "failsafe" });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const [error] = document.errors;
  if (error !== undefined) throw invalidYaml(file, lineAt(error.pos[0]), error.message);
  const { contents } = document;
  if (!isSeq<Node>(contents)) throw invalidYaml(file, 1, "expected a list of entries");
  return contents.items.map((item) => {
    const line = lineAt(item.range?.[0] ?? 0);
    const value: unknown = item.toJS(document);
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw invalidYaml(file, line, "expected an entry with fields");
    return { file, line, value: value as Record<string, unknown> };
  });
}

function invalidYaml(file: string, line: number, message: string): DemarcheError {
  return new DemarcheError(
    "invalid-yaml",
    `${file}:${line}: ${message}`,
    "See packages/coder/data/README.md for the form",
    {
      file,
      line,
    },
  );
}
