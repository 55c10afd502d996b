import { createCoder, type EventRecord } from "@demarche/coder";
import { readParser } from "@demarche/language/node";
import { Ledger } from "@demarche/ledger";
import { overlap } from "./own-gold.js";
import { writeResultsPage } from "./scores-page.js";
import { Tally } from "./scores-ratio.js";
import { describe, figure, type Result, writeResult } from "./scores-result.js";
import { type BCubed, bCubed, type Clustered } from "./stories-bcubed.js";
import { type Answer, type Mention, readStories } from "./stories-read.js";

/** `npm run evaluate:stories`: does the ledger join what is one event, and keep apart what is not? */
async function main(): Promise<void> {
  const stories = readStories();
  const reports = stories.flatMap((story) => story.reports).toSorted((a, b) => order(a.date, b.date));
  const mentions = stories.flatMap((story) => story.mentions);
  const parser = readParser();
  const coder = createCoder();
  const ledger = await Ledger.open(":memory:");
  const coded = reports.map((report) => {
    const records = coder.code(parser.parse(report.text), report);
    return { report, records, coder: { name: "demarche", version: "evaluated" } };
  });
  for (const one of coded) await ledger.add([one]);
  const event = await eventsOfRecords(ledger);
  const found = mentions.flatMap((mention) => {
    const record = recordOn(
      mention,
      coded.flatMap(({ records }) => records),
    );
    return record === undefined ? [] : [{ mention, record }];
  });
  const joined = found.map(({ mention, record }) => ({
    gold: mention.event,
    system: event.get(record.id) ?? "",
  }));
  const baseline = found.map(({ mention, record }) => ({
    gold: mention.event,
    system: dayDyadCategory(record),
  }));
  const links = await scoreLinks(ledger, {
    found,
    event,
    answers: stories.flatMap((story) => story.answers),
  });
  const result = resultOf({ mentions, found: found.length, joined, baseline, links });
  writeResult("stories", result);
  writeResultsPage();
  console.log(describe(result));
  if (process.argv.includes("--errors")) {
    await listErrors(ledger, found, event);
    console.log(links.errors.join("\n"));
  }
  await ledger.close();
}

const order = (a = "", b = ""): number => (a < b ? -1 : a > b ? 1 : 0);

async function eventsOfRecords(ledger: Ledger): Promise<Map<string, string>> {
  const events = new Map<string, string>();
  for (const id of await ledger.eventIds())
    for (const { record } of (await ledger.event(id))?.tellings ?? []) events.set(record.id, id);
  return events;
}

/** The record whose words tell the mention. */
const recordOn = (mention: Mention, records: readonly EventRecord[]): EventRecord | undefined =>
  records.find(
    ({ document, because: { trigger } }) => document === mention.document && overlap(trigger, mention),
  );

/** The baseline: the same day, dyad and category are one event. */
function dayDyadCategory({ date, actor, recipient, event }: EventRecord): string {
  const codes = (parties: EventRecord["actor"]) =>
    parties.map(({ code, entity_text }) => code ?? entity_text).sort();
  return [date, event[0], codes(actor), codes(recipient)].join("|");
}

function resultOf({
  mentions,
  found,
  joined,
  baseline,
  links,
}: {
  mentions: readonly Mention[];
  found: number;
  joined: readonly Clustered[];
  baseline: readonly Clustered[];
  links: Links;
}): Result {
  return {
    title: "One event out of many reports (27 own stories)",
    command: "npm run evaluate:stories",
    about: `All stories in one ledger, in the order of their dates. B³ over the ${found} of ${mentions.length} mentions that the coder found.`,
    figures: [
      figure("mentions found", found / mentions.length),
      ...bCubedFigures("the ledger", bCubed(joined), 0.85),
      ...bCubedFigures("the same day, dyad and category", bCubed(baseline)),
      figure("answers: links between events found, precision", links.tally.precision),
      figure("answers: links between events found, recall", links.tally.recall),
      figure("answers: links between events found, F1", links.tally.f1, 0.75),
      figure("answers: links found, of all in the stories", links.ofAll),
    ],
  };
}

const bCubedFigures = (what: string, { precision, recall, f1 }: BCubed, bar?: number) => [
  figure(`${what}: B³ precision`, precision),
  figure(`${what}: B³ recall`, recall),
  figure(`${what}: B³ F1`, f1, bar),
];

interface Links {
  readonly tally: Tally;
  readonly ofAll: number;
  readonly errors: readonly string[];
}

/** Links between events that the gold knows; a link that involves another event is neither right nor wrong. */
async function scoreLinks(
  ledger: Ledger,
  { found, event, answers }: { found: Found; event: ReadonlyMap<string, string>; answers: readonly Answer[] },
): Promise<Links> {
  const goldOf = new Map(found.map(({ mention, record }) => [event.get(record.id) ?? "", mention.event]));
  const tally = new Tally();
  const errors: string[] = [];
  const predicted = (await ledger.answers(await ledger.eventIds())).flatMap(
    ({ answering, answered, because }) => {
      const [b, a] = [goldOf.get(answering), goldOf.get(answered)];
      return a === undefined || b === undefined ? [] : [{ link: `${b}>${a}`, because }];
    },
  );
  const wanted = new Set(answers.map(({ answering, answered }) => `${answering}>${answered}`));
  const known = new Set(goldOf.values());
  for (const { link, because } of predicted) {
    tally.answer(wanted.has(link));
    if (!wanted.has(link)) errors.push(`WRONG LINK ${link} ${because}`);
  }
  const got = new Set(predicted.map(({ link }) => link));
  for (const { answering, answered } of answers) {
    if (!(known.has(answering) && known.has(answered))) continue;
    tally.ask(got.has(`${answering}>${answered}`));
    if (!got.has(`${answering}>${answered}`)) errors.push(`MISSED LINK ${answering}>${answered}`);
  }
  return { tally, ofAll: [...wanted].filter((link) => got.has(link)).length / wanted.size, errors };
}

type Found = readonly { readonly mention: Mention; readonly record: EventRecord }[];

/** Pairs that are one and were not joined, or were joined and are not one, with the ledger's grounds. */
async function listErrors(ledger: Ledger, found: Found, event: ReadonlyMap<string, string>): Promise<void> {
  const tell = ({ record }: Found[number]) =>
    `${record.date} ${record.event} ${record.actor.map((p) => p.code ?? `?${p.entity_text}`)} > ${record.recipient.map((p) => p.code ?? `?${p.entity_text}`)} [${record.aux}] ${record.text}`;
  for (const [at, one] of found.entries())
    for (const other of found.slice(0, at)) {
      const [same, joined] = [
        one.mention.event === other.mention.event,
        event.get(one.record.id) === event.get(other.record.id),
      ];
      if (same === joined) continue;
      const telling = (await ledger.event(event.get(one.record.id) ?? ""))?.tellings.find(
        ({ record }) => record.id === one.record.id,
      );
      console.log(
        `${same ? "MISSED" : "WRONG"} ${one.mention.event} ${other.mention.event}\n   ${tell(other)}\n   ${tell(one)}\n   ${telling?.because ?? ""}`,
      );
    }
}

await main();
