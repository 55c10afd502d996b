export { CHANGE_DEFAULTS, type Change, type ChangeSettings, changeOf } from "./change/change.js";
export type { ChangeThresholds, Comparison, Verdict } from "./change/verdict.js";
export { type Dyad, type Span, STATUSES } from "./dyad.js";
export { dyadSeries, type Period, type SeriesPoint } from "./series.js";
export type { Basis, Source } from "./source.js";
export {
  type Share,
  TEMPERATURE_DEFAULTS,
  type Temperature,
  type TemperatureSettings,
  temperature,
} from "./temperature.js";
