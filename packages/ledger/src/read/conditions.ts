import type { Value } from "../driver/driver.js";

/** Conditions of a statement, all of which must hold, with the values that they speak of as $1, $2, ... */
export class Conditions {
  /** `values` are those that the statement has already. */
  constructor(readonly values: Value[] = []) {}

  private readonly parts: string[] = [];

  /** The place of a value in the statement. */
  value(value: Value): string {
    return `$${this.values.push(value)}`;
  }

  /** Adds a condition, made with the places of its values; nothing where the first value is not given. */
  add(values: readonly (Value | undefined)[], condition: (...places: string[]) => string): void {
    if (values[0] === undefined) return;
    this.addText(condition(...values.map((value) => this.value(value ?? null))));
  }

  /** Adds that a column has one of some values; nothing where none are given. Engines are quickest with plain equality. */
  addAny(column: string, values: readonly Value[] | undefined): void {
    if (values === undefined) return;
    const places = values.map((value) => this.value(value));
    this.addText(places.length === 1 ? `${column} = ${places[0]}` : `${column} in (${places.join(", ")})`);
  }

  /** Adds a condition whose values are there already. */
  addText(condition: string): void {
    this.parts.push(`(${condition})`);
  }

  /** The text after "where". */
  get where(): string {
    return this.parts.length === 0 ? "true" : this.parts.join("\n  and ");
  }
}

/** A query of the texts of a list that is a value: a column is looked up among them, by an index where there is one. */
export const amongKeys = (place: string): string => `select unnest(cast(${place} as text[]))`;
