import type { When } from "./when/when.js";

/** A dated event this long before the report is background, not its news. */
const BACKGROUND_DAYS = 90;
const DAY = 86_400_000;

/** Whether the text dates an event so far back that it is no news of the report's. */
export function isBackground({ date, enddate, info }: When, reportDate: string | null): boolean {
  if (date === null || reportDate === null || info === null || info.assumed) return false;
  return Date.parse(reportDate) - Date.parse(enddate ?? date) > BACKGROUND_DAYS * DAY;
}
