import type { EventRecord } from "@demarche/coder";
import { describe, expect, it } from "vitest";
import { inConvention, inConventionOfPromises } from "./relation.js";

const record = (event: string, mode: string[], words: string[], rule = "rule") =>
  ({ event: [event], mode, event_text: words, because: { rule } }) as unknown as EventRecord;

describe("inConvention", () => {
  it.each([
    ["SANCTION", ["discontinue"], ["imposed", "sanctions"], "COERCE"],
    ["SANCTION", ["discontinue"], ["embargo"], "COERCE"],
    ["SANCTION", ["convict"], ["convicted"], "ACCUSE"],
    ["SANCTION", ["expel"], ["expelled", "diplomats"], "SANCTION"],
    ["SANCTION", ["discontinue"], ["suspended", "aid"], "SANCTION"],
    ["THREATEN", ["restrict"], ["threatened", "sanctions"], "THREATEN"],
    ["COERCE", [], ["arrested"], "COERCE"],
  ])("%s %j %j becomes %4$s", (event, mode, words, expected) => {
    expect(inConvention(record(event, mode, words)).event).toEqual([expected]);
  });

  it.each([
    ["retreat.release.person", "AGREE"],
    ["concede.apologise", "CONCEDE"],
  ])("CONCEDE by %s becomes %s", (rule, expected) => {
    const conceded = record("CONCEDE", [], ["release"], rule);
    expect(inConventionOfPromises(conceded).event).toEqual([expected]);
    expect(inConvention(conceded).event).toEqual(["CONCEDE"]);
  });
});
