import { DuckDBInstance } from "@duckdb/node-api";
import pg from "pg";

/** A bare connection, apart from the ledger's own. */
export interface Bare {
  run(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

export type Engine = "duckdb" | "postgres";

export const engineOf = (place: string): Engine => (/^postgres(ql)?:/.test(place) ? "postgres" : "duckdb");

export const connect = (place: string): Promise<Bare> =>
  engineOf(place) === "duckdb" ? toFile(place) : toServer(place);

async function toFile(path: string): Promise<Bare> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  return {
    run: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects(),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function toServer(url: string): Promise<Bare> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return { run: async (sql) => (await client.query(sql)).rows, close: () => client.end() };
}

/** An empty database on a server, for the time of the work. */
export async function withDatabase(
  server: string,
  name: string,
  work: (url: string) => Promise<void>,
): Promise<void> {
  const bare = await toServer(server);
  await bare.run(`drop database if exists ${name}`);
  await bare.run(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  await work(url.href);
  await bare.run(`drop database ${name}`);
  await bare.close();
}
