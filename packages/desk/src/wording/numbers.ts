const WHOLE = new Intl.NumberFormat("en-GB");
const POINTS = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1, signDisplay: "exceptZero" });
const SHARE = new Intl.NumberFormat("en-GB", { style: "percent" });
const PLURAL = new Intl.PluralRules("en");

/** "1,204" */
export const whole = (number: number): string => WHOLE.format(number);
/** "−5.5", "+2" */
export const points = (number: number): string => POINTS.format(number).replace("-", "−");
/** "62%" */
export const percent = (share: number): string => SHARE.format(share);

/** "1 event", "2,310 events" */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${whole(number)} ${PLURAL.select(number) === "one" ? one : many}`;
}
