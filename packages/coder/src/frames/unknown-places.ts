import { indirectObjects, objects } from "../grammar/objects.js";
import { verbObliques } from "../grammar/obliques.js";
import { subjects } from "../grammar/subjects.js";
import type { Tree } from "../grammar/tree.js";
import type { TriggerClass } from "../lexicon/pattern.js";
import type { Party } from "../mentions/party.js";
import type { Category } from "../record.js";
import type { Filled } from "./match.js";
import type { Places } from "./recipients.js";
import { CLAUSE_SLOTS } from "./slots.js";
import type { Trigger } from "./trigger.js";
import { unknownParties } from "./unknown.js";

/**
 * Where a name may stand that no lexicon knows, and then where any noun may; what several support together is
 * the matter between them.
 */
export function* unknownPlaces(
  trigger: Trigger,
  filled: readonly Filled[],
  actors: readonly Party[],
  category: Category,
): Places {
  const { parties } = trigger;
  const slots = UNKNOWN_SLOTS[trigger.kind].map((slot) => unknownHeads(trigger, slot, filled));
  const inClause = clauseSlots(parties.context.tree, filled);
  for (const heads of [...slots, ...inClause]) yield unknownParties(parties, heads, "names");
  if (!AIMED.has(category) || (category === "SUPPORT" && actors.length > 1)) return;
  for (const heads of [...slots, ...inClause.slice(0, -1)]) yield unknownParties(parties, heads, "things");
}

/** Slots whose phrase may stand before the trigger. */
const AHEAD = new Set(["obj", "undergoer"]);

function unknownHeads(trigger: Trigger, slot: string, filled: readonly Filled[]): readonly number[] {
  const { tree, lexicon } = trigger.parties.context;
  const isEvent = (head: number) =>
    isEvidence(filled, head) && (isLight(trigger) || lexicon.frameIndex.noun.has(tree.doc.lemmaOf(head)));
  return trigger.heads(slot).filter((head) => !isEvent(head) && (AHEAD.has(slot) || head > trigger.word));
}

/** A verb that only carries the noun that tells the event ("filed a complaint"). */
export function isLight({ parties, word }: Trigger): boolean {
  const { tree, lexicon } = parties.context;
  return lexicon.classes.get("light_verb")?.has(tree.doc.lemmaOf(word)) ?? false;
}

/** Categories whose object suffers or is judged; that of the others is the matter or the means ("called for a bridge"). */
const AIMED: ReadonlySet<Category> = new Set<Category>([
  "SUPPORT",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "COERCE",
  "ASSAULT",
]);

/** The same within a clausal complement, its object last: "demanded that X resign", "agreed to offer X a loan". */
function clauseSlots(tree: Tree, filled: readonly Filled[]): (readonly number[])[] {
  return filled
    .filter(({ argument }) => CLAUSE_SLOTS.has(argument.slot))
    .flatMap(({ taken }) => [
      subjects(tree, taken).filter((head) => head > taken || tree.head(head) === taken),
      indirectObjects(tree, taken),
      ...CLAUSE_UNKNOWN.map((preposition) => verbObliques(tree, taken, preposition)),
      objects(tree, taken),
    ]);
}

const CLAUSE_UNKNOWN = split("to against with into from on");

/** A word that the pattern asked for tells the event and is no party to it ("filed a complaint"). */
export function isEvidence(filled: readonly Filled[], head: number): boolean {
  return filled.some(({ argument, taken }) => taken === head && argument.filler.kind === "words");
}

const UNKNOWN_SLOTS: Readonly<Record<TriggerClass, readonly string[]>> = {
  verb: split("iobj obj against on into to with upon toward towards from for of"),
  noun: split("undergoer of against into on to with toward towards"),
  adjective: split("to with of against toward towards"),
};

function split(list: string): readonly string[] {
  return list.split(" ");
}
