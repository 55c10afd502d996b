import type { Category, EventRecord } from "@demarche/coder";
import { type GoldRecord, isOneOf, type RoleGold, readGold, recordAt } from "./own-gold.js";
import { partiesAgree } from "./own-parties.js";
import { type Code, errorLine, type SetScore } from "./own-set.js";
import { Tally } from "./scores-ratio.js";
import { type Figure, figure } from "./scores-result.js";

export function scoreRoles(code: Code, held: boolean): SetScore {
  const score = new RoleScore();
  for (const record of readGold<RoleGold>("roles", held)) score.add(record, code([record.input]));
  return { figures: score.figures(), errors: score.errors };
}

class RoleScore {
  readonly errors: string[] = [];
  private readonly onTrigger = new Tally();
  private readonly category = new Tally();
  private readonly whole = new Tally();
  private readonly perCategory = new Map<Category, Tally>();

  add(record: GoldRecord<RoleGold>, events: readonly EventRecord[]): void {
    const { gold } = record;
    this.onTrigger.ask(recordAt(events, gold.trigger) !== undefined);
    const same = events.filter((event) => isOneOf(event, [gold.event]));
    const event = recordAt(same, gold.trigger) ?? same[0] ?? recordAt(events, gold.trigger);
    const categoryRight = event !== undefined && isOneOf(event, [gold.event]);
    const right = categoryRight && partiesAgree(gold.event, gold, event);
    this.category.ask(categoryRight);
    this.whole.ask(right);
    this.tallyOf(gold.event).ask(right);
    if (!right) this.errors.push(describeError(record, event));
  }

  figures(): Figure[] {
    return [
      figure("roles: an event on the trigger", this.onTrigger.recall),
      figure("roles: category right", this.category.recall),
      figure("roles: category, actor and recipient right", this.whole.recall),
      ...[...this.perCategory].map(([category, tally]) => figure(`roles: ${category}, whole`, tally.recall)),
    ];
  }

  private tallyOf(category: Category): Tally {
    const tally = this.perCategory.get(category) ?? new Tally();
    this.perCategory.set(category, tally);
    return tally;
  }
}

function describeError(
  { id, kind, input, gold }: GoldRecord<RoleGold>,
  event: EventRecord | undefined,
): string {
  const side = (codes: readonly (string | null)[] | null) =>
    codes === null ? "(any)" : codes.join("+") || "-";
  const wanted = `${gold.event} ${side(gold.actor)} > ${side(gold.recipient)}`;
  const codes = (entities: EventRecord["actor"]) =>
    side(entities.map((entity) => entity.code ?? `?${entity.entity_text}`));
  const got =
    event === undefined ? "no event" : `${event.event} ${codes(event.actor)} > ${codes(event.recipient)}`;
  return errorLine(`${id} ${kind}`, input.text, wanted, got);
}
