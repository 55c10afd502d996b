import { readFileSync } from "node:fs";
import {
  alikeDigits,
  applyCasing,
  type Casing,
  casingContext,
  cueOf,
  type Document,
  editBetween,
  editContext,
  featureContext,
  isGroupedNumber,
  type Rules,
  RuleTable,
  readConllu,
  wholeWord,
} from "@demarche/language/training";
import { wordnetForms } from "./lemma-irregular.js";
import { commonestOutcomes, learnRules, type Observation } from "./lemma-rules.js";

/** Features that no table can know: they tell of slips and style, or of what a word does in its sentence. */
const LEFT_OUT = /^(?:Typo|Style|ExtPos)=/;

/** What the treebank says once outweighs a regular form made up by rule. */
const TREEBANK_WEIGHT = 3;

export const readDocuments = (path: string): Document[] =>
  readConllu(readFileSync(path, "utf8"), path).map(({ document }) => document);

/** The model sections "lemma" and "features", learned from a treebank and the word forms of WordNet. */
export function lexicalSections(documents: readonly Document[]): Record<"lemma" | "features", string> {
  const edits = learnRules([...observe(documents, editOf), ...wordnetForms()]);
  const special = exceptionsTo(edits, observe(documents, editByUpos));
  const features = learnRules([...observe(documents, featuresOf), ...observe(documents, featuresByCue)]);
  const lemma = { edits: { ...edits, ...special }, casings: learnRules(observe(documents, casingOf)) };
  return {
    lemma: JSON.stringify(lemma),
    features: JSON.stringify(features),
  };
}

/** The whole words that the rules of their XPOS tag get wrong where the UPOS tag is known as well. */
function exceptionsTo(edits: Rules, observations: Iterable<Observation>): Rules {
  const table = new RuleTable(edits);
  const special: Record<string, Record<string, string>> = {};
  for (const { context, word, outcome } of commonestOutcomes(observations)) {
    if (table.find(context.split(" ")[0]!, word) === outcome) continue;
    special[context] = { ...special[context], [wholeWord(word)]: outcome };
  }
  return special;
}

type Look = (document: Document, i: number) => Observation | undefined;

function* observe(documents: readonly Document[], look: Look): Iterable<Observation> {
  for (const document of documents) {
    for (let i = 0; i < document.length; i++) {
      const observation = look(document, i);
      if (observation !== undefined) yield observation;
    }
  }
}

/** Whether the treebank gives a lemma that a rule can make. */
function isLearnable(document: Document, i: number): boolean {
  return document.lemmaOf(i) !== "_" && !isGroupedNumber(document.formOf(i));
}

const isTypo = (document: Document, i: number): boolean => document.featuresOf(i).includes("Typo=Yes");

const smallForm = (document: Document, i: number): string => document.formOf(i).toLowerCase();

/** Slips of the pen teach no ending; as whole words (`editByUpos`) they are known all the same. */
function editOf(document: Document, i: number): Observation | undefined {
  return isTypo(document, i) ? undefined : anyEdit(document, i, "");
}

const editByUpos = (document: Document, i: number): Observation | undefined =>
  anyEdit(document, i, ` ${document.uposOf(i)}`);

function anyEdit(document: Document, i: number, tag: string): Observation | undefined {
  if (!isLearnable(document, i)) return undefined;
  const form = smallForm(document, i);
  const outcome = editBetween(form, document.lemmaOf(i).toLowerCase());
  const context = editContext(document.xposOf(i)) + tag;
  return { context, word: alikeDigits(form), outcome, count: TREEBANK_WEIGHT };
}

const CASINGS: readonly Casing[] = ["form", "small", "title", "large"];

function casingOf(document: Document, i: number): Observation | undefined {
  const form = document.formOf(i);
  const context = casingContext(form, document.uposOf(i), document.xposOf(i));
  if (context === undefined || isTypo(document, i) || !isLearnable(document, i)) return undefined;
  const lemma = document.lemmaOf(i);
  const outcome = CASINGS.find((casing) => applyCasing(lemma.toLowerCase(), form, casing) === lemma);
  return outcome && { context, word: alikeDigits(form.toLowerCase()), outcome, count: 1 };
}

function featuresOf(document: Document, i: number): Observation {
  const context = featureContext(document.uposOf(i), document.xposOf(i), "");
  const kept = document
    .featuresOf(i)
    .split("|")
    .filter((feature) => !LEFT_OUT.test(feature));
  return { context, word: alikeDigits(smallForm(document, i)), outcome: kept.join("|"), count: 1 };
}

function featuresByCue(document: Document, i: number): Observation | undefined {
  const cue = cueOf(document, i);
  const context = featureContext(document.uposOf(i), document.xposOf(i), cue);
  return cue === "" ? undefined : { ...featuresOf(document, i), context };
}
