import type { Report } from "@demarche/coder";
import { DemarcheError, type Place } from "@demarche/language";
import { attempt } from "../attempt.js";
import { lines } from "../bytes/lines.js";
import { finishReport } from "../finish.js";
import type { Context, Input } from "../input.js";
import type { Reading } from "../reading.js";
import { checkReport } from "../report/check-report.js";
import { decodeUtf8 } from "../report/strict-text.js";

/** JSON Lines: a report a line, each read as it comes. */
export async function* readJsonLines(input: Input, { limits }: Context): AsyncGenerator<Reading> {
  let any = false;
  for await (const line of lines(input.bytes, limits.lineBytes, input.where)) {
    any = true;
    const where: Place = { ...input.where, line: line.number };
    const bytes = line.bytes.length + 1;
    const reading = await attempt(bytes, where, async () => {
      const report = readJsonLine(line.bytes, where);
      return report && finishReport(report, where, bytes, []);
    });
    if (reading !== undefined) yield reading;
  }
  if (!any) throw emptyFile(input.where);
}

/** The report on one line; undefined for a blank line. */
function readJsonLine(content: Uint8Array, where: Place): Report | undefined {
  const text = decodeUtf8(content, where);
  if (text.trim() === "") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const hint = 'Each line must be one JSON object, like {"id": "a1", "text": "..."}';
    throw new DemarcheError("bad-json", `the line is not JSON: ${reason}`, hint, where);
  }
  return checkReport(value, where);
}

function emptyFile(where: Place): DemarcheError {
  const hint = "Leave it out, or put a document on each line";
  return new DemarcheError("empty-document", "the file is empty", hint, where);
}
