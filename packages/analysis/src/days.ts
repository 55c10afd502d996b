const DAY = 86_400_000;

/** Days since 1970 of an ISO date. */
export const dayNumber = (date: string): number => Math.round(Date.parse(date) / DAY);

export const dateOfDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

export const daysBefore = (date: string, days: number): string => dateOfDay(dayNumber(date) - days);
