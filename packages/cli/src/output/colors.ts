import type { EventRecord, QuadCode } from "@demarche/coder";
import type { Colors, Formatter } from "picocolors/types.js";
import { statusOf } from "../wording/status.js";

/** The colour of a quad class: words cool, deeds warm, as on the HTML page. */
export function colorQuad(quad: QuadCode, colors: Colors): Formatter {
  return { 1: colors.cyan, 2: colors.green, 3: colors.yellow, 4: colors.red }[quad];
}

/** The status word; what did not happen, or not yet, stands out. */
export function colorStatus(record: EventRecord, colors: Colors): string {
  const status = statusOf(record);
  const color = {
    happened: colors.reset,
    planned: colors.magenta,
    possible: colors.magenta,
    denied: colors.strikethrough,
    earlier: colors.dim,
  }[status];
  return color(status);
}
