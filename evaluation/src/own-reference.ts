import type { Mention, Report } from "@demarche/coder";
import { type GoldRecord, type ReferenceGold, readGold } from "./own-gold.js";
import { errorLine, type SetScore } from "./own-set.js";
import { ratio, Tally } from "./scores-ratio.js";
import { type Figure, figure } from "./scores-result.js";

export type Refer = (report: Report) => readonly Mention[];
type Reference = ReferenceGold["references"][number];

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The share of words that an answer's phrase must have in common with the gold's. */
const SAME_PHRASE = 0.5;

export function scoreReference(refer: Refer, held: boolean): SetScore {
  const score = new ReferenceScore();
  for (const record of readGold<ReferenceGold>("reference", held)) score.add(record, refer(record.input));
  return { figures: score.figures(), errors: score.errors };
}

/**
 * A reference is right where the codes are those of whoever is meant, and none are given where nobody is. Its antecedent
 * is asked for where the code is right, the answer points to other words, and the report has such words. (A phrase may
 * also tell its country itself, as "the French" does, or by the country that the report is about.)
 */
class ReferenceScore {
  readonly errors: string[] = [];
  private readonly right = new Tally();
  private readonly antecedent = new Tally();
  private readonly given = new Tally();
  private readonly wrong = new Tally();
  private readonly unknown = new Tally();
  private readonly perKind = new Map<string, Tally>();

  add(record: GoldRecord<ReferenceGold>, mentions: readonly Mention[]): void {
    for (const reference of record.gold.references) this.ask(record, reference, mentions);
  }

  figures(): Figure[] {
    return [
      figure("reference: right code, or rightly none", this.right.recall),
      figure("reference: right among the codes given", this.given.precision),
      figure("reference: right antecedent where the code is right", this.antecedent.recall),
      figure("reference: wrongly resolved", this.wrong.recall),
      figure("reference: left unknown", this.unknown.recall),
      ...[...this.perKind].sort().map(([kind, tally]) => figure(`reference: ${kind}, right`, tally.recall)),
    ];
  }

  private ask(record: GoldRecord<ReferenceGold>, reference: Reference, mentions: readonly Mention[]): void {
    const { gold } = record;
    const answer = bestFit(reference, mentions);
    const got = codesOf(answer);
    const wanted = wantedCodes(gold, reference);
    const right = got.join() === wanted.join();
    this.right.ask(right);
    if (got.length > 0) this.given.answer(right);
    this.wrong.ask(got.length > 0 && !right);
    this.unknown.ask(got.length === 0 && !right);
    this.tallyOf(reference.kind).ask(right);
    const linked = !right || antecedentRight(gold, reference, answer);
    const pointed = answer?.kind === "pronoun" || (answer?.refers_to.length ?? 0) > 0;
    const asked = right && pointed && isLinked(gold, reference);
    if (asked) this.antecedent.ask(linked);
    if (!right || (asked && !linked)) this.errors.push(describeError(record, reference, answer, right));
  }

  private tallyOf(kind: string): Tally {
    const tally = this.perKind.get(kind) ?? new Tally();
    this.perKind.set(kind, tally);
    return tally;
  }
}

const codesOf = (mention: Mention | undefined): string[] =>
  [...new Set(mention?.parties.flatMap(({ code }) => code ?? []))].sort();

const wantedCodes = ({ entities }: ReferenceGold, { refers_to }: Reference): string[] =>
  [...new Set(entities.filter(({ id }) => refers_to.includes(id)).flatMap(({ code }) => code ?? []))].sort();

/** Whether everybody who is meant is mentioned in other words too. */
const isLinked = ({ entities }: ReferenceGold, reference: Reference): boolean =>
  reference.refers_to.length > 0 &&
  entities
    .filter(({ id }) => reference.refers_to.includes(id))
    .every(({ mentions }) => mentions.some((mention) => share(mention, reference) < 1));

/** Everybody who is meant is among those whom the answer points to; "we" is a speaker or his government. */
function antecedentRight(
  gold: ReferenceGold,
  { refers_to, kind }: Reference,
  answer: Mention | undefined,
): boolean {
  if (kind === "first") return (answer?.refers_to.length ?? 0) > 0;
  const pointed = new Set(answer?.refers_to.flatMap((span) => entitiesAt(gold, span)));
  return refers_to.every((id) => pointed.has(id));
}

/** The entities of the mention whose words fit a span best. */
function entitiesAt({ entities }: ReferenceGold, span: Stretch): string[] {
  const fit = ({ mentions }: ReferenceGold["entities"][number]) =>
    Math.max(...mentions.map((mention) => share(mention, span)));
  const best = Math.max(...entities.map(fit));
  return best === 0 ? [] : entities.filter((entity) => fit(entity) === best).map(({ id }) => id);
}

function bestFit(reference: Stretch, mentions: readonly Mention[]): Mention | undefined {
  let best: Mention | undefined;
  for (const mention of mentions)
    if (
      share(mention, reference) >= SAME_PHRASE &&
      share(mention, reference) > (best === undefined ? 0 : share(best, reference))
    )
      best = mention;
  return best;
}

/** Characters in common, of those that either has. */
function share(a: Stretch, b: Stretch): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : ratio(common, Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function describeError(
  { id, input, gold }: GoldRecord<ReferenceGold>,
  reference: Reference,
  answer: Mention | undefined,
  right: boolean,
): string {
  const around = `${input.text.slice(Math.max(0, reference.start - 60), reference.start)}[${reference.text}]${input.text.slice(reference.end, reference.end + 40)}`;
  const got = `${codesOf(answer).join("+") || "-"} by ${answer?.because.join(", ") ?? "nothing"}`;
  const wanted = wantedCodes(gold, reference).join("+") || "-";
  return errorLine(`${id} ${reference.kind}${right ? " (antecedent)" : ""}`, around, wanted, got);
}
