import { DemarcheError } from "@demarche/language";

/** Names by which a machine calls itself. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

export const isLoopback = (host: string): boolean =>
  LOOPBACK.test(
    host.includes(":") && !host.startsWith("[") && host.split(":").length > 2 ? `[${host}]` : host,
  );

/**
 * Where everything is open to the machine itself, a request must name it: a foreign name that leads to this address is
 * another site's way in. Throws `foreign-host`.
 */
export function checkHost(host: string | undefined): void {
  if (host !== undefined && LOOPBACK.test(host)) return;
  throw new DemarcheError(
    "foreign-host",
    `The server is open to this machine only, and was asked as ${host ?? "nobody"}`,
    "Ask it as localhost, or start it with --host for others, who then need tokens",
  );
}
