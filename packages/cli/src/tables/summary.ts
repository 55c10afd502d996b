import type { ImportSummary } from "@demarche/ledger";
import type { Colors } from "picocolors/types.js";
import { count } from "../terminal/progress.js";
import { oneLine } from "../wording/one-line.js";

/** "sample.CSV: 4 events added, 1 known, 5 lines left out" */
export function importSummary({ format, file, added, known, skipped }: ImportSummary): string {
  const parts = [`${count(added, format === "gdelt-mentions" ? "mention" : "event")} added`];
  if (known > 0) parts.push(`${known.toLocaleString("en")} known`);
  if (skipped > 0) parts.push(`${count(skipped, "line")} left out`);
  return `${oneLine(file)}: ${parts.join(", ")}`;
}

/** The first lines that were left out, each with why and how it begins; then how many there are by reason. */
export function leftOut({ file, first, reasons, skipped }: ImportSummary, colors: Colors): string {
  if (skipped === 0) return "";
  const name = oneLine(file);
  const lines = first.map(
    ({ line, why, text }) =>
      `${colors.bold(`${name}:${line}`)}: ${colors.yellow("left out")}, ${why}\n  ${colors.dim(oneLine(text))}\n`,
  );
  if (skipped <= first.length) return lines.join("");
  const sums = Object.entries(reasons).map(([why, times]) => `${times.toLocaleString("en")} × ${why}`);
  return `${lines.join("")}${colors.bold(name)}: ${count(skipped, "line")} left out in all: ${sums.join("; ")}\n`;
}
