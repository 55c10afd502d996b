import type { EventRecord } from "@demarche/coder";
import type { CodedReport, Head, Ledger } from "@demarche/ledger";
import { DAYS, dayAfterFirst, eventIdOf, PARTIES, WORDS } from "./ledger-made.js";
import { timesOf } from "./ledger-times.js";

export const JOINED = 100;
/** Reports of a batch that is added at once. */
export const BATCH = 50;
const RECORDS = 3;
const RECENT = 20_000;

/** Milliseconds of each of some new reports, added one by one. Every other record tells an event that is there. */
export async function timeJoins(ledger: Ledger, events: number): Promise<number[]> {
  const reports = await newReports(ledger, events, "alone");
  return timesOf(JOINED, (at) => ledger.add([reports[at]!]));
}

/** The same for each report of some batches. */
export async function timeBatchJoins(ledger: Ledger, events: number): Promise<number[]> {
  const reports = await newReports(ledger, events, "together");
  const batches = await timesOf(JOINED / BATCH, (at) =>
    ledger.add(reports.slice(at * BATCH, (at + 1) * BATCH)),
  );
  return batches.map((milliseconds) => milliseconds / BATCH);
}

async function newReports(ledger: Ledger, events: number, name: string): Promise<CodedReport[]> {
  const draw = drawing(events + name.length);
  const recent = Array.from({ length: JOINED * RECORDS }, () =>
    eventIdOf(events - 1 - Math.floor(draw() * Math.min(RECENT, events))),
  );
  const heads = await ledger.heads(recent);
  return Array.from({ length: JOINED }, (_, at) => {
    const tellings = recent
      .slice(at * RECORDS, (at + 1) * RECORDS)
      .map((event, position) => (position % 2 === 0 ? again(heads.get(event)!) : fresh(draw)));
    return report(`${name}-${events}-${at}`, tellings, draw);
  });
}

type Telling = Pick<Head, "category" | "quad" | "scale" | "date" | "actors" | "recipients"> & {
  readonly words: readonly string[];
};

const again = ({ words, ...head }: Head): Telling => ({ ...head, words: [...words.slice(0, 8), "newly"] });

function fresh(draw: () => number): Telling {
  const skewed = () => PARTIES[Math.floor(PARTIES.length ** draw()) - 1]!;
  return {
    category: "ACCUSE",
    quad: 3,
    scale: -3,
    date: dayAfterFirst(DAYS - 1 - Math.floor(draw() * 5)),
    actors: [skewed()],
    recipients: [skewed()],
    words: someWords(12, draw),
  };
}

const someWords = (count: number, draw: () => number): string[] =>
  Array.from({ length: count }, () => `word${Math.floor(WORDS ** draw())}`);

function report(id: string, tellings: readonly Telling[], draw: () => number): CodedReport {
  const sentences = tellings.map(({ words }) => `${words.join(" ")}.`);
  const text = [...sentences, `${someWords(40, draw).join(" ")}.`].join(" ");
  const date = dayAfterFirst(DAYS - 1);
  return {
    report: { id, text, date, publisher: "Paper 1" },
    records: tellings.map((telling, position) => record(id, position, telling)),
    coder: { name: "demarche", version: "made" },
  };
}

const entity = (code: string) => ({
  entity_text: code,
  start: 0,
  end: code.length,
  code,
  sector: null,
  other_sectors: [],
  office: null,
  identifier_text: null,
  identifier_id: null,
});

const record = (document: string, position: number, telling: Telling): EventRecord => ({
  id: `${document}-${position}`,
  document,
  date: telling.date,
  enddate: null,
  date_info: { text: null, start: null, end: null, precision: "day", assumed: true },
  event: [telling.category],
  mode: [],
  context: [],
  quad_code: telling.quad,
  event_scale: telling.scale,
  actor: telling.actors.map(entity),
  recipient: telling.recipients.map(entity),
  aux: [],
  aux_info: [],
  attribution: [],
  event_loc: null,
  size: {},
  deadline: null,
  event_text: [],
  text: telling.words.join(" "),
  text_info: { sequence: position, start: 0, end: telling.words.join(" ").length },
  because: { rule: "made", trigger: { text: "word", start: 0, end: 4 }, path: "made", grounds: [] },
  confidence: 0.7,
  cite_info: { title: null, url: null, publication: null, language: "en" },
  coder: { name: "demarche", version: "made" },
});

/** Numbers from 0 to 1, the same for the same seed. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
