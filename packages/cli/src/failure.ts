import { DemarcheError, type Place } from "@demarche/language";
import type { Colors } from "picocolors/types.js";
import { oneLine } from "./wording/one-line.js";

/** An error as two lines for a person: where and what is wrong, then what to do about it. */
export function renderFailure({ code, message, hint, where }: DemarcheError, colors: Colors): string {
  const place = renderPlace(where);
  const head = `${place === "" ? "" : `${colors.bold(place)}: `}${colors.red("error")} ${colors.dim(`[${code}]`)}`;
  return `${head} ${oneLine(message)}\n  ${colors.cyan("hint:")} ${oneLine(hint)}\n`;
}

function renderPlace({ file, line, document, rule }: Place): string {
  const parts = [file === undefined ? document : `${file}${line === undefined ? "" : `:${line}`}`, rule];
  return parts.filter((part) => part !== undefined).join(", ");
}

/** Whatever was thrown, as the one error type; what is not a `DemarcheError` is a fault of the program. */
export function asDemarcheError(thrown: unknown, where: Place): DemarcheError {
  if (thrown instanceof DemarcheError) return thrown;
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new DemarcheError(
    "program-fault",
    reason,
    "This is a fault of Demarche, please report it with the document; DEMARCHE_DEBUG=1 shows where it arose",
    where,
    { cause: thrown },
  );
}
