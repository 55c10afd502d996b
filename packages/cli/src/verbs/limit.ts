import { InvalidArgumentError, Option } from "commander";

/** `--limit N`, with what it limits. */
export const limitOption = (what: string, most: number): Option =>
  new Option("--limit <N>", what).argParser(parseLimit).default(most);

function parseLimit(value: string): number {
  const limit = Number(value);
  if (Number.isInteger(limit) && limit >= 1) return limit;
  throw new InvalidArgumentError("Give a whole number from 1 on.");
}
