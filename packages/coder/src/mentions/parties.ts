import { NO_HEAD, R } from "@demarche/language";
import { obliques } from "../grammar/obliques.js";
import type { Gender } from "../lexicon/references.js";
import type { MentionContext } from "./context.js";
import { givenMention } from "./given.js";
import { named } from "./named.js";
import { national, otherNationalities } from "./national.js";
import type { Party } from "./party.js";
import { counterpart } from "./reference/counterpart.js";
import { order } from "./reference/order.js";
import { pair } from "./reference/pair.js";
import { referent } from "./reference/referent.js";
import { acronym } from "./reference/repeated.js";
import { agent, apposed, titled } from "./titled.js";

/** Tells who a phrase is by its head, or null. */
type Rule = (parties: Parties, head: number) => Party | null;

/** The rules in the order in which they are tried; the first that tells somebody counts. */
const RULES: readonly Rule[] = [
  acronym,
  named,
  pair,
  order,
  counterpart,
  titled,
  agent,
  apposed,
  referent,
  national,
];

/** Tells who the phrases of a document are. Answers are remembered, and each rule is tried once a phrase. */
export class Parties {
  private readonly known = new Map<number, Party | null>();
  /** Phrases being resolved, and how often one led back to another. */
  private readonly open = new Set<number>();
  private loops = 0;
  /** Who was found to be a man or a woman, by the pronouns for them. */
  readonly genders = new Map<string, Gender>();

  constructor(readonly context: MentionContext) {}

  /** The party that the phrase with this head names, or null. */
  of(head: number): Party | null {
    const known = this.known.get(head);
    if (known !== undefined) return known;
    if (this.open.has(head)) this.loops++; // a phrase that leads back to itself is nobody
    if (this.open.has(head) || this.context.inDateline[head] === 1) return null;
    const before = this.loops;
    this.open.add(head);
    const party = this.resolve(head);
    this.open.delete(head);
    // Nobody within a loop may be somebody when asked for from outside.
    if (party !== null || this.loops === before || this.open.size === 0) this.known.set(head, party);
    return party;
  }

  /** All parties that a phrase names or refers to by itself: two for "both countries". */
  allOf(head: number): readonly Party[] {
    const party = this.of(head);
    if (party === null) return [];
    return [...otherNationalities(this, head, party), party, ...(party.others ?? [])];
  }

  /**
   * The parties in some phrases: their heads and conjuncts, or, where a head is no party ("the decision of the
   * court"), the parties that it belongs to or is about.
   */
  within(heads: readonly number[]): Party[] {
    const found: Party[] = [];
    for (const head of heads)
      for (const word of this.context.tree.coordinated(head))
        for (const party of this.meant(word))
          if (!found.some((other) => isSame(other, party))) found.push(party);
    return found;
  }

  /** The parties that these heads and their conjuncts themselves name. */
  named(heads: readonly number[]): Party[] {
    return heads
      .flatMap((head) => this.context.tree.coordinated(head))
      .flatMap((word) => this.of(word) ?? []);
  }

  private resolve(head: number): Party | null {
    for (const rule of RULES) {
      const party = rule(this, head);
      if (party !== null) return givenMention(this, head, party);
    }
    return givenMention(this, head, null);
  }

  private meant(word: number): readonly Party[] {
    if (this.context.tree.isVerb(word)) return []; // a clause is nobody
    const own = this.allOf(word);
    return own.length > 0 ? own : this.behind(word, 0);
  }

  /** The parties that an abstract phrase belongs to or is about: "the decision of the court", "Norway's plan". */
  private behind(head: number, depth: number): readonly Party[] {
    if (depth > DEEPEST) return [];
    const { tree } = this.context;
    const steps = [
      tree.child(head, R["nmod:poss"]),
      ...BEHIND.flatMap((preposition) => obliques(tree, head, preposition)),
      ...tree.children(head, NAME_BESIDE),
    ];
    for (const step of steps) {
      if (step === NO_HEAD) continue;
      const found = tree.coordinated(step).flatMap((word) => {
        const own = this.allOf(word);
        return own.length > 0 ? own : this.behind(word, depth + 1);
      });
      const usable = found.filter((party) => !(party.locative && party.kind === "name" && depth > 0));
      if (usable.length > 0) return usable;
    }
    return [];
  }
}

const DEEPEST = 3;
/** Prepositions that lead from an abstract noun to a party, the surest first. */
const BEHIND = ["of", "against", "by", "between", "with", "from", "to", "on", "in"];
const NAME_BESIDE = new Set([R.compound, R.appos]);

/** The same head or the same words and the same code: several heads can lie in one span that the caller gave. */
function isSame(a: Party, b: Party): boolean {
  const together = a.head === b.head || (a.start === b.start && a.end === b.end);
  return together && a.coding.code === b.coding.code;
}
