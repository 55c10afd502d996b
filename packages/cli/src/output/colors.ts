import type { QuadCode } from "@demarche/coder";
import type { Colors, Formatter } from "picocolors/types.js";
import type { Status } from "../wording/status.js";

/** The colour of a quad class: words cool, deeds warm, as on the HTML page. */
export function colorQuad(quad: QuadCode, colors: Colors): Formatter {
  return { 1: colors.cyan, 2: colors.green, 3: colors.yellow, 4: colors.red }[quad];
}

/** The status word; what did not happen, or not yet, stands out. */
export function colorStatus(status: Status, colors: Colors): string {
  const color = {
    happened: colors.reset,
    planned: colors.magenta,
    possible: colors.magenta,
    denied: colors.strikethrough,
    earlier: colors.dim,
  }[status];
  return color(status);
}
