export { CHANGE_DEFAULTS, type Change, type ChangeSettings, changeOf } from "./change/change.js";
export type { ChangeThresholds, Comparison, Verdict } from "./change/verdict.js";
export { type Dyad, type Span, STATUSES } from "./dyad.js";
export { EGO_DEFAULTS, type EgoNetwork, type EgoSettings, egoNetwork, type Partner } from "./network/ego.js";
export type { Measured } from "./reciprocity/measure.js";
export {
  type Kind,
  RECIPROCITY_DEFAULTS,
  type Reciprocity,
  type ReciprocitySettings,
  reciprocity,
} from "./reciprocity/reciprocity.js";
export type { Interval } from "./reciprocity/statistics.js";
export { dyadSeries, type Period, type SeriesPoint } from "./series.js";
export type { Touched } from "./since/events.js";
export { type CountryMove, type News, newsSince, type PairMove } from "./since/news.js";
export type { NewReports } from "./since/reports.js";
export { changedSince, type DyadMove, type PersonsChange, type Since } from "./since/since.js";
export type { Basis, Source } from "./source.js";
export {
  type Share,
  TEMPERATURE_DEFAULTS,
  type Temperature,
  type TemperatureSettings,
  temperature,
} from "./temperature.js";
