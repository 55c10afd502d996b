import { fileURLToPath } from "node:url";
import type { Ledger } from "@demarche/ledger";
import type { Coding } from "@demarche/server";
import { type Command, InvalidArgumentError } from "commander";
import { CodingPool } from "../coding/coding-pool.js";
import { ledgerOption, type OfLedger, placeName, withNewLedger } from "../ledger-option.js";
import { openCoder } from "../pipeline.js";
import { coderOf } from "../storing/coder-version.js";
import { interruptSignal } from "../terminal/interrupt.js";
import { version } from "../version.js";
import { type CodingOptions, withCodingOptions } from "./coding-options.js";

type ServeOptions = OfLedger &
  CodingOptions & {
    readonly host: string;
    readonly port: number;
    readonly memory: number;
  };

const AFTER = `
On this machine's own address everything is open to this machine, and to nobody else. On any other address everybody
needs a token: demarche token add. Ctrl-C lets requests that run end, and stops the server.

Examples
  demarche serve                                        the ledger demarche.duckdb of this folder, made if it is not there
  demarche serve --ledger asia.duckdb --port 8080
  demarche serve --ledger postgres://me@host/asia --host 0.0.0.0
`;

/** `demarche serve`: the desk and the JSON API of a ledger. */
export function addServe(program: Command): void {
  const verb = program
    .command("serve")
    .summary("serve the desk and the JSON API of a ledger")
    .description("Serve the desk and the JSON API of a ledger.")
    .addOption(ledgerOption())
    .option("--port <N>", "port to listen on; 0 for any that is free", parsePort, 4610)
    .option("--host <H>", "address to listen on", "127.0.0.1")
    .option("--memory <MB>", "megabytes that a DuckDB ledger takes at most", parseMemory, 1024);
  withCodingOptions(verb)
    .addHelpText("after", AFTER)
    .action((options: ServeOptions) =>
      withNewLedger(options.ledger, (ledger) => serve(ledger, options), { memoryMegabytes: options.memory }),
    );
}

async function serve(ledger: Ledger, options: ServeOptions): Promise<void> {
  const { createServer, isLoopback, listen } = await import("@demarche/server");
  if (options.actors ?? options.frames) openCoder(options); // a fault in them is told before any work
  const { host, port } = options;
  const pool = new CodingPool(options, { jobs: options.jobs, atOnce: 0 });
  const access = isLoopback(host) ? "open" : "tokens";
  const server = createServer({
    ledger,
    coding: codingOf(pool, options),
    now: () => new Date(),
    access,
    version: version(),
    desk: DESK,
    log: (line) => process.stderr.write(`${line}\n`),
  });
  const signal = interruptSignal();
  const listening = await listen(server, { host, port });
  process.stdout.write(`${listening.url}  (${placeName(options.ledger)}; Ctrl-C stops it)\n`);
  await new Promise((resolve) => signal.addEventListener("abort", resolve));
  process.stdout.write("\n");
  await listening.close();
  await pool.end();
}

/** Where the desk is once it is built. */
const DESK = fileURLToPath(new URL("../../../desk/dist/app/", import.meta.url));

const codingOf = (pool: CodingPool, options: ServeOptions): Coding => ({
  coder: coderOf(options),
  code: async (report) => {
    const dated = options.date === undefined ? report : { date: options.date, ...report };
    const result = await pool.code(dated);
    if ("error" in result) throw result.error;
    return result;
  },
});

function parseMemory(value: string): number {
  const megabytes = Number(value);
  if (!Number.isInteger(megabytes) || megabytes < 100)
    throw new InvalidArgumentError("Give a number of at least 100.");
  return megabytes;
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError("Give a number from 0 to 65535.");
  return port;
}
