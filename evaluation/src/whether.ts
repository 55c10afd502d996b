import type { Aux, Category, EventRecord, Report, TextSpan } from "@demarche/coder";
import { overlap, readGold, recordAt, type StatusGold } from "./own-gold.js";
import { AuxScore } from "./scores-aux.js";
import type { Result } from "./scores-result.js";
import { readJsonl, sharedFile } from "./scores-shared.js";

type Code = (reports: readonly Report[]) => EventRecord[];

/** How one coding has an event of a whole report. */
interface Version {
  readonly type: Category;
  readonly aux?: readonly Aux[];
  readonly trigger: TextSpan;
}

interface CodedReport {
  readonly input: Report;
  readonly gold: { readonly events: readonly { readonly versions: Readonly<Record<string, Version>> }[] };
}

/** Whether events happened, over whole reports and the project's own sentences, held-back ones included. */
export function scoreWhether(code: Code): Result {
  const score = new AuxScore();
  for (const { input, gold } of readJsonl<CodedReport>(sharedFile("docs-dev.jsonl"))) {
    const records = code([input]);
    for (const { versions } of gold.events) addEvent(score, Object.values(versions), records);
  }
  for (const held of [false, true])
    for (const { input, gold } of readGold<StatusGold>("status", held))
      addSentence(score, gold, code([input]));
  return {
    title: "Whether it happened (docs-dev and all own status sentences)",
    command: "npm run evaluate:coder",
    about:
      "An event of a report is found where one of the category is coded in its sentence, the nearest counting.",
    figures: score.figures(""),
  };
}

function addEvent(score: AuxScore, versions: readonly Version[], records: readonly EventRecord[]): void {
  const allowed = versions.map(({ aux }) => aux ?? []);
  const [first] = versions;
  const got = first === undefined ? undefined : nearest(first.trigger, versions, records);
  if (got === undefined) score.missed(allowed);
  else score.found(allowed, got.aux);
}

function nearest(
  trigger: TextSpan,
  versions: readonly Version[],
  records: readonly EventRecord[],
): EventRecord | undefined {
  const distance = ({ because }: EventRecord) => Math.abs(because.trigger.start - trigger.start);
  return records
    .filter((record) => overlap(record.text_info, trigger))
    .filter(({ event }) => versions.some(({ type }) => event.includes(type)))
    .sort((a, b) => distance(a) - distance(b))[0];
}

function addSentence(
  score: AuxScore,
  { trigger, event, aux }: StatusGold,
  records: readonly EventRecord[],
): void {
  if (event.length === 0) return;
  const got = recordAt(records, trigger, event);
  if (got === undefined) score.missed(aux);
  else score.found(aux, got.aux);
}
