import { readParser } from "@demarche/language/node";
import { describe, expect, it } from "vitest";
import { Tree } from "../grammar/tree.js";
import { buildLexicon } from "../lexicon/lexicon.js";
import { statusOf } from "./status.js";

const lexicon = buildLexicon();
const parser = readParser();
const ORDER = ["negation", "future", "hypothetical", "historical"] as const;

/** The status of the event on this word, as "negation+future"; "" for one that is asserted. */
function statusAt(text: string, trigger: string): string {
  const doc = parser.parse(text);
  const word = Array.from({ length: doc.length }, (_, i) => doc.formOf(i)).indexOf(trigger);
  expect(word).toBeGreaterThanOrEqual(0);
  const { aux } = statusOf(new Tree(doc), lexicon, word);
  return ORDER.filter((item) => aux.has(item)).join("+");
}

describe("status", () => {
  it.each([
    ["Togo did not expel the consul.", "expel", "negation"],
    ["Togo expelled the consul.", "expelled", ""],
    ["Togo not only expelled the consul but froze his accounts.", "expelled", ""],
    ["Not a single soldier was arrested in Togo.", "arrested", "negation"],
    ["Neither Togo nor Benin expelled the consul.", "expelled", "negation"],
    ["Togo has yet to expel the consul.", "expel", "negation"],
    ["Togo failed to expel the consul.", "expel", "negation"],
    ["Togo did not fail to expel the consul.", "expel", ""],
    ["Togo could not refrain from expelling the consul.", "expelling", ""],
    ["Togo could not help but expel the consul.", "expel", ""],
    ["Togo did not hesitate to expel the consul.", "expel", ""],
    ["Togo was quick to expel the consul.", "expel", ""],
    ["Togo decided against expelling the consul.", "expelling", "negation"],
    ["Nothing suggests that Togo expelled the consul.", "expelled", "hypothetical"],
    ["There is no evidence that Togo expelled the consul.", "expelled", "hypothetical"],
    ["Togo had no choice but to expel the consul.", "expel", ""],
    ["Togo went so far as to expel the consul.", "expel", ""],
    ["Ankara has rejected claims that Togo had expelled the consul.", "expelled", "negation"],
    ["Togo abandoned its plan to expel the consul.", "expel", "negation"],
    ["Togo rejected allegations that it had arrested the consul.", "arrested", "negation"],
    ["Togo confirmed reports that it had arrested the consul.", "arrested", ""],
    ["It was wrongly reported that Togo had arrested the consul.", "arrested", "negation"],
    ["It is not true that Togo arrested the consul.", "arrested", "negation"],
    ["It is true that Togo arrested the consul.", "arrested", ""],
  ])("reads negation: %s", (text, trigger, status) => expect(statusAt(text, trigger)).toBe(status));

  it.each([
    ["Togo will expel the consul.", "expel", "future"],
    ["Togo plans to expel the consul.", "expel", "future"],
    ["Togo does not intend to expel the consul.", "expel", "negation+future"],
    ["Togo has no plans to expel the consul.", "expel", "negation+future"],
    ["Togo said it would expel the consul.", "expel", "future"],
    ["Togo would expel such a consul.", "expel", "hypothetical"],
    ["Togo told parliament that two soldiers had been arrested.", "arrested", ""],
    ["Togo demanded that Benin expel the consul.", "expel", "hypothetical"],
    ["Togo is likely to expel the consul.", "expel", "hypothetical"],
    ["It is possible that Togo expelled the consul.", "expelled", "hypothetical"],
    ["If Togo expels the consul, Benin will close the border.", "expels", "hypothetical"],
    ["If Togo expels the consul, Benin will close the border.", "close", "future+hypothetical"],
    ["Should Togo expel the consul, Benin would close the border.", "expel", "hypothetical"],
    ["Will Togo expel the consul?", "expel", "future+hypothetical"],
    ["Why did Togo expel the consul?", "expel", ""],
    ["In the event of an attack on Togo, Benin would help.", "attack", "hypothetical"],
    ["The police used tear gas to disperse the students.", "disperse", ""],
    ["Togo sent two envoys to sign the treaty.", "sign", "hypothetical"],
    ["We would like to thank Togo for its help.", "thank", ""],
    ["They would like to thank Togo for its help.", "thank", "hypothetical"],
  ])("reads what is open: %s", (text, trigger, status) => expect(statusAt(text, trigger)).toBe(status));

  it.each([
    ["Before the vote, Togo had expelled the consul.", "expelled", "historical"],
    ["Togo had expelled the consul, the ministry said.", "expelled", ""],
    ["Long before the war, Togo expelled the consul.", "expelled", "historical"],
    ["During the Cold War, Togo expelled two consuls.", "expelled", "historical"],
    ["Togo has bombed the camps for years.", "bombed", ""],
  ])("reads background: %s", (text, trigger, status) => expect(statusAt(text, trigger)).toBe(status));
});

describe("the words that tell the status", () => {
  it.each([
    ["Togo did not expel the consul.", "expel", ["negation not"]],
    ["Togo has no plans to expel the consul.", "expel", ["negation no", "future plans"]],
    ["Togo denied that it would expel the consul.", "expel", ["negation denied", "future would"]],
    ["Togo expelled the consul.", "expelled", []],
  ])("are named in text order: %s", (text, trigger, words) => {
    const doc = parser.parse(text);
    const word = Array.from({ length: doc.length }, (_, i) => doc.formOf(i)).indexOf(trigger);
    const { cues } = statusOf(new Tree(doc), lexicon, word);
    expect(cues.map((cue) => `${cue.aux} ${doc.formOf(cue.word)}`)).toEqual(words);
  });
});

describe("status.yaml", () => {
  const cues = lexicon.status.all.map(({ id, example }) => ({ id, ...example }));
  it.each(cues)("$id: $text", ({ text, trigger, status }) =>
    expect(statusAt(text, trigger) || "asserted").toBe(status),
  );
});
