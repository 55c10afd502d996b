import { editBetween } from "@demarche/language/training";
import adjectives from "wink-lexicon/src/wn-adjective-exceptions.js";
import nouns from "wink-lexicon/src/wn-noun-exceptions.js";
import verbs from "wink-lexicon/src/wn-verb-exceptions.js";
import topics from "wink-lexicon/src/wn-word-senses.js";
import words from "wink-lexicon/src/wn-words.js";
import type { Observation } from "./lemma-rules.js";

/** Numbers of the WordNet topics that wink-lexicon gives for each word. */
const NOUN_TOPICS = [3, 28] as const;
const VERB_TOPICS = [29, 43] as const;

/** Forms of irregular and regular words of WordNet, each seen once: what the treebank says outweighs them. */
export function* wordnetForms(): Iterable<Observation> {
  yield* irregularForms();
  const spelled = exceptions(verbs).filter(([form]) => /(?:ed|ing)$/.test(form));
  const doubled = new Set(spelled.map(([form, verb]) => `${verbContext(form)} ${verb}`));
  for (const verb of wordsOf(VERB_TOPICS)) yield* verbForms(verb, doubled);
  for (const noun of wordsOf(NOUN_TOPICS)) yield observe("NNS", plural(noun), noun);
}

function* irregularForms(): Iterable<Observation> {
  for (const [form, verb] of exceptions(verbs)) {
    if (form !== verb) yield observe(verbContext(form), form, verb);
  }
  for (const [form, noun] of exceptions(nouns)) yield observe("NNS", form, noun);
  for (const [form, adjective] of exceptions(adjectives)) {
    if (form.endsWith("er")) yield observe("JJR", form, adjective);
    if (form.endsWith("est")) yield observe("JJS", form, adjective);
  }
}

const verbContext = (form: string): string =>
  form.endsWith("ing") ? "VBG" : form.endsWith("s") ? "VBZ" : "VBD";

/** The regular forms of a verb; `doubled` names those in -ed and -ing that it spells another way. */
function* verbForms(verb: string, doubled: ReadonlySet<string>): Iterable<Observation> {
  const stem = /[^eoy]e$/.test(verb) ? verb.slice(0, -1) : verb;
  if (!doubled.has(`VBG ${verb}`)) yield observe("VBG", `${stem}ing`, verb);
  if (!doubled.has(`VBD ${verb}`)) yield observe("VBD", past(verb), verb);
  yield observe("VBZ", plural(verb), verb);
}

function past(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

const observe = (context: string, form: string, lemma: string): Observation => ({
  context,
  word: form,
  outcome: editBetween(form, lemma),
  count: 1,
});

const exceptions = (lemmas: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(lemmas).filter(([form]) => isPlain(form));

/** The words of WordNet that have a sense within a range of topics. */
function wordsOf([first, last]: readonly [number, number]): string[] {
  return Object.entries(words)
    .filter(
      ([word, number]) => isPlain(word) && topics[number]?.some((topic) => topic >= first && topic <= last),
    )
    .map(([word]) => word);
}

const isPlain = (word: string): boolean => /^[a-z]{3,}$/.test(word);
