import type { Attribution, EventRecord } from "@demarche/coder";
import { type AttributionGold, type GoldRecord, overlap, readGold } from "./own-gold.js";
import { type Code, errorLine, type SetScore } from "./own-set.js";
import { ratio, Tally } from "./scores-ratio.js";
import { type Figure, figure } from "./scores-result.js";

type GoldLink = AttributionGold["attributions"][number];

/** The bars of the project. */
const BARS = { cue: 0.8, source: 0.75, content: 0.75 };
/** The share of characters that a content has to share with the gold's, as in the shared scorer. */
const CONTENT_THRESHOLD = 0.5;

export function scoreAttribution(code: Code, held: boolean): SetScore {
  const score = new AttributionScore();
  for (const record of readGold<AttributionGold>("attribution", held))
    score.add(record, code([record.input]));
  return { figures: score.figures(), errors: score.errors };
}

/** Cue, content and source by the definitions of the shared scorer: a source counts where its content is right. */
class AttributionScore {
  readonly errors: string[] = [];
  private readonly cue = new Tally();
  private readonly source = new Tally();
  private readonly content = new Tally();
  private readonly inReach = new Tally();
  private readonly coded = new Tally();
  private readonly order = new Tally();

  add(record: GoldRecord<AttributionGold>, events: readonly EventRecord[]): void {
    this.coded.ask(events.length > 0);
    const said = distinctLinks(events);
    const wanted = record.gold.attributions;
    this.compare(this.cue, wanted, said, cueRight);
    this.compare(this.content, wanted, said, contentRight);
    this.compare(this.source, wanted.filter(hasSource), said.filter(hasSource), sourceRight);
    if (events.length > 0)
      for (const gold of wanted) this.inReach.ask(said.some((link) => cueRight(gold, link)));
    if (wanted.length > 1 && wanted.some((link) => link.level > 0)) this.order.ask(inOrder(wanted, events));
    const right = (gold: GoldLink) => said.some((link) => cueRight(gold, link) && sameSource(gold, link));
    if (said.length !== wanted.length || !wanted.every(right)) this.errors.push(describeError(record, said));
  }

  figures(): Figure[] {
    const prf = (name: string, tally: Tally, bar: number) => [
      figure(`attribution: ${name}, precision`, tally.precision),
      figure(`attribution: ${name}, recall`, tally.recall),
      figure(`attribution: ${name}, F1`, tally.f1, bar),
    ];
    return [
      figure("attribution: an event coded in the record", this.coded.recall),
      ...prf("cue", this.cue, BARS.cue),
      figure("attribution: cue, recall where an event was coded", this.inReach.recall),
      ...prf("content", this.content, BARS.content),
      ...prf("source, with the content right", this.source, BARS.source),
      figure("attribution: whole nested chain in order", this.order.recall),
    ];
  }

  private compare(
    tally: Tally,
    wanted: readonly GoldLink[],
    said: readonly Attribution[],
    right: (gold: GoldLink, link: Attribution) => boolean,
  ): void {
    for (const gold of wanted) tally.ask(said.some((link) => right(gold, link)));
    for (const link of said) tally.answer(wanted.some((gold) => right(gold, link)));
  }
}

const hasSource = ({ source }: GoldLink | Attribution): boolean => source !== null;

/** An attribution that several events carry counts once. */
function distinctLinks(events: readonly EventRecord[]): Attribution[] {
  const byCue = new Map<number, Attribution>();
  for (const link of events.flatMap((event) => event.attribution))
    if (!byCue.has(link.cue.start)) byCue.set(link.cue.start, link);
  return [...byCue.values()];
}

const cueRight = (gold: GoldLink, { cue }: Attribution): boolean => overlap(gold.cue, cue);

function sameSource(gold: GoldLink, link: Attribution): boolean {
  if (gold.source === null || link.source === null) return gold.source === link.source;
  return overlap(gold.source, link.source);
}

const sourceRight = (gold: GoldLink, link: Attribution): boolean =>
  contentRight(gold, link) && sameSource(gold, link);

function contentRight(gold: GoldLink, link: Attribution): boolean {
  const length = (stretch: { start: number; end: number }) => stretch.end - stretch.start;
  const shared = gold.content
    .map((part) => Math.min(part.end, link.content.end) - Math.max(part.start, link.content.start))
    .filter((size) => size > 0)
    .reduce((sum, size) => sum + size, 0);
  const wanted = gold.content.map(length).reduce((sum, size) => sum + size, 0);
  return ratio(shared, wanted + length(link.content) - shared) >= CONTENT_THRESHOLD;
}

/** True where one event carries exactly the gold's links, outermost first. */
const inOrder = (wanted: readonly GoldLink[], events: readonly EventRecord[]): boolean =>
  events.some(
    ({ attribution }) =>
      attribution.length === wanted.length &&
      wanted.every((gold, level) => attribution[level] !== undefined && cueRight(gold, attribution[level])),
  );

function describeError(record: GoldRecord<AttributionGold>, said: readonly Attribution[]): string {
  const chain = (
    links: readonly { source: { text?: string; entity_text?: string } | null; cue: { text: string } }[],
  ) =>
    links.map((l) => `${l.source?.text ?? l.source?.entity_text ?? "?"} ~ ${l.cue.text}`).join(", ") ||
    "none";
  const { id, kind, input, gold } = record;
  return errorLine(`${id} ${kind}`, input.text, chain(gold.attributions), chain(said));
}
