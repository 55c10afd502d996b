import type { EventRecord } from "@demarche/coder";
import { type ContextGold, type GoldRecord, readGold, recordAt } from "./own-gold.js";
import { type Code, errorLine, type SetScore } from "./own-set.js";
import { Tally } from "./scores-ratio.js";
import { type Figure, figure } from "./scores-result.js";

const BAR = 0.8;

export function scoreContexts(code: Code, held: boolean): SetScore {
  const score = new ContextScore();
  for (const record of readGold<ContextGold>("contexts", held)) score.add(record, code([record.input]));
  return { figures: score.figures(), errors: score.errors };
}

class ContextScore {
  readonly errors: string[] = [];
  private readonly found = new Tally();
  private readonly context = new Tally();

  add({ id, kind, input, gold }: GoldRecord<ContextGold>, events: readonly EventRecord[]): void {
    const event = recordAt(events, gold.trigger);
    this.found.ask(event !== undefined);
    const got = event?.context ?? [];
    if (event !== undefined) this.addContexts(gold, got);
    const right = gold.context.every((one) => got.includes(one)) && got.every((one) => isAllowed(gold, one));
    const said = event === undefined ? "no event" : got.join("+") || "none";
    if (!right || event === undefined)
      this.errors.push(errorLine(`${id} ${kind}`, input.text, gold.context.join("+") || "none", said));
  }

  figures(): Figure[] {
    return [
      figure("contexts: event found on the trigger", this.found.recall),
      figure("contexts: precision, of events found", this.context.precision),
      figure("contexts: recall, of events found", this.context.recall),
      figure("contexts: F1, of events found", this.context.f1, BAR),
    ];
  }

  private addContexts(gold: ContextGold, got: readonly string[]): void {
    for (const one of gold.context) this.context.ask(got.includes(one));
    for (const one of got) if (!gold.also.includes(one)) this.context.answer(gold.context.includes(one));
  }
}

const isAllowed = (gold: ContextGold, context: string): boolean =>
  gold.context.includes(context) || gold.also.includes(context);
