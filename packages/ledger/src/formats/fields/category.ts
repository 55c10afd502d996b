import { CATEGORIES, type Category } from "@demarche/coder";
import { Malformed } from "../flat.js";

/** A category of PLOVER by its name; CONCEDE was called "YIELD" before. Throws `Malformed`. */
export function categoryOf(name: string): Category {
  const written = name.trim().toUpperCase();
  const category = CATEGORIES.find((known) => known === (written === "YIELD" ? "CONCEDE" : written));
  if (category === undefined) throw new Malformed("the event type is not PLOVER's");
  return category;
}
