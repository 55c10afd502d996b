import type { Category, EventRecord } from "@demarche/coder";
import { figure, type Result } from "./scores-result.js";
import { runScorer, sharedFile, sharedReports } from "./scores-shared.js";

interface RelationScore {
  readonly coverage: number;
  readonly root: { readonly accuracy: number; readonly macroF1: number };
  readonly quad: { readonly accuracy: number; readonly macroF1: number };
}

const SANCTION_WORDS = /^(sanction|embargo|blacklist)/i;

/**
 * The set's convention in two places, put on the coder's answers without a look at the gold: a SANCTION by a court's
 * verdict is its ACCUSE, a SANCTION whose own words are sanctions or an embargo is its COERCE. Expulsions, recalls,
 * suspended aid and broken ties stay SANCTION in both.
 */
export function inConvention(record: EventRecord): EventRecord {
  const relabelled = conventionFor(record);
  return relabelled === null ? record : { ...record, event: [relabelled, ...record.event.slice(1)] };
}

function conventionFor(record: EventRecord): Category | null {
  if (record.event[0] !== "SANCTION") return null;
  if (record.mode.includes("convict")) return "ACCUSE";
  return record.event_text.some((word) => SANCTION_WORDS.test(word)) ? "COERCE" : null;
}

export function scoreRelation(code: (reports: ReturnType<typeof sharedReports>) => EventRecord[]): Result {
  const records = code(sharedReports("relation-dev.jsonl"));
  const asCoded = relationScore(records);
  const relabelled = relationScore(records.map(inConvention));
  return {
    title: "Category of a given pair of actors (relation-dev, 1,050 sentences)",
    command: "npm run evaluate:coder",
    about:
      "The set calls imposed sanctions COERCE and verdicts ACCUSE; the codebook, and so the coder, call both SANCTION. " +
      "'Relabelled' renames these two kinds of answers, told from the answer alone, and nothing else.",
    figures: [
      figure("coverage: an event on the pair", asCoded.coverage),
      figure("root, macro-F1, as coded", asCoded.root.macroF1, 0.65),
      figure("root, accuracy, as coded", asCoded.root.accuracy, 0.68),
      figure("quad, macro-F1, as coded", asCoded.quad.macroF1, 0.8),
      figure("root, macro-F1, relabelled", relabelled.root.macroF1, 0.65),
      figure("root, accuracy, relabelled", relabelled.root.accuracy, 0.68),
      figure("quad, macro-F1, relabelled", relabelled.quad.macroF1, 0.8),
    ],
  };
}

const relationScore = (records: readonly EventRecord[]): RelationScore =>
  JSON.parse(runScorer("score.mjs", ["relation", sharedFile("relation-dev.jsonl")], records, ["--json"]));
