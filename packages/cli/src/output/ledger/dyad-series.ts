import type { Period, SeriesPoint } from "@demarche/analysis";
import type { Status } from "@demarche/ledger";
import { statusWord } from "../../wording/events.js";
import { signed } from "../../wording/figures.js";
import { csvRow } from "../cells.js";
import type { Terminal } from "../format.js";
import { grid } from "../grid.js";
import { indented } from "./section.js";

const QUADS = [1, 2, 3, 4] as const;
const OPEN: readonly Status[] = ["planned", "possible", "not"];
const TITLES = [...["period", "events", "reports", "coop.", "conflict", "scale"], ...OPEN.map(statusWord)];

/** A dyad's series for people, a period a row: what happened, and beside it what did not, or not yet. */
export function seriesTable(series: readonly SeriesPoint[], by: Period, terminal: Terminal): string {
  const periods = [...new Set(series.map(({ period }) => period))];
  const rows = periods.map((period) => {
    const of = (status: Status) => series.find((point) => point.period === period && point.status === status);
    return [
      by === "month" ? period.slice(0, 7) : period,
      ...happened(of("happened"), terminal),
      ...OPEN.map((status) => figure(of(status)?.basis.events)),
    ];
  });
  const told =
    "coop. and conflict: words + deeds; scale: their mean; what did not happen, or not yet, stands apart";
  const columns = TITLES.map((title, at) => ({ title, right: at > 0 }));
  return indented(terminal.colors.dim(told), 0, terminal) + grid(columns, rows, terminal);
}

function happened(point: SeriesPoint | undefined, { colors }: Terminal): string[] {
  if (point === undefined) return ["·", "·", "·", "·", "·"];
  const { basis, quads, mean } = point;
  const warmth = mean < 0 ? colors.red : colors.green;
  return [
    String(basis.events),
    String(basis.reports),
    `${quads[1] ?? 0} + ${quads[2] ?? 0}`,
    `${quads[3] ?? 0} + ${quads[4] ?? 0}`,
    warmth(signed(mean)),
  ];
}

const figure = (count: number | undefined): string => (count === undefined ? "·" : String(count));

/** The series as comma-separated values: a period and status a line. */
export const seriesCsv = (series: readonly SeriesPoint[]): string =>
  csvRow(["period", "status", "events", "reports", ...QUADS.map((quad) => `quad_${quad}`), "sum", "mean"]) +
  series
    .map(({ period, status, basis, quads, sum, mean }) =>
      csvRow([
        ...[period, statusWord(status), basis.events, basis.reports],
        ...QUADS.map((quad) => quads[quad] ?? 0),
        ...[sum, mean],
      ]),
    )
    .join("");
