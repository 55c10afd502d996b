import { readParser } from "@demarche/language/node";
import { describe, expect, it } from "vitest";
import { createCoder } from "../../coder.js";
import type { Mention, Report } from "../../record.js";

const coder = createCoder();
const parser = readParser();

/** The mention in square brackets of a text, or undefined where it is none. */
function marked(text: string, about: Partial<Report> = {}): Mention | undefined {
  const plain = text.replace(/[[\]]/g, "");
  const start = text.indexOf("[");
  const end = text.indexOf("]") - 1;
  const report = { id: "r", text: plain, date: "2024-06-14", ...about };
  return coder
    .mentions(parser.parse(plain), report)
    .find((mention) => mention.start === start && mention.end === end);
}

const codes = (mention: Mention | undefined) => (mention?.parties ?? []).map(({ code }) => code).sort();

describe("pronouns", () => {
  it.each([
    ["The United States said [it] would wait.", ["USA"]],
    ["Ghana's minister met the Togolese envoy. [He] smiled.", ["GHA"]],
    ["Ghana's minister said she was tired. The Togolese spokesman agreed. [She] left.", ["GHA"]],
    ["Ghana asked Togo to reopen [its] border.", ["TGO"]],
    ["Ghana promised Togo to reopen [its] border.", ["GHA"]],
    ["Ghana helped Togo, and Togo thanked [it].", ["GHA"]],
    ["In [its] note Ghana asked for calm.", ["GHA"]],
    ["Ghana and Togo closed [their] embassies.", ["GHA", "TGO"]],
    ["Ghana blamed [itself].", ["GHA"]],
    ["Ghana and Togo blamed [each other].", ["GHA", "TGO"]],
    ["The Ghanaian minister, [who] was tired, left.", ["GHA"]],
    ['"[We] shall not pay," Ghana\'s minister said.', ["GHA"]],
    ['"We shall not forget [you]," Ghana told the Togolese visitors.', ["TGO"]],
  ])("%s", (text, expected) => expect(codes(marked(text))).toEqual(expected));

  it.each([
    ["Ghana waited. [It] is likely that the talks will fail."],
    ["Ghana was accused of spying and denied [it]."],
    ["The bridge fell, and [it] blocked the river."],
    ["A farmer from nowhere shouted. [He] was tired."],
    ["[We] are tired."],
  ])("that stand for no party: %s", (text) => expect(codes(marked(text))).toEqual([]));
});

describe("other words that refer", () => {
  it.each([
    ["Ghana met Togo on Monday. [The two governments] spoke of fish.", ["GHA", "TGO"]],
    ["Ghana met Togo on Monday. [Neither side] spoke of fish.", ["GHA", "TGO"]],
    ["Ghana met Togo on Monday. [The latter] asked for money.", ["TGO"]],
    ["Ghana quarrels with Togo. Ghana called [its neighbour] greedy.", ["TGO"]],
    ["Ghana quarrels with Togo. Ghana said [the other side] was greedy.", ["TGO"]],
    ["The Togolese army met Ghana's minister. [The soldiers] were tired.", ["TGO"]],
    ["The Green River Front (GRF), a Ghanaian rebel group, left. [The GRF] was tired.", ["GHA"]],
    ["The consul of Ghana, Ama Boateng, left. [Boateng] was tired.", ["GHA"]],
    ["Ghana closed a bridge to Togo. Nobody was told. [The foreign ministry] gave no reason.", ["GHA"]],
    ['"[This country] needs rest," Ghana\'s minister said.', ["GHA"]],
  ])("%s", (text, expected) => expect(codes(marked(text))).toEqual(expected));

  it.each([
    ["Ghana met Togo, Mali and Chad. It thanked [its neighbours]."],
    ["Ghana met Togo on Monday. [The governments] of the region spoke of fish."],
    ["Ghana met Togo. [Our government] was silent."],
    ["Ghana's president met Togo's king. He praised [his rival]."],
  ])("that nobody can tell: %s", (text) => expect(codes(marked(text))).toEqual([]));

  it("point to the words that they stand for, and say so", () => {
    const mention = marked("The consul of Ghana left. [She] was tired.");
    expect(mention?.refers_to.map(({ text }) => text)).toEqual(["The consul of Ghana"]);
    expect(mention?.because[0]).toContain('(as "consul" before)');
  });
});

it("takes the author of a statement, by its title, for 'we'", () => {
  const title = "Statement by the Ghanaian Foreign Ministry on the fire";
  expect(codes(marked("[We] are sorry.", { title }))).toEqual(["GHA"]);
});
