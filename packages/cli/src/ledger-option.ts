import { existsSync } from "node:fs";
import { DemarcheError } from "@demarche/language";
import { isServer, Ledger, type LedgerOptions, withoutPassword } from "@demarche/ledger";
import { Option } from "commander";

/** Options of a verb that works on a ledger. */
export interface OfLedger {
  /** A file's path, or a postgres:// URL. */
  readonly ledger: string;
}

/** `--ledger PLACE`; without it the environment's DEMARCHE_LEDGER, else a file in the current folder. */
export const ledgerOption = (): Option =>
  new Option("--ledger <PLACE>", "the ledger: a DuckDB file or a postgres:// URL")
    .env("DEMARCHE_LEDGER")
    .default("demarche.duckdb");

/** Does its work on a ledger that is there, and closes it. Throws `no-ledger`, and what `Ledger.open` throws. */
export function withLedger<T>(
  place: string,
  work: (ledger: Ledger) => Promise<T>,
  options: LedgerOptions = {},
): Promise<T> {
  if (isFile(place) && !existsSync(place))
    throw new DemarcheError(
      "no-ledger",
      `there is no ledger at ${place}`,
      "Make one with demarche add, or name another with --ledger or DEMARCHE_LEDGER",
    );
  return withNewLedger(place, work, options);
}

/** The same, and a ledger that is not there is made. */
export async function withNewLedger<T>(
  place: string,
  work: (ledger: Ledger) => Promise<T>,
  options: LedgerOptions = {},
): Promise<T> {
  const ledger = await Ledger.open(place, options);
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

/** The place in words for people: a URL without its password. */
export const placeName = (place: string): string => (isServer(place) ? withoutPassword(place) : place);

const isFile = (place: string): boolean => !isServer(place) && place !== ":memory:";
