import type { EventRecord, Location } from "@demarche/coder";
import { type GoldRecord, type PlaceGold, readGold, recordAt } from "./own-gold.js";
import { type Code, errorLine, type SetScore } from "./own-set.js";
import { Tally } from "./scores-ratio.js";
import { type Figure, figure } from "./scores-result.js";

const BARS = { country: 0.85, id: 0.8 };

export function scorePlaces(code: Code, held: boolean): SetScore {
  const score = new PlaceScore();
  for (const record of readGold<PlaceGold>("places", held)) score.add(record, code([record.input]));
  return { figures: score.figures(), errors: score.errors };
}

class PlaceScore {
  readonly errors: string[] = [];
  private readonly found = new Tally();
  private readonly country = new Tally();
  private readonly id = new Tally();
  private readonly disputed = new Tally();
  private readonly unknown = new Tally();

  add(record: GoldRecord<PlaceGold>, events: readonly EventRecord[]): void {
    const { gold } = record;
    const event = recordAt(events, gold.trigger);
    this.found.ask(event !== undefined);
    if (event === undefined) this.errors.push(describeError(record, "no event"));
    else if (!this.addPlace(gold, event.event_loc))
      this.errors.push(describeError(record, tell(event.event_loc)));
  }

  figures(): Figure[] {
    return [
      figure("places: event found on the trigger", this.found.recall),
      figure("places: country right, or rightly unknown, of those found", this.country.recall, BARS.country),
      figure("places: GeoNames id right, of those found that have one", this.id.recall, BARS.id),
      figure("places: told as disputed, of those found that are", this.disputed.recall),
      figure("places: unknown where it is, of those found", this.unknown.recall),
    ];
  }

  /** Counts each thing that is asked for; true where all of them are right. */
  private addPlace(gold: PlaceGold, place: Location | null): boolean {
    const isKnown = gold.country !== null || gold.text !== null;
    if (!isKnown) this.unknown.ask(place === null);
    if (place === null) {
      this.country.ask(gold.unknown);
      if (isKnown && !gold.unknown && gold.ids !== null) this.id.ask(false);
      return gold.unknown;
    }
    const country = isKnown && isThere(gold, place);
    this.country.ask(country);
    const id = gold.ids === null || gold.ids.includes(place.geonames_id ?? 0);
    if (gold.ids !== null) this.id.ask(id);
    const disputed = gold.disputed === null || place.disputed !== null;
    if (gold.disputed !== null) this.disputed.ask(disputed);
    return country && id && disputed;
  }
}

function isThere({ country, text }: PlaceGold, place: Location): boolean {
  const named = text === null || place.text.includes(text);
  return named && (country === null || country.includes(place.country ?? ""));
}

function tell(place: Location | null): string {
  if (place === null) return "unknown";
  const { name, country, geonames_id, disputed } = place;
  return [name, country, geonames_id, disputed === null ? "" : "disputed"].join(" ");
}

function describeError({ id, kind, input, gold }: GoldRecord<PlaceGold>, got: string): string {
  const wanted = [
    gold.unknown ? "unknown" : "",
    gold.text,
    gold.country,
    gold.ids,
    gold.disputed && "disputed",
  ];
  return errorLine(`${id} ${kind}`, input.text, wanted.filter(Boolean).join(" "), got);
}
