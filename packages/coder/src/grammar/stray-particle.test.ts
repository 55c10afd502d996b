import { buildDocument, NO_HEAD } from "@demarche/language";
import { expect, it } from "vitest";
import { objects } from "./objects.js";
import { strayParticle } from "./stray-particle.js";
import { Tree } from "./tree.js";

/** "Norway VERB PARTICLE MORE the port" with the port as an adverbial of the verb; MORE may be empty. */
function tree(verb: string, lemma: string, prepositions: readonly string[]): Tree {
  const port = 2 + prepositions.length;
  return new Tree(
    buildDocument({
      words: ["Norway", verb, ...prepositions, "port"],
      lemmas: ["Norway", lemma, ...prepositions, "port"],
      upos: ["PROPN", "VERB", ...prepositions.map(() => "ADP"), "NOUN"],
      xpos: ["NNP", "VBD", ...prepositions.map(() => "IN"), "NN"],
      heads: [1, -1, ...prepositions.map(() => port), 1],
      relations: ["nsubj", "root", ...prepositions.map(() => "case"), "obl"],
    }),
  );
}

it.each([
  ["shut", "shut", ["down"], 2, [3]],
  ["walked", "walk", ["into"], NO_HEAD, []],
  ["backed", "back", ["out", "of"], NO_HEAD, []],
] as const)("%s %s %j", (verb, lemma, prepositions, particle, found) => {
  const t = tree(verb, lemma, prepositions);
  expect(strayParticle(t, 1)).toBe(particle);
  expect(objects(t, 1)).toEqual(found);
});
