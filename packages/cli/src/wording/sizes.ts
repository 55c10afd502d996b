import type { Count, EventRecord } from "@demarche/coder";

/** How many, in words: "dead: at least 12, arrested: 10 to 15, money: about 500,000,000 USD". */
export function sizesOf({ size }: Pick<EventRecord, "size">): string {
  return Object.entries(size)
    .map(([name, count]) => `${name}: ${countInWords(count)}`)
    .join(", ");
}

function countInWords({ number, approx, low, high, currency }: Count): string {
  const unit = currency === undefined ? "" : ` ${currency}`;
  if (low !== undefined && high !== undefined) return `${figures(low)} to ${figures(high)}${unit}`;
  if (low !== undefined) return `at least ${figures(low)}${unit}`;
  if (high !== undefined) return `up to ${figures(high)}${unit}`;
  return `${approx ? "about " : ""}${figures(number)}${unit}`;
}

/** Thousands apart by commas, without asking the machine for its language. */
function figures(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
