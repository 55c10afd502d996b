import { type Day, dayFromIso, isoOf, weekdayOf } from "./calendar.js";
import type { Clock } from "./clock.js";
import { shiftDay, type Unit } from "./unit.js";

/** The time that a deadline leaves. */
export interface Span {
  readonly number: number;
  readonly unit: Unit;
  /** Only Mondays to Fridays count. */
  readonly working: boolean;
}

/**
 * When a term that begins on an ISO date is over. Hours that make no whole days need the time of day at which they
 * begin: without it, null.
 */
export function dueAfter(date: string, span: Span, clock: Clock | null): string | null {
  const day = dayFromIso(date);
  if (span.unit === "hour" && clock !== null) return hoursAfter(day, clock, span.number);
  if (span.unit === "hour" && span.number % 24 !== 0) return null;
  if (span.working && span.unit === "day") return isoOf(workingDaysAfter(day, span.number));
  return isoOf(shiftDay(day, span.unit, span.number));
}

function hoursAfter(day: Day, clock: Clock, hours: number): string {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  const total = hour + hours;
  const time = [total % 24, minute].map((part) => String(part).padStart(2, "0")).join(":");
  return `${isoOf(day + Math.floor(total / 24))}T${time}`;
}

function workingDaysAfter(from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0; ) {
    day++;
    if (weekdayOf(day) % 6 !== 0) left--;
  }
  return day;
}
