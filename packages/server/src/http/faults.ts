import { DemarcheError } from "@demarche/language";
import type { z } from "zod";
import type { Fault } from "../schemas/fault.js";

type Status = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 421 | 429 | 500 | 503;

/** The HTTP status of errors; one that is not here is the request's fault where it is known, and else ours. */
const STATUS: Readonly<Record<string, Status>> = {
  "ambiguous-event": 409,
  "busy-server": 503,
  "foreign-host": 421,
  "foreign-site": 403,
  "ledger-busy": 503,
  "ledger-unreachable": 503,
  "no-token": 401,
  "not-json": 415,
  "nothing-to-split": 409,
  "program-fault": 500,
  "scope-missing": 403,
  "too-large": 413,
  "too-often": 429,
  "too-slow": 503,
  "unknown-decision": 404,
  "unknown-document": 404,
  "unknown-event": 404,
  "unknown-route": 404,
  "unknown-token": 404,
  "unknown-view": 404,
  "wrong-token": 401,
};

export interface Failure {
  readonly status: Status;
  readonly fault: Fault;
}

/** Any error as a status and the one shape. What is no error of ours tells a client nothing of the inside. */
export function failureOf(thrown: unknown): Failure {
  if (!(thrown instanceof DemarcheError)) return { status: 500, fault: UNEXPECTED };
  const { code, message, hint, where } = thrown;
  return { status: STATUS[code] ?? 400, fault: { code, message, hint, where: { ...where } } };
}

const UNEXPECTED: Fault = {
  code: "program-fault",
  message: "The server went wrong on this request",
  hint: "This is a fault of Demarche, please report it; the server's log tells more",
  where: {},
};

/** What a schema found wrong, as an error: the first fault, and how many more there are. */
export function wrongInput(part: "path" | "query" | "body", { issues }: z.ZodError): DemarcheError {
  const [first] = issues;
  const name = first?.path.join(".") ?? "";
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  return new DemarcheError(
    "bad-request",
    `${name === "" ? `The ${part}` : `${part} ${name}`}: ${first?.message ?? "wrong"}${more}`,
    "The API's page (/api) tells what this route takes",
    { parameter: name === "" ? part : `${part}.${name}` },
  );
}
