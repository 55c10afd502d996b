import type { Category, Entity } from "@demarche/coder";

/** Codes of the parties of a gold event; null where the gold does not ask. */
export interface WantedParties {
  readonly actor: readonly string[] | null;
  readonly recipient: readonly string[] | null;
}

interface CodedParties {
  readonly actor: readonly Entity[];
  readonly recipient: readonly Entity[];
}

/** Categories in which all parties may be listed as actors. */
const MUTUAL: ReadonlySet<Category> = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "RETREAT",
  "ASSAULT",
]);

/** The same country codes on each side; parties of a mutual event are compared as one set. */
export function partiesAgree(category: Category, wanted: WantedParties, coded: CodedParties): boolean {
  if (partyAgrees(wanted.actor, coded.actor) && partyAgrees(wanted.recipient, coded.recipient)) return true;
  if (!MUTUAL.has(category) || wanted.actor === null || wanted.recipient === null) return false;
  const oneSided = wanted.recipient.length === 0 || coded.recipient.length === 0;
  return (
    oneSided && partyAgrees([...wanted.actor, ...wanted.recipient], [...coded.actor, ...coded.recipient])
  );
}

export function partyAgrees(wanted: readonly string[] | null, coded: readonly Entity[]): boolean {
  if (wanted === null) return true;
  const codes = new Set(coded.flatMap((entity) => entity.code ?? []));
  return codes.size === new Set(wanted).size && wanted.every((code) => codes.has(code));
}
