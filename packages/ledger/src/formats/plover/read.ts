import { pairsOf } from "../../add/event-rows.js";
import { statusOf } from "../../identity/facts.js";
import { weightOf } from "../cameo/cameo.js";
import { toIso } from "../countries/countries.js";
import { categoryOf } from "../fields/category.js";
import { countOf, dateOf, idOf, numberOf, positionOf } from "../fields/values.js";
import { type FlatEvent, type FlatParty, Malformed } from "../flat.js";
import { fieldOf, fieldsOf, type Json, listOf, textIn, textsIn } from "./json.js";

/** PLOVER's auxiliary modes; its manual puts them into the context, our records beside it. */
const AUXILIARY = ["negation", "future", "hypothetical", "historical"] as const;

/**
 * The events of a record in PLOVER's JSON, one for each pair of parties; of lists of types and modes the first counts.
 * Throws `Malformed`.
 */
export function eventsOf(value: unknown): FlatEvent[] {
  const record = fieldsOf(value);
  if (record === null) throw new Malformed("the line is no record");
  const id = idOf(textIn(record, "id") ?? "");
  const [actors, recipients] = [partiesOf(record, "actor"), partiesOf(record, "recipient")];
  const event = whatHappened(record);
  const pairs = dyadsOf(actors, recipients);
  return pairs.map(([actor, recipient]) => ({
    source_id: pairs.length === 1 ? id : `${id} ${keyOf(actor)} ${keyOf(recipient)}`,
    actor,
    recipient,
    ...event,
  }));
}

type What = Omit<FlatEvent, "source_id" | "actor" | "recipient">;

function whatHappened(record: Json): What {
  const words = [...textsIn(record, "aux"), ...textsIn(record, "context")];
  const own = fieldsOf(fieldOf(record, "data_set"));
  const kind = kindOf(record, own);
  const number = (name: string) => countOf(textIn(own, name) ?? "", name);
  return {
    date: dateOf(textIn(record, "date") ?? ""),
    status: statusOf({ aux: AUXILIARY.filter((word) => words.includes(word)) }),
    contexts: textsIn(record, "context").filter((word) => !AUXILIARY.some((aux) => aux === word)),
    ...kind,
    ...placeOf(fieldsOf(fieldOf(record, "event_loc"))),
    url: textIn(fieldsOf(fieldOf(record, "cite_info")), "url"),
    mentions: number("mentions"),
    sources: number("sources"),
    articles: number("articles"),
  };
}

type Kind = Pick<FlatEvent, "category" | "mode" | "quad" | "scale" | "source_code" | "source_scale">;

function kindOf(record: Json, own: Json | null): Kind {
  const [type] = textsIn(record, "event");
  const scale = numberOf(textIn(record, "event_scale") ?? "", "the scale");
  const source_scale = own === null ? scale : numberOf(textIn(own, "scale") ?? "", "the data set's scale");
  if (type === undefined)
    return {
      category: null,
      mode: null,
      quad: quadOf(record),
      scale: null,
      source_code: textIn(own, "code") ?? "",
      source_scale,
    };
  const category = categoryOf(type);
  const mode = textsIn(record, "mode")[0]?.toLowerCase() ?? null;
  const weight = weightOf(category, mode);
  const named = mode === null ? category : `${category} ${mode}`;
  const source_code = textIn(own, "code") ?? named;
  return { category, mode, quad: weight.quad, scale: scale ?? weight.scale, source_code, source_scale };
}

/** The class of an event that PLOVER has no type for. */
function quadOf(record: Json): number {
  const quad = Number(textIn(record, "quad_code"));
  if (![1, 2, 3, 4].includes(quad)) throw new Malformed("there is no event type");
  return quad;
}

function placeOf(place: Json | null): Pick<FlatEvent, "place" | "country" | "lat" | "lon"> {
  const country = textIn(place, "country");
  return {
    place: textIn(place, "name"),
    country: toIso(country ?? "", "iso3"),
    ...positionOf(textIn(place, "lat") ?? "", textIn(place, "lon") ?? ""),
  };
}

function partiesOf(record: Json, side: "actor" | "recipient"): FlatParty[] {
  return listOf(fieldOf(record, side)).map((item) => {
    const entity = fieldsOf(item) ?? { code: item };
    const sectors = [...textsIn(entity, "sector"), ...textsIn(entity, "other_sectors")];
    return {
      code: textIn(entity, "code"),
      name: textIn(entity, "entity_text"),
      sectors: [...new Set(sectors)],
    };
  });
}

const NOBODY: FlatParty = { code: null, name: null, sectors: [] };

/** One party on either side is a pair as it is; more of them act on each other as in the ledger's own events. */
function dyadsOf(actors: readonly FlatParty[], recipients: readonly FlatParty[]): [FlatParty, FlatParty][] {
  if (actors.length <= 1 && recipients.length <= 1) return [[actors[0] ?? NOBODY, recipients[0] ?? NOBODY]];
  const known = new Map([...actors, ...recipients].map((party) => [keyOf(party), party]));
  const pairs = pairsOf([...new Set(actors.map(keyOf))], [...new Set(recipients.map(keyOf))]);
  return pairs.map(({ actor, recipient }) => [known.get(actor) ?? NOBODY, known.get(recipient) ?? NOBODY]);
}

/** The party as the ledger calls it. */
const keyOf = ({ code, name }: FlatParty): string => code ?? (name === null ? "" : `~${name.toLowerCase()}`);
