import { NO_HEAD, R, U } from "@demarche/language";
import { obliques } from "../grammar/arguments.js";
import type { Agent } from "../lexicon/agents.js";
import { type AgentMatch, agentAt } from "./agents.js";
import { type MentionContext, nameCovering } from "./context.js";
import { givenMention } from "./given.js";
import { homeCountry } from "./home.js";
import { type Belonging, belongingOf, TITLE_TIES } from "./nationality.js";
import { type Coding, type Party, UNCODED } from "./party.js";
import { hasNameOutside, isLocative, phraseExtent } from "./phrase.js";
import { acronym, armedGroup, pairReferent, referent } from "./reference.js";

/** Sectors that say little by themselves; a body's own sector then counts ("Hamas officials" are rebels). */
const GENERIC_SECTORS = new Set(["GOV", "UNK", null]);
const NATIONALITY_SLOT = new Set([R.amod]);
const ELITE_TITLE = /^(former|ex|late|ousted|exiled|then)$/i;

/** Tells who the phrases of a document are. Answers are remembered, and each rule is tried once a phrase. */
export class Parties {
  private readonly known = new Map<number, Party | null>();

  constructor(readonly context: MentionContext) {}

  /** The party that the phrase with this head names, or null. */
  of(head: number): Party | null {
    const known = this.known.get(head);
    if (known !== undefined) return known;
    this.known.set(head, null); // a phrase that leads back to itself is nobody
    const party = this.context.inDateline[head] === 1 ? null : this.resolve(head);
    this.known.set(head, party);
    return party;
  }

  /**
   * The parties in some phrases: their heads and conjuncts, or, where a head is no party ("the decision of the
   * court"), the party that it belongs to or is about.
   */
  within(heads: readonly number[]): Party[] {
    const found: Party[] = [];
    for (const head of heads)
      for (const word of this.context.tree.coordinated(head))
        for (const party of this.meant(word))
          if (!found.some((other) => other.head === party.head || sameExtent(other, party)))
            found.push(party);
    return found;
  }

  private meant(word: number): readonly Party[] {
    if (this.context.tree.isVerb(word)) return []; // a clause is nobody
    const pair = pairReferent(this, word);
    if (pair !== null) return pair;
    const party = this.of(word);
    return party === null ? this.behind(word, 0) : [...this.otherNationalities(word, party), party];
  }

  /** "Chinese and Indian troops": the nationalities beside the one that the party is coded by. */
  private otherNationalities(head: number, party: Party): readonly Party[] {
    const { tree } = this.context;
    if (party.kind === "given" || party.kind === "pronoun") return [];
    const found: Party[] = [];
    for (const modifier of tree.children(head, NATIONALITY_SLOT))
      for (const word of tree.coordinated(modifier)) {
        const name = nameCovering(this.context, word);
        if (name === null || name.actor.kind !== "demonym" || name.actor.code === party.coding.code) continue;
        const coding = {
          ...party.coding,
          code: name.actor.code,
          name: null,
          wikidata: null,
          source: name.actor.id,
        };
        found.push({ ...party, head: word, start: name.match.start, end: name.match.end, coding });
      }
    return found;
  }

  private resolve(head: number): Party | null {
    const own =
      acronym(this, head) ?? this.named(head) ?? this.titled(head) ?? this.agent(head) ?? this.apposed(head);
    const party = own ?? referent(this, head) ?? this.national(head);
    return givenMention(this, head, party);
  }

  /** A known name with this head. */
  private named(head: number): Party | null {
    const { tree } = this.context;
    const name = nameCovering(this.context, head);
    if (name === null) return null;
    const { match, actor, former } = name;
    const parent = tree.head(head);
    if (parent >= match.start && parent < match.end) return null; // not the head of the name
    if (tree.is(head, R.flat)) return null; // a part of somebody else's name
    if (actor.kind !== "person" && hasNameOutside(tree, head, match.start, match.end)) return null;
    if (actor.kind === "demonym" && (tree.columns.upos[head] === U.ADJ ? !tree.has(head, R.det) : false))
      return null;
    const { start, end } = phraseExtent(tree, head);
    const formerTitle = former || this.hasEliteTitle(head);
    return {
      head,
      start: Math.min(start, match.start),
      end: Math.max(end, match.end),
      kind: actor.kind === "person" ? "person" : "name",
      locative: actor.place && isLocative(tree, head),
      coding: {
        code: actor.code,
        sector:
          actor.kind === "demonym" ? "CVL" : formerTitle && actor.kind === "person" ? "ELI" : actor.sector,
        otherSectors: actor.otherSectors,
        office: actor.office,
        name: actor.name,
        wikidata: actor.wikidata,
        source: actor.id,
      },
    };
  }

  private hasEliteTitle(head: number): boolean {
    const { tree } = this.context;
    return tree.children(head, new Set([R.amod, R.advmod])).some((c) => ELITE_TITLE.test(tree.doc.formOf(c)));
  }

  /** A person's name with a title before it: "Iranian Foreign Minister Javad Zarif". */
  private titled(head: number): Party | null {
    const { tree } = this.context;
    if (tree.columns.upos[head] !== U.PROPN) return null;
    const { start, end } = phraseExtent(tree, head);
    for (let word = head - 1; word >= start; word--) {
      const title = agentAt(this.context, word);
      if (title === null || title.agent.mode === "body") continue;
      const belonging = this.belonging(word, TITLE_TIES) ?? this.belonging(head, TITLE_TIES);
      if (belonging === null && title.agent.code === null) {
        const known = referent(this, head) ?? homeCountry(this.context, head, title.agent);
        if (known !== null) return { ...known, start, end, kind: "person" };
      }
      return this.agentParty(head, start, end, title, belonging, "person");
    }
    return null;
  }

  /** A noun for a kind of people or body, with its nationality: "Russian border guards". */
  private agent(head: number): Party | null {
    const match = agentAt(this.context, head);
    if (match === null) return null;
    const belonging = this.belonging(head);
    if (belonging === null && match.agent.needsNationality) return null;
    const { start, end } = phraseExtent(this.context.tree, head);
    if (belonging === null && match.agent.code === null) {
      const referred = referent(this, head) ?? this.armedOrDomestic(head, match.agent);
      if (referred !== null) return { ...referred, head, start, end };
    }
    return this.agentParty(head, start, end, match, belonging, "agent");
  }

  /** For an agent without a side: rebels are the last armed group named, others belong to the country at hand. */
  private armedOrDomestic(head: number, agent: Agent): Party | null {
    return agent.sector === "REB" ? armedGroup(this, head) : homeCountry(this.context, head, agent);
  }

  private belonging(head: number, ties?: readonly string[]): Belonging | null {
    return belongingOf(this.context, head, (phrase) => this.of(phrase), ties);
  }

  private agentParty(
    head: number,
    start: number,
    end: number,
    { agent, end: phraseEnd }: AgentMatch,
    belonging: Belonging | null,
    kind: "agent" | "person",
  ): Party {
    const bodySector = belonging?.sector ?? null;
    const generic = bodySector !== null && GENERIC_SECTORS.has(agent.sector);
    const former = this.hasEliteTitle(head) && agent.sector === "GOV";
    const coding: Coding = {
      code: belonging?.code ?? agent.code,
      sector: former ? "ELI" : generic ? bodySector : agent.sector,
      otherSectors: belonging?.otherSectors ?? [],
      office: agent.office,
      name: null,
      wikidata: null,
      source: belonging === null ? agent.id : `${agent.id} + ${belonging.source}`,
    };
    const reach = belonging !== null && belonging.start > head ? belonging.end : end;
    return { head, start, end: Math.max(end, reach, phraseEnd), kind, locative: false, coding };
  }

  /** "Sergei Lavrov, Russia's foreign minister": coded by the apposition. */
  private apposed(head: number): Party | null {
    const { tree } = this.context;
    if (tree.columns.upos[head] !== U.PROPN && tree.columns.upos[head] !== U.NOUN) return null;
    for (const apposition of tree.children(head, new Set([R.appos]))) {
      const party = this.named(apposition) ?? this.agent(apposition);
      if (party === null || party.coding.code === null) continue;
      return { ...party, head, ...phraseExtent(tree, head), kind: "person", locative: false };
    }
    return null;
  }

  /** Anything else with a nationality: "Iranian positions". */
  private national(head: number): Party | null {
    const { tree } = this.context;
    if (!tree.isNominal(head) || tree.columns.upos[head] === U.PRON) return null;
    for (const c of tree.children(head, new Set([R.amod, R.compound, R["nmod:desc"]]))) {
      const name = nameCovering(this.context, c);
      if (name === null || name.actor.code === null || name.actor.kind === "person") continue;
      const coding = { ...UNCODED, code: name.actor.code, source: name.actor.id };
      return { head, ...phraseExtent(tree, head), kind: "nationality", locative: false, coding };
    }
    return null;
  }

  /** The parties that an abstract phrase belongs to or is about: "the decision of the court", "Norway's plan". */
  private behind(head: number, depth: number): readonly Party[] {
    if (depth > 3) return [];
    const { tree } = this.context;
    const steps = [
      tree.child(head, R["nmod:poss"]),
      ...BEHIND.flatMap((preposition) => obliques(tree, head, preposition)),
      ...tree.children(head, NAME_BESIDE),
    ];
    for (const step of steps) {
      if (step === NO_HEAD) continue;
      const found = tree.coordinated(step).flatMap((word) => {
        const party = this.of(word);
        return party === null ? this.behind(word, depth + 1) : [party];
      });
      const usable = found.filter((party) => !(party.locative && party.kind === "name" && depth > 0));
      if (usable.length > 0) return usable;
    }
    return [];
  }
}

/** Prepositions that lead from an abstract noun to a party, the surest first. */
const BEHIND = ["of", "against", "by", "between", "with", "from", "to", "on", "in"];
const NAME_BESIDE = new Set([R.compound, R.appos]);

/** Several heads can lie in one span that the caller gave. */
function sameExtent(a: Party, b: Party): boolean {
  return a.start === b.start && a.end === b.end;
}
