import type { EventRecord } from "@demarche/coder";
import { type GoldRecord, isOneOf, readGold, recordAt, type StatusGold } from "./own-gold.js";
import { type Code, errorLine, type SetScore } from "./own-set.js";
import { AuxScore, sameSet } from "./scores-aux.js";
import { ratio, Tally } from "./scores-ratio.js";
import { type Figure, figure } from "./scores-result.js";

export function scoreStatus(code: Code, held: boolean): SetScore {
  const score = new StatusScore();
  for (const record of readGold<StatusGold>("status", held)) score.add(record, code([record.input]));
  return { figures: score.figures(), errors: score.errors };
}

class StatusScore {
  readonly errors: string[] = [];
  private readonly found = new Tally();
  private readonly quiet = new Tally();
  private readonly exact = new Tally();
  private readonly aux = new AuxScore();

  add(record: GoldRecord<StatusGold>, coded: readonly EventRecord[]): void {
    const { gold } = record;
    const event = recordAt(coded, gold.trigger, gold.event);
    if (gold.event.length === 0) this.addTrap(record, event);
    else if (event === undefined) this.addMissing(record);
    else this.addFound(record, event);
  }

  figures(): Figure[] {
    return [
      figure("status: event found on the trigger", this.found.recall),
      figure("status: no event on a name, topic or idiom", this.quiet.recall),
      figure("status: exactly right, of those found", this.exact.recall),
      figure("status: exactly right, of all", ratio(this.exact.recall * this.exact.asked, this.found.asked)),
      ...this.aux.figures("status: "),
    ];
  }

  private addTrap({ id, kind, input }: GoldRecord<StatusGold>, event: EventRecord | undefined): void {
    this.quiet.ask(event === undefined);
    if (event !== undefined)
      this.errors.push(errorLine(`${id} ${kind}`, input.text, "no event", event.event.join("+")));
  }

  private addMissing({ id, kind, input, gold }: GoldRecord<StatusGold>): void {
    this.found.ask(false);
    this.aux.missed(gold.aux);
    this.errors.push(errorLine(`${id} ${kind}`, input.text, `${gold.event} [${gold.aux[0]}]`, "no event"));
  }

  private addFound({ id, kind, input, gold }: GoldRecord<StatusGold>, event: EventRecord): void {
    this.found.ask(true);
    const wanted = this.aux.found(gold.aux, event.aux);
    const right = sameSet(wanted, event.aux);
    this.exact.ask(right);
    if (!right || !isOneOf(event, gold.event)) {
      const got = `${event.event} [${event.aux}]`;
      this.errors.push(errorLine(`${id} ${kind}`, input.text, `${gold.event} [${wanted}]`, got));
    }
  }
}
