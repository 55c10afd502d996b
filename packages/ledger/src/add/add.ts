import type { EventRecord } from "@demarche/coder";
import { nextDecision } from "../decisions/next-decision.js";
import type { Session } from "../driver/driver.js";
import { bestEvent, HeadIndex, type Match } from "../identity/assign.js";
import { type Placed, placedFacts } from "../identity/facts.js";
import type { IdentitySettings } from "../identity/settings.js";
import { ASSIGNMENTS, DECISIONS, MEMBERSHIPS, RECORDS } from "../schema/tables.js";
import type { Added, CodedReport } from "./coded.js";
import { copiesIn } from "./copies.js";
import { derive } from "./derive.js";
import { knownDocuments, type NewCoding, storeDocuments } from "./documents.js";
import { countWords } from "./rarity.js";
import { type Earlier, earlierRecords, sameRecord } from "./recode.js";
import { writeTold } from "./told.js";
import { eventsInReach } from "./wanted.js";

export interface AddOptions {
  readonly settings: IdentitySettings;
  readonly at: Date;
}

/** A record on its way to an event. */
interface Arriving {
  readonly record: EventRecord;
  readonly coding: NewCoding;
  readonly facts: Placed;
}

/** Why a record came to its event. */
interface Decision {
  readonly kind: "found" | "join" | "recode";
  readonly event: string;
  readonly because: string;
  /** The record of an earlier reading, where this one stands for it. */
  readonly earlier?: Earlier;
}

/** Adds a batch of coded reports, all of it within the transaction of the session. */
export async function addReports(
  session: Session,
  batch: readonly CodedReport[],
  { settings, at }: AddOptions,
): Promise<Added> {
  const known = await knownDocuments(
    session,
    batch.map(({ report }) => report.id),
  );
  const copies = await copiesIn(session, batch, known);
  const codings = await storeDocuments(session, batch, { at: at.toISOString(), copies, known });
  const arriving = codings.map((coding) => arrivals(coding, copies));
  await session.insert(RECORDS, arriving.flat().map(recordRow));
  await writeTold(
    session,
    codings.map(({ seq, coded: { records } }) => ({ seq, records })),
  );
  const earlier = await earlierRecords(session, codings);
  const rarity = await countWords(
    session,
    arriving.map((records) => records.map(({ facts }) => facts)),
  );
  const reach = await eventsInReach(
    session,
    arriving.flat().map(({ facts }) => facts),
    settings,
  );
  const index = new HeadIndex(reach, settings);
  const decide = (one: Arriving): Decision =>
    inherited(one, earlier) ??
    joined(bestEvent(one.facts, index, { settings, rarity })) ?? {
      kind: "found",
      event: eventId(one.record),
      because: "no event in reach fits",
    };
  const decided = arriving.flat().map((one) => {
    const decision = decide(one);
    index.join(decision.event, one.facts);
    return { one, decision };
  });
  const firstDecision = await nextDecision(session);
  await writeDecisions(session, decided, { first: firstDecision, at });
  await takeOut(session, earlier);
  await writeMemberships(session, decided, firstDecision);
  const shaken = new Set([...earlier.map(({ event }) => event), ...inheritedEvents(decided)]);
  const changed = [...index.changed].filter((id) => !shaken.has(id));
  await derive(session, { heads: changed.map((id) => index.get(id)!), shaken: [...shaken] });
  return summary(batch, codings, decided);
}

const eventId = (record: EventRecord): string => `e${record.id}`;

function arrivals(coding: NewCoding, copies: ReadonlyMap<string, string>): Arriving[] {
  const { report, records } = coding.coded;
  const source = copies.get(report.id) ?? report.id;
  return records.map((record) => ({ record, coding, facts: placedFacts(record, source) }));
}

/** A record that an earlier reading of the same document had too stays with its event, whoever put it there. */
function inherited({ record, coding }: Arriving, earlier: readonly Earlier[]): Decision | null {
  const before = earlier.find(
    (old) => old.document === coding.coded.report.id && sameRecord(old.record, record),
  );
  if (before === undefined) return null;
  return { kind: "recode", event: before.event, because: `as in coding ${before.coding}`, earlier: before };
}

function joined(match: Match | null): Decision | null {
  if (match === null) return null;
  const { points, grounds } = match.fit;
  const told = grounds.map(({ why, points: each }) => `${why} (${signed(each)})`);
  return { kind: "join", event: match.event, because: `${told.join(", ")}: ${points.toFixed(1)}` };
}

const signed = (points: number): string => `${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(1)}`;

const inheritedEvents = (decided: readonly { decision: Decision }[]): string[] =>
  decided.filter(({ decision }) => decision.kind === "recode").map(({ decision }) => decision.event);

const recordRow = ({ record, coding, facts }: Arriving) => ({
  coding: coding.seq,
  id: record.id,
  position: coding.coded.records.indexOf(record),
  document: record.document,
  date: facts.date,
  enddate: facts.enddate,
  category: facts.category,
  mode: facts.mode,
  actors: facts.actors,
  recipients: facts.recipients,
  status: facts.status,
  confidence: record.confidence,
  body: JSON.stringify(record),
});

type Decided = readonly { readonly one: Arriving; readonly decision: Decision }[];

async function writeDecisions(
  session: Session,
  decided: Decided,
  { first, at }: { first: number; at: Date },
): Promise<void> {
  const rows = decided.map(({ decision }, position) => ({
    seq: first + position,
    made_at: at.toISOString(),
    kind: decision.kind,
    made_by: "rule",
    because: decision.because,
    undoes: null,
  }));
  await session.insert(DECISIONS, rows);
  await session.insert(
    ASSIGNMENTS,
    decided.map(({ one, decision }, position) => ({
      decision: first + position,
      coding: one.coding.seq,
      record: one.record.id,
      event: decision.event,
      follows: decision.earlier?.record.id ?? null,
    })),
  );
}

/** The records of earlier readings are current no more. */
const takeOut = (session: Session, earlier: readonly Earlier[]) =>
  session.query("delete from memberships where document = any($1)", [
    [...new Set(earlier.map(({ document }) => document))],
  ]);

async function writeMemberships(session: Session, decided: Decided, first: number): Promise<void> {
  await session.insert(
    MEMBERSHIPS,
    decided.map(({ one, decision }, position) => ({
      record: one.record.id,
      coding: one.coding.seq,
      document: one.record.document,
      event: decision.event,
      decision: decision.earlier?.person ? decision.earlier.decision : first + position,
    })),
  );
}

function summary(batch: readonly CodedReport[], codings: readonly NewCoding[], decided: Decided): Added {
  const count = (kind: NewCoding["kind"]) => codings.filter((coding) => coding.kind === kind).length;
  return {
    documents: count("document"),
    revisions: count("revision"),
    recoded: count("recoded"),
    unchanged: batch.length - codings.length,
    records: decided.length,
    events: decided.filter(({ decision }) => decision.kind === "found").length,
  };
}
