import { P, R } from "@demarche/language";
import type { Proposal } from "../frames/proposal.js";
import { objects } from "../grammar/objects.js";
import { subjects } from "../grammar/subjects.js";
import type { Tree } from "../grammar/tree.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Parties } from "../mentions/parties.js";
import { isVerbal } from "../plover.js";
import type { Count } from "../record.js";
import { Counts } from "./size/count.js";
import { harmOf } from "./size/harm.js";
import { moneyOf } from "./size/money.js";
import type { NumberPhrase } from "./size/phrase.js";
import { countOfVerb, nameOfCount } from "./size/verb.js";

interface Surroundings {
  readonly parties: Parties;
  readonly lexicon: Lexicon;
  readonly numbers: readonly NumberPhrase[];
}

type Sizes = Record<string, Count>;

const OF_PHRASE = new Set([R.nmod]);
const DESCRIBES = new Set([R.amod, R.compound, R["nmod:desc"]]);
/** Modes of SANCTION that count something else, or nothing. */
const NOT_SANCTIONED = new Set(["expel", "withdraw", "convict"]);

/** How many and how much, each under its name in sizes.yaml ("dead", "expelled", "money"). */
export function sizeOf(
  { parties, lexicon, numbers }: Surroundings,
  proposal: Proposal,
): Readonly<Record<string, Count>> {
  const { tree } = parties.context;
  const counts = new Counts(tree, numbers);
  const sizes: Sizes = {};
  const note = (name: string | null | undefined, count: Count | null) => {
    if (name !== null && name !== undefined && count !== null) sizes[name] ??= count;
  };
  note(...ofTrigger(tree, lexicon, counts, proposal));
  if (proposal.category === "ASSAULT") harmOf(tree, lexicon.sizes, counts, proposal.trigger, note);
  if (isSanctioning(proposal))
    note(
      "sanctioned",
      counts.sum(
        proposal.recipients.map(({ head }) => describedBy(tree, head)),
        true,
      ),
    );
  if (proposal.category === "PROTEST")
    note("protesters", counts.sum(protesters(tree, proposal.trigger), false));
  if (Object.keys(sizes).length === 0 && !isVerbal(proposal.category))
    for (const noun of affected(tree, proposal.trigger))
      note(lexicon.sizes.things.get(tree.doc.lemmaOf(noun)), counts.on(noun));
  note("money", moneyOf(parties, proposal, numbers));
  return sizes;
}

/** What the trigger itself counts, by its word or its frame. */
function ofTrigger(
  tree: Tree,
  { sizes }: Lexicon,
  counts: Counts,
  { frame, trigger, pattern }: Proposal,
): [string | null, Count | null] {
  if (pattern.trigger === "verb")
    return [nameOfCount(tree, sizes, trigger) ?? frame.size, countOfVerb(tree, sizes, counts, trigger)];
  const name = sizes.nouns.get(tree.doc.lemmaOf(trigger)) ?? frame.size;
  const own = tree.columns.xpos[trigger] === P.NNS ? counts.on(trigger) : null;
  return [name, own ?? counts.sum(tree.children(trigger, OF_PHRASE), true)];
}

/** An object of sanctions may be many; a country that is sanctioned has no number. */
function isSanctioning({ category, mode }: Proposal): boolean {
  return category === "SANCTION" && !NOT_SANCTIONED.has(mode ?? "");
}

/** "a Myanmar general": the general. */
function describedBy(tree: Tree, word: number): number {
  return DESCRIBES.has(tree.columns.relation[word]!) ? tree.head(word) : word;
}

function protesters(tree: Tree, trigger: number): readonly number[] {
  return tree.isVerb(trigger) ? subjects(tree, trigger) : [];
}

/** What the trigger does something to, or is of. */
function affected(tree: Tree, trigger: number): readonly number[] {
  const heads = tree.isVerb(trigger) ? objects(tree, trigger) : tree.children(trigger, OF_PHRASE);
  const nouns = heads.flatMap((head) => tree.coordinated(head));
  return nouns.flatMap((noun) => [
    noun,
    ...tree.children(noun, OF_PHRASE).filter((c) => tree.marker(c) === "of"),
  ]);
}
