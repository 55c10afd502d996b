import type { Frame } from "../lexicon/frames.js";
import type { Pattern, Role } from "../lexicon/pattern.js";
import type { Party } from "../mentions/party.js";
import { defaultActors, givenActor } from "./actors.js";
import { overlap } from "./apart.js";
import type { Filled } from "./match.js";
import { firstRecipients, type Places, recipientPlaces } from "./recipients.js";
import type { Trigger } from "./trigger.js";
import { unknownActors } from "./unknown.js";

export interface Roles {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}

/** Who did it and to whom: what the pattern says, else what the README of the data calls the default. */
export function rolesOf(trigger: Trigger, frame: Frame, pattern: Pattern, filled: readonly Filled[]): Roles {
  const marked = (role: Role) => partiesMarked(trigger, role, filled);
  const actors = actorsOf(trigger, pattern, marked);
  const places = recipientPlaces(trigger, marked("R"), filled, actors, frame);
  if (frame.mutual) return mutual(trigger, actors, filled, places);
  return { actors, recipients: firstRecipients(trigger, places, actors) };
}

function partiesMarked({ parties }: Trigger, role: Role, filled: readonly Filled[]): Party[] {
  return parties.within(
    filled.filter(({ argument }) => argument.role === role).flatMap(({ heads }) => heads),
  );
}

function actorsOf(trigger: Trigger, pattern: Pattern, marked: (role: Role) => Party[]): readonly Party[] {
  const explicit = marked("A");
  if (explicit.length > 0) return explicit;
  const subjectReceives = pattern.arguments.some(({ slot, role }) => slot === "subj" && role === "R");
  const found = subjectReceives ? [] : defaultActors(trigger);
  if (found.length > 0) return found;
  const given = givenActor(trigger, [...marked("R"), ...trigger.parties.within(trigger.heads("obj"))]);
  if (given.length > 0 || subjectReceives) return given;
  return unknownActors(trigger.parties, trigger.heads("subj"));
}

const TOGETHER = ["with", "between", "among"];

/**
 * Every party of a mutual event is an actor: subjects, "with", "between", and what the pattern takes for actors; where
 * that is only one, also who would be the recipient.
 */
function mutual(
  trigger: Trigger,
  actors: readonly Party[],
  filled: readonly Filled[],
  places: Places,
): Roles {
  const together = TOGETHER.flatMap((slot) => trigger.heads(slot));
  const named = filled
    .filter(({ argument }) => argument.filler.kind === "actor" || argument.role !== null)
    .flatMap(({ heads }) => heads);
  const all = [...actors];
  for (const party of trigger.parties.within([...together, ...named]))
    if (!all.some((other) => overlap(party, other))) all.push(party);
  if (all.length < 2) all.push(...firstRecipients(trigger, places, all).filter(({ locative }) => !locative));
  return { actors: all, recipients: [] };
}
