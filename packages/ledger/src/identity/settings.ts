/** What makes one event of several records; every figure may be set by the user. Points are added up. */
export interface IdentitySettings {
  /** Days that may lie between a record and an event that it joins. */
  readonly windowDays: number;
  /** The same where a report names something as known already, without a day: how far back that may lie. */
  readonly knownDays: number;
  /** The sum of points at which a record joins. */
  readonly threshold: number;
  readonly points: {
    readonly sameCategory: number;
    readonly nearCategory: number;
    readonly sameMode: number;
    readonly otherMode: number;
    readonly sameDay: number;
    readonly nextDay: number;
    /** For each further day, taken away. */
    readonly dayApart: number;
    /** On another day, where something is named as known already. */
    readonly namedAgain: number;
    readonly samePlace: number;
    readonly otherPlace: number;
    readonly sameParties: number;
    readonly partyMissing: number;
    readonly otherCount: number;
    /** For all rare words in common; a share of them gives a share of this. */
    readonly words: number;
    /** Where no rare word is common. */
    readonly noWords: number;
    readonly sameDocument: number;
    readonly plannedBefore: number;
  };
}

export const IDENTITY_DEFAULTS: IdentitySettings = {
  windowDays: 10,
  knownDays: 60,
  threshold: 3.6,
  points: {
    sameCategory: 1,
    nearCategory: -0.5,
    sameMode: 0.7,
    otherMode: -1.5,
    sameDay: 1.2,
    nextDay: 0.6,
    dayApart: -0.35,
    namedAgain: -0.2,
    samePlace: 0.8,
    otherPlace: -1.2,
    sameParties: 1,
    partyMissing: -0.2,
    otherCount: -0.5,
    words: 4,
    noWords: -1,
    sameDocument: 0.3,
    plannedBefore: 0.3,
  },
};

/** How many days before a record an event that it joins may lie. */
export const daysBack = (
  { namedAgain }: { readonly namedAgain: boolean },
  { windowDays, knownDays }: IdentitySettings,
): number => (namedAgain ? knownDays : windowDays);
