import type { Change } from "@demarche/server/schemas";
import { shortDay } from "./dates.js";
import { count } from "./numbers.js";

type Comparison = Change["all"];

const round = (number: number) => Math.round(number * 10) / 10;

/** "more conflict than usual: 5 events, 1.2 expected" */
export function changeText(change: Change): string {
  const { all, conflict, cooperation } = change;
  if (all.verdict === "too few events") return "too few events to compare with its past";
  const parts = [told("conflict", conflict), told("cooperation", cooperation)].filter((part) => part !== "");
  return parts.length > 0 ? parts.join("; ") : "about as before";
}

function told(kind: string, { verdict, now, expected }: Comparison): string {
  if (verdict !== "more" && verdict !== "fewer") return "";
  const degree = verdict === "more" ? "more" : "less";
  return `${degree} ${kind} than before: ${count(now, "event")}, ${round(expected)} expected`;
}

/** "1 Sept 2022 to 1 Oct 2022" */
export const changeSpan = ({ from, since }: Change): string =>
  `since ${shortDay(since)}, against its past from ${shortDay(from)}`;
