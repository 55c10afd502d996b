import type { EventRecord } from "@demarche/coder";
import { type CountGold, type GoldRecord, readGold, recordAt, type SizeGold } from "./own-gold.js";
import { type Code, errorLine, type SetScore } from "./own-set.js";
import { Tally } from "./scores-ratio.js";
import { type Figure, figure } from "./scores-result.js";

const BAR = 0.85;

type Sizes = EventRecord["size"];
type GoldSizes = SizeGold["size"][number];

export function scoreSizes(code: Code, held: boolean): SetScore {
  const score = new SizeScore();
  for (const record of readGold<SizeGold>("sizes", held)) score.add(record, code([record.input]));
  return { figures: score.figures(), errors: score.errors };
}

class SizeScore {
  readonly errors: string[] = [];
  private readonly found = new Tally();
  private readonly numbers = new Tally();
  private readonly whole = new Tally();

  add(record: GoldRecord<SizeGold>, events: readonly EventRecord[]): void {
    const { id, kind, input, gold } = record;
    const event = recordAt(events, gold.trigger);
    this.found.ask(event !== undefined);
    const got = event?.size ?? {};
    const right = event !== undefined && this.addSizes(gold.size, got);
    const said = event === undefined ? "no event" : JSON.stringify(got);
    if (!right) this.errors.push(errorLine(`${id} ${kind}`, input.text, JSON.stringify(gold.size), said));
  }

  figures(): Figure[] {
    return [
      figure("sizes: event found on the trigger", this.found.recall),
      figure("sizes: what is counted and its number right, of those found", this.numbers.recall),
      figure("sizes: with approximator, range and currency, of those found", this.whole.recall, BAR),
    ];
  }

  private addSizes(allowed: readonly GoldSizes[], got: Sizes): boolean {
    this.numbers.ask(allowed.some((sizes) => agree(sizes, got, sameNumber)));
    const right = allowed.some((sizes) => agree(sizes, got, sameCount));
    this.whole.ask(right);
    return right;
  }
}

type Count = Sizes[string];

function agree(wanted: GoldSizes, got: Sizes, same: (gold: CountGold, count: Count) => boolean): boolean {
  const keys = Object.keys(wanted);
  if (keys.length !== Object.keys(got).length) return false;
  return keys.every((key) => {
    const [gold, count] = [wanted[key], got[key]];
    return gold !== undefined && count !== undefined && same(gold, count);
  });
}

const sameNumber = (gold: CountGold, count: Count): boolean => gold.number === count.number;

function sameCount(gold: CountGold, count: Count): boolean {
  const { approx, low, high, currency } = gold;
  if (!sameNumber(gold, count) || (approx !== null && approx !== count.approx)) return false;
  if (approx === null) return true;
  return low === count.low && high === count.high && currency === count.currency;
}
