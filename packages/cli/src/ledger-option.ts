import { existsSync } from "node:fs";
import { DemarcheError } from "@demarche/language";
import { isServer, Ledger } from "@demarche/ledger";
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
export function withLedger<T>(place: string, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  if (isFile(place) && !existsSync(place))
    throw new DemarcheError(
      "no-ledger",
      `there is no ledger at ${place}`,
      "Make one with demarche add, or name another with --ledger or DEMARCHE_LEDGER",
    );
  return withNewLedger(place, work);
}

/** The same, and a ledger that is not there is made. */
export async function withNewLedger<T>(place: string, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await Ledger.open(place);
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

/** The place in words for people: a URL without its password. */
export function placeName(place: string): string {
  if (!isServer(place)) return place;
  try {
    const url = new URL(place);
    url.password = "";
    return url.href;
  } catch {
    return "PostgreSQL";
  }
}

const isFile = (place: string): boolean => !isServer(place) && place !== ":memory:";
