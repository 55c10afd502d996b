import type { Aux, Category, EventRecord, Report, TextSpan } from "@demarche/coder";
import { readJsonl } from "./scores-shared.js";

/** A line of evaluation/gold: see the README there. */
export interface GoldRecord<T> {
  readonly id: string;
  /** One of the third that is kept for final figures. */
  readonly held: boolean;
  readonly kind: string;
  readonly input: Report;
  readonly gold: T;
}

export interface StatusGold {
  readonly trigger: TextSpan;
  readonly event: readonly Category[];
  readonly aux: readonly (readonly Aux[])[];
}

export interface AttributionGold {
  readonly attributions: readonly {
    readonly level: number;
    readonly source: TextSpan | null;
    readonly cue: TextSpan;
    readonly content: readonly TextSpan[];
  }[];
}

export interface DateGold {
  readonly trigger: TextSpan;
  readonly ranges?: readonly { readonly start: string; readonly end: string }[];
  readonly precision?: readonly string[];
  readonly assumed?: boolean;
  readonly deadline?: { readonly duration: string | null; readonly due: readonly string[] };
}

export interface RoleGold {
  readonly trigger: TextSpan;
  readonly event: Category;
  readonly actor: readonly string[] | null;
  readonly recipient: readonly string[] | null;
}

export interface ReferenceGold {
  /** Who is spoken of: PLOVER's code, or null for somebody without one, and every phrase that means them. */
  readonly entities: readonly {
    readonly id: string;
    readonly code: string | null;
    readonly mentions: readonly TextSpan[];
  }[];
  /** Phrases that refer, with the entities meant; none for a thing, an event or nothing. */
  readonly references: readonly (TextSpan & {
    readonly kind: string;
    readonly refers_to: readonly string[];
  })[];
}

export interface PlaceGold {
  readonly trigger: TextSpan;
  /** Whether no place will do. */
  readonly unknown: boolean;
  /** Any of these will do; null: not asked. */
  readonly country: readonly string[] | null;
  readonly ids: readonly number[] | null;
  /** Part of the place's words; null: not asked. */
  readonly text: string | null;
  /** True where the place must be told as disputed; null: not asked. */
  readonly disputed: true | null;
}

export interface CountGold {
  readonly number: number;
  /** Null: not asked. */
  readonly approx: boolean | null;
  readonly low?: number;
  readonly high?: number;
  readonly currency?: string;
}

export interface SizeGold {
  readonly trigger: TextSpan;
  /** Any of these will do. */
  readonly size: readonly Readonly<Record<string, CountGold>>[];
}

export interface ContextGold {
  readonly trigger: TextSpan;
  readonly context: readonly string[];
  /** Contexts that are not asked for, but no errors. */
  readonly also: readonly string[];
}

const GOLD = new URL("../gold/", import.meta.url);

/** The records of a set, either those to develop on or those held back. */
export const readGold = <T>(name: string, held: boolean): GoldRecord<T>[] =>
  readJsonl<GoldRecord<T>>(new URL(`${name}.jsonl`, GOLD)).filter((record) => record.held === held);

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** The event record on the gold's trigger: one of its categories before others. */
export function recordAt(
  records: readonly EventRecord[],
  trigger: TextSpan,
  categories: readonly Category[] = [],
): EventRecord | undefined {
  const there = records.filter((record) => overlap(record.because.trigger, trigger));
  return there.find((record) => isOneOf(record, categories)) ?? there[0];
}

export const isOneOf = (record: EventRecord, categories: readonly Category[]): boolean =>
  record.event.some((category) => categories.includes(category));
