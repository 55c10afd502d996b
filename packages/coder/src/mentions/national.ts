import { P, R, U } from "@demarche/language";
import { obliques } from "../grammar/obliques.js";
import { nameCovering } from "./context.js";
import type { Parties } from "./parties.js";
import { type Party, UNCODED } from "./party.js";
import { phraseExtent } from "./phrase.js";

const BEFORE = new Set([R.amod, R.compound, R["nmod:desc"]]);
const ADJECTIVE = new Set([R.amod]);
const OWNERS = new Set(["demonym", "country"]);

/** Anything else with a nationality: "Iranian positions". */
export function national({ context }: Parties, head: number): Party | null {
  const { tree } = context;
  if (!tree.isNominal(head) || tree.columns.upos[head] === U.PRON) return null;
  for (const c of tree.children(head, BEFORE)) {
    const name = nameCovering(context, c);
    if (name === null || name.actor.code === null || name.actor.kind === "person") continue;
    const coding = { ...UNCODED, code: name.actor.code, source: name.actor.id };
    return { head, ...phraseExtent(tree, head), kind: "nationality", locative: false, coding };
  }
  return null;
}

/** "The Finnish and Swedish navies", "the presidents of Chad and Sudan": the parties beside the one that a phrase names. */
export function otherNationalities({ context }: Parties, head: number, party: Party): readonly Party[] {
  const { tree } = context;
  if (party.kind === "given" || party.kind === "pronoun") return [];
  const several = tree.columns.xpos[head] === P.NNS || tree.columns.xpos[head] === P.NNPS;
  const adjectives = tree.children(head, ADJECTIVE);
  const owners = several ? ["of", "from"].flatMap((preposition) => obliques(tree, head, preposition)) : [];
  const tellsParty = (word: number) => nameCovering(context, word)?.actor.code === party.coding.code;
  return [...adjectives, ...owners.filter(tellsParty)]
    .flatMap((modifier) => tree.coordinated(modifier))
    .flatMap((word): Party[] => {
      const name = nameCovering(context, word);
      if (name === null || !OWNERS.has(name.actor.kind) || name.actor.code === party.coding.code) return [];
      const { code, id: source } = name.actor;
      const coding = { ...party.coding, code, name: null, wikidata: null, source };
      return [{ ...party, head: word, start: name.match.start, end: name.match.end, coding }];
    });
}
