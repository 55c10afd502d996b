import { lookup as systemLookup } from "node:dns/promises";
import type { LookupFunction } from "node:net";
import { DemarcheError } from "@demarche/language";
import ipaddr from "ipaddr.js";

/** All addresses of a host. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Whom we may speak to: everybody on the public internet, and those named. */
export interface Permission {
  /** Addresses and ranges (CIDR) beside the public ones: "127.0.0.1", "10.0.0.0/8". None by default. */
  readonly allow: readonly string[];
  readonly resolve?: Resolve;
}

const bySystem: Resolve = async (host) =>
  (await systemLookup(host, { all: true })).map(({ address }) => address);

/**
 * The lookup that a connection is made by. The addresses that are checked are those that are connected to, so a name
 * that changes its address between a check and a connection gains nothing.
 */
export function checkedLookup({ allow, resolve = bySystem }: Permission): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const forbidden = addresses.find((address) => !isAllowed(address, allow));
        if (forbidden !== undefined) return callback(forbiddenAddress(host, forbidden), []);
        const found = addresses.map((address) => ({
          address,
          family: ipaddr.parse(address).kind() === "ipv6" ? 6 : 4,
        }));
        if (found[0] === undefined) return callback(new Error(`${host} has no address`), []);
        return options.all ? callback(null, found) : callback(null, found[0].address, found[0].family);
      },
      (thrown: Error) => callback(thrown, []),
    );
  };
}

/** Throws `forbidden-address` where the host is written as an address that may not be spoken to; names are looked up later. */
export function checkLiteral(host: string, { allow }: Permission): void {
  const bare = host.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(bare) && !isAllowed(bare, allow)) throw forbiddenAddress(host, bare);
}

/** Public addresses are those of no special range: not private, loopback, link-local, multicast, mapped or reserved. */
function isAllowed(address: string, allow: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === "unicast" || allow.some((range) => isIn(parsed, range));
}

function isIn(address: ipaddr.IPv4 | ipaddr.IPv6, range: string): boolean {
  const [base, bits] = range.includes("/") ? ipaddr.parseCIDR(range) : [ipaddr.process(range), undefined];
  if (base.kind() !== address.kind()) return false;
  return address.match(base as never, bits ?? (base.kind() === "ipv6" ? 128 : 32));
}

function forbiddenAddress(host: string, address: string): DemarcheError {
  return new DemarcheError(
    "forbidden-address",
    host === address
      ? `${address} is no public address`
      : `${host} has the address ${address}, which is not public`,
    "Only public addresses are fetched, so that no page can make us ask machines of your own network",
  );
}
