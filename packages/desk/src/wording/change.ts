import type { Change } from "@demarche/server/schemas";
import { count } from "./numbers.js";

type Comparison = Change["all"];

const round = (number: number) => Math.round(number * 10) / 10;

/** "more conflict than usual: 5 events, 1.2 expected" */
export function changeText(change: Change): string {
  const { all, conflict, cooperation } = change;
  if (all.verdict === "too few events") return "too few events to compare";
  const parts = [told("conflict", conflict), told("cooperation", cooperation)].filter((part) => part !== "");
  return parts.length > 0 ? parts.join("; ") : "about as before";
}

function told(kind: string, { verdict, now, expected }: Comparison): string {
  if (verdict !== "more" && verdict !== "fewer") return "";
  const degree = verdict === "more" ? "more" : "less";
  return `${degree} ${kind} than before: ${count(now, "event")}, ${round(expected)} expected`;
}

/** Whether more or less is claimed than before. */
export const isNotable = ({ all, conflict, cooperation }: Change): boolean =>
  all.verdict !== "too few events" &&
  [conflict, cooperation].some(({ verdict }) => verdict === "more" || verdict === "fewer");
