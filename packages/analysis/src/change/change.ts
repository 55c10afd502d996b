import type { QuadCode } from "@demarche/coder";
import { DemarcheError } from "@demarche/language";
import type { Status } from "@demarche/ledger";
import { daysBefore } from "../days.js";
import { DYAD_EVENTS, type Dyad, dyadValues } from "../dyad.js";
import type { Basis, Source } from "../source.js";
import { CHANGE_THRESHOLDS, type ChangeThresholds, type Comparison, compare } from "./verdict.js";

export interface ChangeSettings extends ChangeThresholds {
  /** Length of a window in days. */
  readonly days: number;
  /** Windows of the past that are looked at; at least two. */
  readonly windows: number;
  readonly statuses: readonly Status[];
}

export const CHANGE_DEFAULTS: ChangeSettings = {
  ...CHANGE_THRESHOLDS,
  days: 30,
  windows: 12,
  statuses: ["happened"],
};

/** A dyad's last window against those before it: all events, cooperation (quads 1 and 2), conflict (quads 3 and 4). */
export interface Change {
  /** First day of the last window, and of the first one that is looked at. */
  readonly from: string;
  readonly since: string;
  readonly all: Comparison;
  readonly cooperation: Comparison;
  readonly conflict: Comparison;
  readonly basis: { readonly now: Basis; readonly past: Basis };
}

type Count = {
  /** 0 for the last window, 1 for the one before, ... */
  readonly back: number;
  readonly quad: QuadCode;
  readonly events: number;
  readonly reports: number;
};

const COUNTS = `
  with moves as (${DYAD_EVENTS})
  select floor((cast($6 as date) - date) / cast($7 as double precision)) as back, quad,
    count(*) as events, sum(reports) as reports
  from moves
  where status = any($8)
  group by 1, 2`;

/** Whether a dyad is busier than its own past on the day `at`. Throws `too-few-windows` where there is no past. */
export async function changeOf(
  source: Source,
  dyad: Dyad,
  at: string,
  settings: Partial<ChangeSettings> = {},
): Promise<Change> {
  const used = { ...CHANGE_DEFAULTS, ...settings };
  if (used.windows < 2)
    throw new DemarcheError(
      "too-few-windows",
      `${used.windows} windows of the past do not show how much a dyad varies`,
      "Compare with two or more windows",
    );
  const since = daysBefore(at, used.days * (used.windows + 1) - 1);
  const values = [...dyadValues(dyad, { from: since, to: at }), used.days, used.statuses];
  const counts = await source.select<Count>(COUNTS, values);
  const against = (quads: readonly QuadCode[]) =>
    compareWindows(
      counts.filter(({ quad }) => quads.includes(quad)),
      used,
    );
  return {
    from: daysBefore(at, used.days - 1),
    since,
    all: against([1, 2, 3, 4]),
    cooperation: against([1, 2]),
    conflict: against([3, 4]),
    basis: {
      now: basisOf(counts.filter(({ back }) => back === 0)),
      past: basisOf(counts.filter(({ back }) => back > 0)),
    },
  };
}

function compareWindows(counts: readonly Count[], settings: ChangeSettings): Comparison {
  const windows = new Array<number>(settings.windows + 1).fill(0);
  for (const { back, events } of counts) windows[back]! += events;
  const [now, ...past] = windows;
  return compare(now!, past, settings);
}

const basisOf = (counts: readonly Count[]): Basis => ({
  events: counts.reduce((sum, { events }) => sum + events, 0),
  reports: counts.reduce((sum, { reports }) => sum + reports, 0),
});
