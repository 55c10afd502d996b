import pc from "picocolors";
import type { Colors } from "picocolors/types.js";
import type { Terminal } from "../output/format.js";

const WIDTH_IN_A_PIPE = 120;
const NARROWEST = 40;

/** Colours for a stream: NO_COLOR and FORCE_COLOR decide, else whether it is a terminal. */
export function colorsOf(stream: { readonly isTTY?: boolean }): Colors {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return pc.createColors(false);
  return pc.createColors(Boolean(FORCE_COLOR) || (stream.isTTY === true && TERM !== "dumb"));
}

/** Width and colours for what is written: the terminal's own, or plain text of a fixed width for a file or a pipe. */
export function terminalOf(output?: string): Terminal {
  if (output !== undefined) return { width: WIDTH_IN_A_PIPE, colors: pc.createColors(false) };
  const width = process.stdout.columns ?? Number(process.env.COLUMNS || WIDTH_IN_A_PIPE);
  return { width: Math.max(width, NARROWEST), colors: colorsOf(process.stdout) };
}
