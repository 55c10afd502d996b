import type { Route } from "../http/route.js";
import * as decisions from "./decisions.js";
import * as documents from "./documents.js";
import * as dyads from "./dyads.js";
import * as events from "./events.js";
import * as keeping from "./keeping.js";
import * as overview from "./overview.js";
import { story } from "./stories.js";

/** What fulfils each contract. */
export const ROUTES: readonly Route[] = [
  overview.overview,
  overview.search,
  dyads.dyads,
  dyads.dyad,
  dyads.dyadSeries,
  dyads.dyadTemperature,
  dyads.dyadAnswers,
  dyads.dyadDeadlines,
  events.events,
  events.event,
  events.answers,
  events.deadlines,
  story,
  documents.documents,
  documents.document,
  documents.addDocuments,
  documents.code,
  ...Object.values(decisions),
  ...Object.values(keeping),
];
