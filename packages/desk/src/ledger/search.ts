export const KINDS = ["events", "documents", "answers", "deadlines"] as const;
export type Kind = (typeof KINDS)[number];

/** The filters of the ledger as its address has them; each is a list with commas. */
export const FILTERS = [
  "category",
  "quad",
  "status",
  "actor",
  "recipient",
  "country",
  "publisher",
  "state",
] as const;
export type Filter = (typeof FILTERS)[number];

export type LedgerSearch = { readonly kind?: Kind; readonly q?: string; readonly sort?: string } & {
  readonly [name in Filter | "from" | "to"]?: string;
};

/** The part of a query that is one of ours; anything else is left out. */
export function readLedgerSearch(search: Record<string, unknown>): LedgerSearch {
  const kept = ["q", "sort", "from", "to", ...FILTERS].flatMap((name) => {
    const value = search[name];
    return typeof value === "string" || typeof value === "number" ? [[name, String(value)]] : [];
  });
  const kind = KINDS.find((one) => one === search.kind);
  return { ...Object.fromEntries(kept), ...(kind === undefined ? {} : { kind }) };
}
