import { expect, it } from "vitest";
import { NO_HEAD } from "../document.js";
import { R, U } from "../inventory.js";
import { joinTwins } from "./twins.js";

function joined(relation: number, tags: readonly number[]): [heads: number[], relations: number[]] {
  const tree = {
    upos: Uint8Array.from([U.VERB, ...tags]),
    xpos: new Uint8Array(tags.length + 1),
    head: Int32Array.from([NO_HEAD, ...tags.map(() => 0)]),
    relation: Uint8Array.from([R.root, ...tags.map(() => relation)]),
  };
  joinTwins(tree, 0, tags.length + 1);
  return [[...tree.head], [...tree.relation]];
}

it("hangs an adjective from the noun after it", () => {
  expect(joined(R.obj, [U.ADJ, U.NOUN])).toEqual([
    [NO_HEAD, 2, 0],
    [R.root, R.amod, R.obj],
  ]);
});

it("hangs an adjective that was taken for the object from the noun that was said of it", () => {
  const tree = {
    upos: Uint8Array.from([U.VERB, U.ADJ, U.PROPN]),
    xpos: new Uint8Array(3),
    head: Int32Array.from([NO_HEAD, 0, 0]),
    relation: Uint8Array.from([R.root, R.obj, R.xcomp]),
  };
  joinTwins(tree, 0, 3);
  expect([[...tree.head], [...tree.relation]]).toEqual([
    [NO_HEAD, 2, 0],
    [R.root, R.amod, R.obj],
  ]);
});

it("takes a noun before a noun as part of a compound, a title as the name's description", () => {
  expect(joined(R.nsubj, [U.NOUN, U.NOUN])[1]).toEqual([R.root, R.compound, R.nsubj]);
  expect(joined(R.nsubj, [U.PROPN, U.PROPN])[1]).toEqual([R.root, R["nmod:desc"], R.nsubj]);
});

it("takes a name after a noun as its apposition", () => {
  expect(joined(R.nsubj, [U.NOUN, U.PROPN])).toEqual([
    [NO_HEAD, 0, 1],
    [R.root, R.nsubj, R.appos],
  ]);
});

it("joins three in a row", () => {
  expect(joined(R.obj, [U.ADJ, U.PROPN, U.PROPN])[0]).toEqual([NO_HEAD, 2, 3, 0]);
});

it("leaves two phrases of place, and what is no noun, alone", () => {
  expect(joined(R.obl, [U.PROPN, U.PROPN])[0]).toEqual([NO_HEAD, 0, 0]);
  expect(joined(R.nsubj, [U.PRON, U.NOUN])[0]).toEqual([NO_HEAD, 0, 0]);
});
