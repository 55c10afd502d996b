import { NO_HEAD, R, U } from "@demarche/language";
import { strayParticle } from "../grammar/stray-particle.js";
import type { Tree } from "../grammar/tree.js";
import type { Candidate, FrameIndex } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Argument, Pattern, TriggerClass } from "../lexicon/pattern.js";
import type { Parties } from "../mentions/parties.js";
import type { Party } from "../mentions/party.js";
import type { Proposal } from "./proposal.js";
import { rolesOf } from "./roles.js";
import { CLAUSE_SLOTS } from "./slots.js";
import { Trigger } from "./trigger.js";

/** What an argument of a pattern found: the heads of its phrases, and the one that its filler took. */
export interface Filled {
  readonly argument: Argument;
  readonly heads: readonly number[];
  readonly taken: number;
}

/** Every event that some frame sees in words `[start, end)`, at most one a trigger word. */
export function proposeEvents(parties: Parties, frames: FrameIndex, start: number, end: number): Proposal[] {
  const proposals: Proposal[] = [];
  for (let word = start; word < end; word++) {
    const proposal = proposeAt(parties, frames, word);
    if (proposal !== null) proposals.push(proposal);
  }
  return proposals;
}

function proposeAt(parties: Parties, frames: FrameIndex, word: number): Proposal | null {
  const { tree, lexicon } = parties.context;
  const kind = triggerClass(tree, word);
  if (kind === null || onlyDescribes(tree, lexicon, word)) return null;
  const trigger = new Trigger(parties, word, kind);
  for (const lemma of triggerLemmas(tree, word, kind))
    for (const candidate of frames[kind].get(lemma) ?? []) {
      const filled = match(trigger, candidate.pattern);
      const found = filled === null ? null : proposal(trigger, candidate, filled);
      if (found !== null && (!candidate.frame.both || hasBothSides(found))) return found;
    }
  return null;
}

function triggerClass(tree: Tree, word: number): TriggerClass | null {
  switch (tree.columns.upos[word]) {
    case U.VERB:
      return "verb";
    case U.NOUN:
      return tree.is(word, R.compound) ? null : "noun"; // a noun before a noun tells the topic: "protest song"
    case U.ADJ:
      return "adjective";
    default:
      return null;
  }
}

/** "warplanes backed by Norway bombed the port": the participle says whose they are, not what is new. */
function onlyDescribes(tree: Tree, lexicon: Lexicon, word: number): boolean {
  if (!tree.is(word, R.acl) || !tree.isPassive(word)) return false;
  return lexicon.classes.get("background_participle")?.has(tree.doc.lemmaOf(word)) ?? false;
}

const ADVERBIAL_PARTICLES = new Set([
  "back",
  "out",
  "off",
  "up",
  "down",
  "away",
  "over",
  "in",
  "on",
  "apart",
  "ahead",
  "together",
  "aside",
  "around",
  "home",
]);

const PARTICLE_SLOT = new Set([R["compound:prt"], R.advmod]);

/** A verb's lemma with its particle first ("call_off"), then bare. */
function triggerLemmas(tree: Tree, word: number, kind: TriggerClass): readonly string[] {
  const { doc } = tree;
  const lemma = doc.lemmaOf(word).toLowerCase();
  if (kind !== "verb") return [lemma];
  const lemmas: string[] = [];
  for (const c of tree.children(word, PARTICLE_SLOT)) {
    const form = doc.formOf(c).toLowerCase();
    if (c > word && (tree.is(c, R["compound:prt"]) || ADVERBIAL_PARTICLES.has(form)))
      lemmas.push(`${lemma}_${form}`);
  }
  const stray = strayParticle(tree, word);
  if (stray !== NO_HEAD) lemmas.push(`${lemma}_${doc.formOf(stray).toLowerCase()}`);
  lemmas.push(lemma);
  return lemmas;
}

/** What each argument of the pattern found, or null where the pattern does not fit. */
function match(trigger: Trigger, pattern: Pattern): readonly Filled[] | null {
  const filled: Filled[] = [];
  for (const argument of pattern.arguments) {
    const taken = trigger.taken(argument.slot, argument.filler);
    if (argument.demand === "forbidden" && taken >= 0) return null;
    if (argument.demand === "required" && taken < 0) return null;
    if (taken >= 0) filled.push({ argument, heads: trigger.heads(argument.slot), taken });
  }
  return filled;
}

function proposal(trigger: Trigger, { frame, pattern }: Candidate, filled: readonly Filled[]): Proposal {
  const evidence = [trigger.word];
  let clause = -1;
  for (const { argument, taken } of filled) {
    if (argument.filler.kind === "words" && argument.demand === "required") evidence.push(taken);
    if (CLAUSE_SLOTS.has(argument.slot)) clause = taken;
  }
  evidence.sort((a, b) => a - b);
  const { actors, recipients: others } = rolesOf(trigger, frame, pattern, filled);
  const joint = frame.joint !== null && countries(actors) > 1 ? frame.joint : null;
  const category = joint ?? frame.event;
  const mode = joint === null ? frame.mode : null;
  const recipients = joint === null ? others : []; // what several countries do together they do to each other
  return { frame, pattern, trigger: trigger.word, evidence, clause, category, mode, actors, recipients };
}

function hasBothSides({ actors, recipients }: Proposal): boolean {
  const known = (parties: readonly Party[]) => parties.filter(({ kind }) => kind !== "unknown").length;
  return known(actors) > 1 || (known(actors) > 0 && known(recipients) > 0);
}

function countries(actors: readonly Party[]): number {
  return new Set(actors.map(({ coding }) => coding.code).filter((code) => code !== null)).size;
}
