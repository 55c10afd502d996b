import type { Answer } from "../schemas/answer.js";
import type { Deadline } from "../schemas/deadline.js";
import type { DocumentRow } from "../schemas/document.js";
import type { DyadRow, SeriesPoint } from "../schemas/dyad.js";
import type { EventRow } from "../schemas/event-row.js";
import type { View } from "../schemas/view.js";
import type { Columns } from "./contract.js";

/** The lists as tables: one row an item, flat. */

export const EVENT_COLUMNS: Columns<EventRow> = {
  id: ({ id }) => id,
  date: ({ date }) => date,
  enddate: ({ enddate }) => enddate,
  category: ({ category }) => category,
  mode: ({ mode }) => mode,
  quad: ({ quad }) => quad,
  scale: ({ scale }) => scale,
  status: ({ status }) => status,
  actors: ({ actors }) => actors,
  recipients: ({ recipients }) => recipients,
  place: ({ place }) => place,
  country: ({ country }) => country,
  confidence: ({ confidence }) => confidence,
  records: ({ records }) => records,
  reports: ({ reports }) => reports,
  text: ({ text }) => text,
};

export const DOCUMENT_COLUMNS: Columns<DocumentRow> = {
  id: ({ id }) => id,
  revision: ({ revision }) => revision,
  published: ({ published }) => published,
  publisher: ({ publisher }) => publisher,
  title: ({ title }) => title,
  url: ({ url }) => url,
  language: ({ language }) => language,
  added_at: ({ addedAt }) => addedAt,
  copy_of: ({ copyOf }) => copyOf,
  records: ({ records }) => records,
};

export const DYAD_COLUMNS: Columns<DyadRow> = {
  a: ({ a }) => a,
  b: ({ b }) => b,
  events: ({ events }) => events,
  reports: ({ reports }) => reports,
  cooperation: ({ cooperation }) => cooperation,
  conflict: ({ conflict }) => conflict,
  sum: ({ sum }) => sum,
  last: ({ last }) => last,
};

export const SERIES_COLUMNS: Columns<SeriesPoint> = {
  actor: ({ actor }) => actor,
  recipient: ({ recipient }) => recipient,
  period: ({ period }) => period,
  status: ({ status }) => status,
  events: ({ basis }) => basis.events,
  reports: ({ basis }) => basis.reports,
  verbal_cooperation: ({ quads }) => quads["1"] ?? 0,
  material_cooperation: ({ quads }) => quads["2"] ?? 0,
  verbal_conflict: ({ quads }) => quads["3"] ?? 0,
  material_conflict: ({ quads }) => quads["4"] ?? 0,
  sum: ({ sum }) => sum,
  mean: ({ mean }) => mean,
};

/** The columns of an event under another name: answering_id, answering_date, ... */
const eventColumns = <Item>(prefix: string, event: (item: Item) => EventRow): Columns<Item> =>
  Object.fromEntries(
    (["id", "date", "category", "actors", "recipients", "status"] as const).map((name) => [
      `${prefix}_${name}`,
      (item: Item) => event(item)[name],
    ]),
  );

export const ANSWER_COLUMNS: Columns<Answer> = {
  ...eventColumns<Answer>("answering", ({ answering }) => answering),
  ...eventColumns<Answer>("answered", ({ answered }) => answered),
  evidence: ({ evidence }) => evidence,
  strength: ({ strength }) => strength,
  because: ({ because }) => because,
};

export const DEADLINE_COLUMNS: Columns<Deadline> = {
  ...eventColumns<Deadline>("event", ({ event }) => event),
  text: ({ text }) => text,
  due: ({ due }) => due,
  set_by: ({ setBy }) => setBy,
  set_for: ({ setFor }) => setFor,
  state: ({ state }) => state,
  met_by: ({ metBy }) => metBy,
};

export const VIEW_COLUMNS: Columns<View> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  path: ({ path }) => path,
  by: ({ by }) => by,
  made_at: ({ madeAt }) => madeAt,
};
