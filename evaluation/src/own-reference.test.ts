import type { Mention, TextSpan } from "@demarche/coder";
import { describe, expect, it } from "vitest";
import { type GoldRecord, type ReferenceGold, readGold } from "./own-gold.js";
import { type Refer, scoreReference } from "./own-reference.js";

type Reference = ReferenceGold["references"][number];

const records = [
  ...readGold<ReferenceGold>("reference", false),
  ...readGold<ReferenceGold>("reference", true),
];
const byId = new Map(records.map((record) => [record.id, record]));

/** A mention of a reference with the gold's codes, pointing to one other mention of everybody who is meant. */
function mention({ gold }: GoldRecord<ReferenceGold>, reference: Reference): Mention {
  const meant = gold.entities.filter(({ id }) => reference.refers_to.includes(id));
  const elsewhere = (spans: readonly TextSpan[]) => spans.filter(({ start }) => start !== reference.start);
  return {
    ...reference,
    kind: "pronoun",
    parties: meant.map(({ code }) => ({ code })) as unknown as Mention["parties"],
    refers_to: meant.flatMap(({ mentions }) => elsewhere(mentions).slice(0, 1)),
    because: [],
  };
}

const oracle: Refer = ({ id }) => {
  const record = byId.get(id)!;
  return record.gold.references
    .filter(({ refers_to }) => refers_to.length > 0)
    .map((reference) => mention(record, reference));
};

const figureOf = (refer: Refer, held: boolean, name: string): number =>
  scoreReference(refer, held).figures.find(({ measure }) => measure === `reference: ${name}`)!.value;

const RIGHT = "right code, or rightly none";

describe("the scorer of references", () => {
  it.each([false, true])("gives full marks to the gold itself (held back: %s)", (held) => {
    expect(scoreReference(oracle, held).errors).toEqual([]);
    expect(figureOf(oracle, held, RIGHT)).toBe(1);
    expect(figureOf(oracle, held, "right antecedent where the code is right")).toBe(1);
  });

  it("calls a coder that says nothing right only where nobody is meant", () => {
    const nobody = records.filter(({ held }) => !held).flatMap(({ gold }) => gold.references);
    const share = nobody.filter(({ refers_to }) => refers_to.length === 0).length / nobody.length;
    const silent: Refer = () => [];
    expect(figureOf(silent, false, RIGHT)).toBeCloseTo(share, 3);
    expect(figureOf(silent, false, "wrongly resolved")).toBe(0);
  });

  it("tells a wrong country from a wrong antecedent", () => {
    const stranger: Refer = (report) =>
      oracle(report).map((answer) => ({
        ...answer,
        parties: [{ code: "ATA" }] as unknown as Mention["parties"],
      }));
    const pointless: Refer = (report) => oracle(report).map((answer) => ({ ...answer, refers_to: [] }));
    expect(figureOf(stranger, false, "right among the codes given")).toBe(0);
    expect(figureOf(pointless, false, RIGHT)).toBe(1);
    expect(figureOf(pointless, false, "right antecedent where the code is right")).toBeLessThan(0.1);
  });
});
