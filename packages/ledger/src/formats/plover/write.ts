import type { Status } from "../../identity/facts.js";
import type { FlatEvent, FlatParty, SourceName } from "../flat.js";

const AUXILIARY: Readonly<Record<Status, readonly string[]>> = {
  happened: [],
  planned: ["future"],
  possible: ["hypothetical"],
  not: ["negation"],
};

/** An imported event as a line of PLOVER's JSON; what PLOVER has no field for stands in `data_set`. */
export function recordLine(source: SourceName, event: FlatEvent): string {
  const { source_id, date, category, mode, contexts, quad, scale, status } = event;
  return JSON.stringify({
    id: source_id,
    date,
    event: category === null ? [] : [category],
    mode: mode === null ? [] : [mode],
    context: contexts,
    quad_code: quad,
    event_scale: scale,
    actor: entities(event.actor),
    recipient: entities(event.recipient),
    aux: AUXILIARY[status],
    event_loc: locationOf(event),
    cite_info: { url: event.url },
    data_set: {
      name: source,
      code: event.source_code,
      scale: event.source_scale,
      mentions: event.mentions,
      sources: event.sources,
      articles: event.articles,
    },
  });
}

function entities({ code, name, sectors }: FlatParty): object[] {
  if (code === null && name === null && sectors.length === 0) return [];
  const [sector = null, ...other_sectors] = sectors;
  return [{ entity_text: name, code, sector, other_sectors }];
}

const locationOf = ({ place, country, lat, lon }: FlatEvent): object | null =>
  [place, country, lat].every((part) => part === null) ? null : { name: place, country, lat, lon };
