import type { Change, Reciprocity, Temperature } from "@demarche/analysis";
import type { Head } from "@demarche/ledger";
import { count } from "../../terminal/progress.js";
import { signed } from "../../wording/figures.js";
import { percent } from "../../wording/voices.js";
import type { Terminal } from "../format.js";
import { grid } from "../grid.js";
import type { DyadFigures } from "./dyad.js";
import { seriesTable } from "./dyad-series.js";
import { eventLine } from "./event-line.js";
import { indented, section } from "./section.js";

/** Events of a temperature that are shown. */
export const MOST_SHARES = 10;

/** The figures of a dyad for people; `heads` are the events that weigh most in its temperature. */
export function dyadPage(figures: DyadFigures, heads: ReadonlyMap<string, Head>, terminal: Terminal): string {
  const { parties, oneWay, from, day, by } = figures;
  const title = `${parties.join(oneWay ? " → " : " – ")}${from === undefined ? "" : ` from ${from}`} until ${day}`;
  return [
    indented(terminal.colors.bold(title), 0, terminal),
    section(`By ${by}`, seriesTable(figures.series, by, terminal), terminal),
    section("Temperature", temperatureText(figures.temperature, heads, terminal), terminal),
    section("Change", changeText(figures.change, terminal), terminal),
    section("Reciprocity", reciprocityText(figures.reciprocity, terminal), terminal),
  ].join("");
}

function temperatureText(
  { value, basis, shares }: Temperature,
  heads: ReadonlyMap<string, Head>,
  terminal: Terminal,
): string {
  const warmth = value < 0 ? terminal.colors.red : terminal.colors.green;
  const rests = `from ${count(basis.events, "event")} in ${count(basis.reports, "report")}; each counts half after 30 days`;
  const shown = shares.slice(0, MOST_SHARES);
  const rows = shown.map(({ event, adds, scale, weight }) => [
    signed(adds),
    `${signed(scale)} × ${weight.toFixed(2)}`,
    heads.has(event) ? eventLine(heads.get(event)!, terminal) : event,
  ]);
  const rest = shares.slice(MOST_SHARES);
  const added = signed(rest.reduce((sum, { adds }) => sum + adds, 0));
  const columns = [
    { title: "adds", right: true },
    { title: "scale × weight", right: true },
    { title: "event" },
  ];
  return [
    indented(`${terminal.colors.bold(warmth(signed(value)))} ${terminal.colors.dim(rests)}`, 0, terminal),
    rows.length === 0 ? "" : grid(columns, rows, terminal),
    rest.length === 0
      ? ""
      : indented(terminal.colors.dim(`${count(rest.length, "more event")} add ${added}`), 0, terminal),
  ].join("");
}

function changeText({ from, since, basis, ...change }: Change, terminal: Terminal): string {
  const windows = `from ${from} on, against windows as long since ${since}; ${count(basis.now.events + basis.past.events, "event")} in all`;
  const columns = ["", "now", "expected", "score", "verdict"].map((title, at) => ({
    title,
    right: at > 0 && at < 4,
  }));
  const rows = (["all", "cooperation", "conflict"] as const).map((kind) => {
    const { now, expected, score, verdict } = change[kind];
    return [kind, String(now), expected.toFixed(1), signed(score), verdict];
  });
  return indented(terminal.colors.dim(windows), 0, terminal) + grid(columns, rows, terminal);
}

function reciprocityText(all: readonly Reciprocity[], terminal: Terminal): string {
  const titles = ["answers", "in kind", "answered", "share (95%)", "chance", "days", "verdict"];
  const rows = all.map(
    ({ acting, answering, kind, acts, answered, share, interval, chance, lag, verdict }) => [
      `${answering} to ${acting}`,
      kind === "cooperation" ? "coop." : kind,
      `${answered} of ${acts}`,
      share === null || interval === null ? "·" : `${percent(share)} ${rangeOf(interval)}`,
      chance === null ? "·" : percent(chance),
      lag === null ? "·" : `${lag.median} (${lag.lower}–${lag.upper})`,
      verdict,
    ],
  );
  const columns = titles.map((title, at) => ({ title, right: at > 1 && at < 6 }));
  const told =
    "acts that the other side answered in kind within 14 days, beside what chance alone would give";
  return indented(terminal.colors.dim(told), 0, terminal) + grid(columns, rows, terminal);
}

/** "(53–98)" */
const rangeOf = ({ low, high }: { low: number; high: number }): string =>
  `(${Math.round(low * 100)}–${Math.round(high * 100)})`;
