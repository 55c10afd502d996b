import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { describe, inject } from "vitest";

/** A place for an empty ledger on an engine. */
export type FreshPlace = () => Promise<string>;

const duckdb: FreshPlace = async () => join(mkdtempSync(join(tmpdir(), "demarche-ledger-")), "ledger.duckdb");

/** A database of its own on the tests' server. */
const postgres =
  (server: string): FreshPlace =>
  async () => {
    const name = `ledger_${randomUUID().replaceAll("-", "")}`;
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return server.replace("/postgres?", `/${name}?`);
  };

/** Runs the cases on every real engine; one that is not there is skipped with the reason in its name. */
export function onEveryEngine(cases: (fresh: FreshPlace) => void): void {
  describe("DuckDB", () => cases(duckdb));
  const server = inject("postgres");
  if ("url" in server) describe("PostgreSQL", () => cases(postgres(server.url)));
  else describe.skip(`PostgreSQL: ${server.missing}`, () => cases(duckdb));
}
