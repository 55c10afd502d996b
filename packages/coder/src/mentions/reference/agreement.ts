import { P, R, U } from "@demarche/language";
import type { Gender, PronounMeaning } from "../../lexicon/references.js";
import type { Parties } from "../parties.js";
import type { Party } from "../party.js";
import { isPlural } from "../phrase.js";
import { isPerson, rootOf } from "./antecedent.js";

/** Those whom a pronoun can stand for, and what speaks for it besides their place in the text. */
export interface Agreeing {
  readonly parties: readonly Party[];
  readonly bonus: number;
}

/** A pronoun with what it can stand for. */
interface Asked {
  readonly head: number;
  readonly meaning: PronounMeaning;
}

/** "they" is rather several than one body. */
const SEVERAL = 0.8;
const ONE_BODY = -1.8;
/** "in Norway" is rather a place than a party. */
const PLACE = -1.2;

/** Whether the party or parties of a word agree with a pronoun in number, in person or thing, in man or woman. */
export function agreement(
  parties: Parties,
  word: number,
  meant: readonly Party[],
  { head, meaning }: Asked,
): Agreeing | null {
  const [first] = meant;
  if (first === undefined) return null;
  const place = meant.some(({ locative }) => locative) ? PLACE : 0;
  const person = meant.some((party) => isPersonal(parties, word, party));
  const several = meant.length > 1 || isManyPeople(parties, word, first);
  if (isOtherPerson(parties, word) || isOutlet(parties, word, first)) return null;
  if (place < 0 && !parties.context.tree.is(head, R["nmod:poss"])) return null;
  switch (meaning) {
    case "man":
    case "woman":
      return !several && person && isOf(parties, first, meaning) ? { parties: meant, bonus: 0 } : null;
    case "thing":
      return several || person ? null : { parties: meant, bonus: place };
    case "several":
      if (several) return { parties: meant, bonus: (meant.length > 1 ? SEVERAL : 0) + place };
      return person || place < 0 ? null : { parties: meant, bonus: ONE_BODY };
    default:
      return null;
  }
}

/** "he" is neither "I" nor "you". */
function isOtherPerson(parties: Parties, word: number): boolean {
  const meaning = meaningOf(parties, word);
  return meaning === "speaker" || meaning === "addressee";
}

const OUTLETS = new Set(["JRN", "BUS"]);

/** "said on Facebook", "told state television on Monday": where it was said. */
function isOutlet({ context: { tree } }: Parties, word: number, { coding }: Party): boolean {
  return (OUTLETS.has(coding.sector ?? "") || coding.code === "MNC") && tree.marker(word) === "on";
}

function meaningOf({ context: { tree, lexicon } }: Parties, word: number): PronounMeaning | undefined {
  if (tree.columns.upos[word] !== U.PRON) return undefined;
  return lexicon.references.pronouns.get(tree.doc.formOf(word).toLowerCase());
}

/** A pronoun tells it itself; of others the party does. */
function isPersonal(parties: Parties, word: number, party: Party): boolean {
  const meaning = meaningOf(parties, word);
  if (meaning === "thing") return false;
  return meaning === "man" || meaning === "woman" || isPerson(parties, party);
}

/** Plural words, but not the names of bodies ("United States"); of pronouns "they" and its forms. */
function isManyPeople(parties: Parties, word: number, party: Party): boolean {
  const meaning = meaningOf(parties, word);
  if (meaning !== undefined && meaning !== "noun") return meaning === "several";
  const { kind, coding, head } = rootOf(party);
  const isBody = kind === "name" && coding.sector !== "CVL";
  return !isBody && isPlural(parties.context.tree, meaning === "noun" ? head : word);
}

/** Whether nothing speaks against a party being a man or a woman; what is found is remembered. */
function isOf(parties: Parties, party: Party, gender: Gender): boolean {
  const known = parties.genders.get(identityOf(party)) ?? titleGender(parties, rootOf(party));
  return known === undefined || known === gender;
}

/** One key for all mentions of a person. */
export function identityOf(party: Party): string {
  const { coding, head } = rootOf(party);
  return coding.name ?? String(head);
}

function titleGender({ context: { tree, lexicon } }: Parties, { start, end }: Party): Gender | undefined {
  for (let word = start; word < end; word++) {
    const gender =
      lexicon.references.genders.get(tree.doc.lemmaOf(word).toLowerCase()) ??
      lexicon.references.genders.get(tree.doc.formOf(word).toLowerCase());
    if (gender !== undefined) return gender;
  }
  return undefined;
}

const THING_ROLES = new Set([R.nsubj, R["nsubj:pass"]]);

/** Whether a pronoun could stand for a word that is no party: "it" for a thing, "they" for several, "he" for a stranger. */
export function couldBeThing(
  { context: { tree, lexicon } }: Parties,
  word: number,
  head: number,
  meaning: PronounMeaning,
): boolean {
  const { upos, xpos } = tree.columns;
  if (upos[word] !== U.NOUN && upos[word] !== U.PROPN) return false;
  const stranger = lexicon.classes.get("person")?.has(tree.doc.lemmaOf(word)) ?? false;
  if (meaning === "man" || meaning === "woman")
    return (stranger && xpos[word] === P.NN) || (upos[word] === U.PROPN && tree.has(word, R.flat));
  if (upos[word] !== U.NOUN || isPlural(tree, word) !== (meaning === "several")) return false;
  if (!THING_ROLES.has(tree.columns.relation[word]!) && !isObject(tree.columns.relation[head]!)) return false;
  return meaning === "several" || !stranger;
}

const isObject = (relation: number): boolean => relation === R.obj || relation === R.obl;
