import { DemarcheError, type Place } from "@demarche/language";
import { damaged } from "../bytes/unpacking.js";

export function badAddress(url: string, where: Place): DemarcheError {
  return new DemarcheError(
    "bad-address",
    `this is no address of a web page: ${url.slice(0, 200)}`,
    "Give an address that begins with http:// or https://",
    where,
  );
}

export function tooManyRedirects(most: number, where: Place): DemarcheError {
  return new DemarcheError(
    "too-many-redirects",
    `the address leads on more than ${most} times`,
    "Open it in a browser and give the address where it ends",
    where,
  );
}

export function robotsForbid(url: string, where: Place): DemarcheError {
  return new DemarcheError(
    "robots-forbid",
    `the site's robots.txt asks not to fetch ${url.slice(0, 200)}`,
    "Ask the publisher, or give the page as a file that you saved",
    where,
  );
}

/** An answer other than 200; the status is the cause. */
export function badAnswer(status: number, where: Place): DemarcheError {
  const hint = "Look at the address in a browser";
  return new DemarcheError("http-status", `the server answers ${status}`, hint, where, { cause: status });
}

/** Whatever a request threw, as one error; `late` where the time was up. */
export function asNetworkError(thrown: unknown, late: boolean, where: Place): DemarcheError {
  const cause = thrown instanceof Error && thrown.cause instanceof DemarcheError ? thrown.cause : thrown;
  if (cause instanceof DemarcheError)
    return Object.keys(cause.where).length > 0
      ? cause
      : new DemarcheError(cause.code, cause.message, cause.hint, where);
  if (late || isTimeout(thrown))
    return new DemarcheError("timed-out", "the server did not answer in time", "Try again later", where);
  if (/^(?:Z_|ERR__ERROR)/.test(codeOf(thrown))) return damaged(thrown, where);
  const reason = thrown instanceof Error ? thrown.message || thrown.name : String(thrown);
  const hint = "Check the address and the network";
  return new DemarcheError("unreachable", `the server cannot be reached: ${reason}`, hint, where, {
    cause: thrown,
  });
}

const codeOf = (thrown: unknown): string => String((thrown as NodeJS.ErrnoException)?.code);
const isTimeout = (thrown: unknown): boolean =>
  /TIMEOUT/.test(codeOf(thrown)) || (thrown as Error)?.name === "TimeoutError";
