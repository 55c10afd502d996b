import type { Category, EventRecord, Report } from "@demarche/coder";
import { figure, type Result } from "./scores-result.js";
import { readJsonl, runScorer, sharedFile, sharedReports, temporaryJsonl } from "./scores-shared.js";

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
export const inConvention = (record: EventRecord): EventRecord => renamed(record, conventionFor(record));

function conventionFor(record: EventRecord): Category | null {
  if (record.event[0] !== "SANCTION") return null;
  if (record.mode.includes("convict")) return "ACCUSE";
  return record.event_text.some((word) => SANCTION_WORDS.test(word)) ? "COERCE" : null;
}

/** A third place: a release or withdrawal still to come, CONCEDE in the codebook, is the set's AGREE. */
export const inConventionOfPromises = (record: EventRecord): EventRecord => {
  const promised = record.event[0] === "CONCEDE" && record.because.rule.startsWith("retreat.");
  return promised ? renamed(record, "AGREE") : inConvention(record);
};

const renamed = (record: EventRecord, category: Category | null): EventRecord =>
  category === null ? record : { ...record, event: [category, ...record.event.slice(1)] };

type Code = (reports: readonly Report[]) => EventRecord[];

const GOLD = "relation-dev.jsonl";

const CONVENTION =
  "The set calls imposed sanctions COERCE and verdicts ACCUSE; the codebook, and so the coder, call both SANCTION. " +
  "'Relabelled' renames these two kinds of answers, told from the answer alone, and nothing else.";

const PROMISES =
  " The last line, which has no bar, also renames releases and withdrawals still to come: AGREE in the set, CONCEDE in the codebook.";

/** The category of the event between two given parties. */
export function scoreRelation(code: Code): Result {
  const records = code(sharedReports(GOLD));
  const asCoded = relationScore(records);
  const relabelled = relationScore(records.map(inConvention));
  const promises = relationScore(records.map(inConventionOfPromises));
  return {
    title: "Category of a given pair of actors (relation-dev, 1,050 sentences)",
    command: "npm run evaluate:coder",
    about: CONVENTION + PROMISES,
    figures: [
      figure("coverage: an event on the pair", asCoded.coverage),
      figure("root, macro-F1, as coded", asCoded.root.macroF1, 0.82),
      figure("root, accuracy, as coded", asCoded.root.accuracy),
      figure("quad, macro-F1, as coded", asCoded.quad.macroF1, 0.9),
      figure("root, macro-F1, relabelled", relabelled.root.macroF1, 0.82),
      figure("root, accuracy, relabelled", relabelled.root.accuracy),
      figure("quad, macro-F1, relabelled", relabelled.quad.macroF1, 0.9),
      figure("cooperation or conflict, macro-F1", sideScore(records), 0.96),
      figure("root, macro-F1, promised releases relabelled too", promises.root.macroF1),
    ],
  };
}

/** The same sentences with the parties withheld: the coder must find the pair too. */
export function scoreFoundPair(code: Code): Result {
  const records = code(sharedReports(GOLD).map(({ mentions: _, ...report }) => report));
  const asCoded = relationScore(records);
  const relabelled = relationScore(records.map(inConvention));
  return {
    title: "Category of a pair of actors that the coder must find (relation-dev, mentions withheld)",
    command: "npm run evaluate:coder",
    about: `A record is right where an event of the right category joins the two parties of the gold. ${CONVENTION}`,
    figures: [
      figure("coverage: an event on the pair", asCoded.coverage),
      figure("root, accuracy, strict pair, as coded", asCoded.root.accuracy, 0.6),
      figure("root, accuracy, strict pair, relabelled", relabelled.root.accuracy, 0.6),
    ],
  };
}

const relationScore = (records: readonly EventRecord[]): RelationScore =>
  JSON.parse(runScorer("score.mjs", ["relation", sharedFile(GOLD)], records, ["--json"]));

interface SideGold {
  readonly gold: { readonly quad: number };
}

/** Macro-F1 of cooperation against conflict; the gold says it by its quad class. */
function sideScore(records: readonly EventRecord[]): number {
  const sides = readJsonl<SideGold>(sharedFile(GOLD)).map(({ gold, ...record }) => ({
    ...record,
    gold: { ...gold, binary: Number(gold.quad > 2) },
  }));
  const output = runScorer("score.mjs", ["pair", temporaryJsonl("sides", sides)], records, ["--json"]);
  return (JSON.parse(output) as { binary: { macroF1: number } }).binary.macroF1;
}
