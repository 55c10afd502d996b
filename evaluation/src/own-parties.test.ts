import type { Entity } from "@demarche/coder";
import { describe, expect, it } from "vitest";
import { partiesAgree, partyAgrees } from "./own-parties.js";

const entity = (code: string | null): Entity => ({
  entity_text: "x",
  start: 0,
  end: 1,
  code,
  sector: null,
  other_sectors: [],
  office: null,
  identifier_text: null,
  identifier_id: null,
});

describe("partyAgrees", () => {
  it.each([
    [["NOR"], ["NOR"], true],
    [["NOR"], ["NOR", "NOR"], true],
    [["NOR"], ["NOR", null], true],
    [["NOR", "SWE"], ["SWE", "NOR"], true],
    [["NOR", "SWE"], ["NOR"], false],
    [["NOR"], ["SWE"], false],
    [[], ["NOR"], false],
    [[], [null], true],
    [null, ["NOR"], true],
  ])("%j wanted, %j coded: %s", (wanted, coded, right) => {
    expect(partyAgrees(wanted, coded.map(entity))).toBe(right);
  });
});

describe("partiesAgree", () => {
  const parties = (actor: string[], recipient: string[]) => ({
    actor: actor.map(entity),
    recipient: recipient.map(entity),
  });

  it("takes the parties of a mutual event as one set", () => {
    expect(partiesAgree("CONSULT", { actor: ["NOR", "SWE"], recipient: [] }, parties(["NOR"], ["SWE"]))).toBe(
      true,
    );
    expect(partiesAgree("CONSULT", { actor: ["NOR"], recipient: ["SWE"] }, parties(["SWE", "NOR"], []))).toBe(
      true,
    );
  });

  it("tells actor from recipient where both are given", () => {
    expect(partiesAgree("CONSULT", { actor: ["NOR"], recipient: ["SWE"] }, parties(["SWE"], ["NOR"]))).toBe(
      false,
    );
    expect(
      partiesAgree("SANCTION", { actor: ["NOR", "SWE"], recipient: [] }, parties(["NOR"], ["SWE"])),
    ).toBe(false);
  });
});
