import * as schema from "../schemas/index.js";
import {
  ANSWER_COLUMNS,
  DEADLINE_COLUMNS,
  DOCUMENT_COLUMNS,
  DYAD_COLUMNS,
  EVENT_COLUMNS,
  SERIES_COLUMNS,
} from "./columns.js";
import { contract } from "./contract.js";

const read = { method: "get", scope: "read" } as const;

export const overview = contract({
  ...read,
  id: "overview",
  path: "/overview",
  tag: "Overview",
  summary: "What came in since a moment, and what of it stands out",
  query: schema.OverviewQuery,
  answer: schema.Overview,
});

export const search = contract({
  ...read,
  id: "search",
  path: "/search",
  tag: "Overview",
  summary: "Parties, events and reports for some words",
  query: schema.SearchQuery,
  answer: schema.Found,
});

export const dyads = contract({
  ...read,
  id: "dyads",
  path: "/dyads",
  tag: "Dyads",
  summary: "Pairs of parties, the busiest first",
  query: schema.DyadQuery,
  answer: schema.DyadList,
  columns: DYAD_COLUMNS,
});

export const dyad = contract({
  ...read,
  id: "dyad",
  path: "/dyads/{a}/{b}",
  tag: "Dyads",
  summary: "Two parties: counts, temperature, change, reciprocity, both directions",
  params: schema.DyadPath,
  query: schema.DyadPageQuery,
  answer: schema.DyadPage,
});

export const dyadSeries = contract({
  ...read,
  id: "dyadSeries",
  path: "/dyads/{a}/{b}/series",
  tag: "Dyads",
  summary: "Events by period, direction and status",
  params: schema.DyadPath,
  query: schema.SeriesQuery,
  answer: schema.Series,
  columns: SERIES_COLUMNS,
});

export const dyadTemperature = contract({
  ...read,
  id: "dyadTemperature",
  path: "/dyads/{a}/{b}/temperature",
  tag: "Dyads",
  summary: "How warm or cold on a day, with the events that make it",
  params: schema.DyadPath,
  query: schema.TemperatureQuery,
  answer: schema.Temperature,
});

export const dyadAnswers = contract({
  ...read,
  id: "dyadAnswers",
  path: "/dyads/{a}/{b}/answers",
  tag: "Dyads",
  summary: "Which events of the two answer which, newest first",
  params: schema.DyadPath,
  query: schema.AnswerQuery.omit({ dyad: true, party: true }),
  answer: schema.AnswerList,
  columns: ANSWER_COLUMNS,
});

export const dyadDeadlines = contract({
  ...read,
  id: "dyadDeadlines",
  path: "/dyads/{a}/{b}/deadlines",
  tag: "Dyads",
  summary: "Deadlines that one of the two set for the other",
  params: schema.DyadPath,
  query: schema.DeadlineQuery.omit({ party: true }),
  answer: schema.DeadlineList,
  columns: DEADLINE_COLUMNS,
});

export const events = contract({
  ...read,
  id: "events",
  path: "/events",
  tag: "Events",
  summary: "Events, all or those that filters leave",
  query: schema.EventQuery,
  answer: schema.EventList,
  columns: EVENT_COLUMNS,
});

export const event = contract({
  ...read,
  id: "event",
  path: "/events/{id}",
  tag: "Events",
  summary: "An event: who tells it, whose account it is, what it answers, what is due, who decided what",
  params: schema.EventPath,
  answer: schema.EventPage,
});

export const story = contract({
  ...read,
  id: "story",
  path: "/stories/{id}",
  tag: "Events",
  summary: "The chain of answers around an event, walked both ways, with its sources",
  params: schema.EventPath,
  answer: schema.Story,
});

export const answers = contract({
  ...read,
  id: "answers",
  path: "/answers",
  tag: "Events",
  summary: "Which event answers which, newest first",
  query: schema.AnswerQuery,
  answer: schema.AnswerList,
  columns: ANSWER_COLUMNS,
});

export const deadlines = contract({
  ...read,
  id: "deadlines",
  path: "/deadlines",
  tag: "Events",
  summary: "Deadlines, the next due first",
  query: schema.DeadlineQuery,
  answer: schema.DeadlineList,
  columns: DEADLINE_COLUMNS,
});

export const documents = contract({
  ...read,
  id: "documents",
  path: "/documents",
  tag: "Reports",
  summary: "Reports, all or those that filters leave, the newest first",
  query: schema.DocumentQuery,
  answer: schema.DocumentList,
  columns: DOCUMENT_COLUMNS,
});

export const document = contract({
  ...read,
  id: "document",
  path: "/documents/{id}",
  tag: "Reports",
  summary: "A report: text, records, events, revisions, whose word it rests on",
  params: schema.DocumentPath,
  answer: schema.DocumentPage,
});
