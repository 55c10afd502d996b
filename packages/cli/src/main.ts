import { DemarcheError } from "@demarche/language";
import { CommanderError } from "commander";
import { EXIT } from "./exit-codes.js";
import { asDemarcheError, renderFailure } from "./failure.js";
import { createProgram } from "./program.js";
import { colorsOf } from "./terminal/terminal.js";

/** Runs the command line and sets the exit status. */
async function main(): Promise<void> {
  try {
    await createProgram().parseAsync();
  } catch (thrown) {
    if (thrown instanceof CommanderError) process.exitCode = thrown.exitCode === 0 ? EXIT.ok : EXIT.usage;
    else fail(thrown);
  }
}

/** A reader that closes the pipe early, as `| head` does, is no error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") fail(error);
}

function fail(thrown: unknown): void {
  const known = thrown instanceof DemarcheError;
  process.stderr.write(renderFailure(asDemarcheError(thrown, {}), colorsOf(process.stderr)));
  if (process.env.DEMARCHE_DEBUG && thrown instanceof Error) process.stderr.write(`${thrown.stack}\n`);
  process.exitCode = known ? EXIT.usage : EXIT.fault;
}

process.stdout.on("error", endQuietly);
process.stderr.on("error", endQuietly);
await main();
