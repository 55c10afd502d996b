import { DemarcheError } from "@demarche/language";
import type { MiddlewareHandler } from "hono";
import type { Limits, ServerOptions } from "../options.js";
import { checkHost } from "./hosts.js";
import { RateLimit } from "./rate.js";

/** What the listener tells of a connection. */
export interface Connection {
  /** The address of who asks; none where no network is between. */
  readonly address?: string;
}

/** What every request must pass: it names this machine where all is open to it, and does not come too often. */
export function gate(
  { access, now }: ServerOptions,
  { rate }: Limits,
): MiddlewareHandler<{ Bindings: Connection }> {
  const limit = rate === null ? null : new RateLimit(rate, () => now().getTime());
  return async (context, next) => {
    if (access === "open") checkHost(context.req.header("host"));
    const seconds = limit?.take(networkOf(context.env?.address ?? "here")) ?? 0;
    if (seconds > 0) {
      context.header("Retry-After", String(seconds));
      throw new DemarcheError("too-often", "Too many requests", `Wait ${seconds} s`);
    }
    return next();
  };
}

/** One who has an IPv6 address has a whole network of them. */
const networkOf = (address: string): string =>
  address.includes(":") && !address.includes(".") ? address.split(":").slice(0, 4).join(":") : address;
