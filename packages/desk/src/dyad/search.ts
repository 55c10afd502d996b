import type { QuadCode } from "@demarche/coder";
import type { Status } from "@demarche/server/schemas";
import { QUADS } from "../wording/quads.js";
import { STATUSES } from "../wording/status.js";

/** What a dyad's address says: the days looked at, what is left out, and whose temperature is taken apart. */
export interface DyadSearch {
  readonly from?: string;
  readonly to?: string;
  readonly quad?: string;
  readonly status?: string;
  /** Day whose temperature is taken apart. */
  readonly at?: string;
}

const isDay = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

/** The part of a query that is one of ours; anything else is left out. */
export function readDyadSearch(search: Record<string, unknown>): DyadSearch {
  const { from, to, at } = search;
  const quad = String(search.quad ?? "");
  const status = String(search.status ?? "");
  return {
    ...(isDay(from) ? { from } : {}),
    ...(isDay(to) ? { to } : {}),
    ...(isDay(at) ? { at } : {}),
    ...(/^[1-4](,[1-4])*$/.test(quad) ? { quad } : {}),
    ...(/^[a-z]+(,[a-z]+)*$/.test(status) ? { status } : {}),
  };
}

export const quadsOf = ({ quad }: DyadSearch): readonly QuadCode[] =>
  quad === undefined ? QUADS : QUADS.filter((one) => quad.split(",").includes(String(one)));

export const statusesOf = ({ status }: DyadSearch): readonly Status[] =>
  status === undefined ? STATUSES : STATUSES.filter((one) => status.split(",").includes(one));
