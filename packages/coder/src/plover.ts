import type { Category, QuadCode } from "./record.js";

/** What PLOVER (2021 edition) says of one category. */
export interface CategoryRow {
  readonly quad: QuadCode;
  /** Event scale where the mode is unknown. */
  readonly scale: number;
  /** Event scale by mode; the keys are the category's modes. */
  readonly modes: Readonly<Record<string, number>>;
}

/**
 * Categories, quad codes, modes and scales of the PLOVER codebook. The codebook prints ACCUSE's own scale without a
 * sign; all its modes are negative, so it is negative here.
 */
export const PLOVER: Readonly<Record<Category, CategoryRow>> = {
  AGREE: { quad: 1, scale: 2.5, modes: {} },
  CONSULT: { quad: 1, scale: 2.5, modes: { visit: 4, "third-party": 1, multilateral: 4, phone: 1.5 } },
  SUPPORT: { quad: 1, scale: 5, modes: {} },
  CONCEDE: { quad: 1, scale: 4.5, modes: {} },
  COOPERATE: { quad: 2, scale: 9.5, modes: {} },
  AID: { quad: 2, scale: 10, modes: {} },
  RETREAT: {
    quad: 2,
    scale: 6.5,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: { quad: 3, scale: 0, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  ACCUSE: { quad: 3, scale: -3, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
  REJECT: { quad: 3, scale: -2, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
  THREATEN: {
    quad: 3,
    scale: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    quad: 4,
    scale: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: -5 },
  },
  SANCTION: { quad: 4, scale: -6, modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 } },
  MOBILIZE: { quad: 4, scale: -5.5, modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 } },
  COERCE: {
    quad: 4,
    scale: -7,
    modes: {
      seize: -7,
      restrict: -7,
      censor: -6.5,
      curfew: -6.5,
      "martial-law": -7.5,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -6.5,
      cyber: -7,
    },
  },
  ASSAULT: {
    quad: 4,
    scale: -9,
    modes: {
      abduct: -8.5,
      beat: -7.5,
      torture: -8.5,
      sexual: -8.5,
      targeted: -9.5,
      destroy: -8.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      "suicide-attack": -9.5,
      aerial: -9.5,
      drone: -9.5,
      "heavy-weapons": -9.5,
      "crowd-control": -7.5,
      unconventional: -10,
    },
  },
};

export const CATEGORIES = Object.keys(PLOVER) as Category[];

/** The event scale of a category, by its first mode where it has one. */
export function eventScale(category: Category, modes: readonly string[]): number {
  const row = PLOVER[category];
  return row.modes[modes[0] ?? ""] ?? row.scale;
}

/** Whether a category is told by words and has no place but where they were said; a meeting is held somewhere. */
export function isVerbal(category: Category): boolean {
  const { quad } = PLOVER[category];
  return category !== "CONSULT" && (quad === 1 || quad === 3);
}
