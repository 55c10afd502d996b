import { Ledger } from "@demarche/ledger";
import { DuckDBInstance } from "@duckdb/node-api";

/** What one run took. */
export interface ImportPass {
  readonly milliseconds: number;
  readonly rows: number;
  /** Of all threads, which other programs on the machine do not lengthen as they do the time of the clock. */
  readonly cpuMilliseconds: number;
  /** The most memory that the process had, in MB. */
  readonly megabytes: number;
}

export type ImportWay = "ledger" | "copy";

const GDELT_COLUMNS = 61;

/** `node ledger-import-pass.js ledger|copy FILE DATABASE`: one import into a new database, timed. */
async function main(way: ImportWay, file: string, database: string): Promise<void> {
  const pass = await (way === "ledger" ? importWithLedger(file, database) : bareCopy(file, database));
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ ...pass, megabytes } satisfies ImportPass));
}

type Timed = Omit<ImportPass, "megabytes">;

/** Times some work. */
async function timed(work: () => Promise<unknown>): Promise<Omit<Timed, "rows">> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: performance.now() - start, cpuMilliseconds: (user + system) / 1000 };
}

async function importWithLedger(file: string, database: string): Promise<Timed> {
  const ledger = await Ledger.open(database);
  let rows = 0;
  const took = await timed(async () => {
    rows = (await ledger.import("gdelt", file)).added;
  });
  await ledger.close();
  return { ...took, rows };
}

/** What a user without the ledger would write: a table of all columns, and COPY. */
async function bareCopy(file: string, database: string): Promise<Timed> {
  const instance = await DuckDBInstance.create(database);
  const connection = await instance.connect();
  const columns = Array.from({ length: GDELT_COLUMNS }, (_, at) => `c${at} varchar`);
  await connection.run(`create table bare (${columns.join(", ")})`);
  const took = await timed(() =>
    connection.run(`copy bare from '${file}' (delimiter '\t', header false, quote '', escape '')`),
  );
  const counted = await connection.runAndReadAll("select count(*)::integer from bare");
  connection.closeSync();
  instance.closeSync();
  return { ...took, rows: Number(counted.getRows()[0]![0]) };
}

const [, , way, file, database] = process.argv;
await main(way as ImportWay, file!, database!);
