import { cameoCode, cameoOf, cameoQuad, ploverOf, weightOf } from "../cameo/cameo.js";
import { type FlatEvent, Malformed } from "../flat.js";

type What = Pick<FlatEvent, "category" | "mode" | "contexts" | "quad" | "scale" | "source_code">;

/** What a CAMEO code says happened, in PLOVER's words. Throws `Malformed` where it is no such code. */
export function whatOf(field: string): What {
  const source_code = cameoCode(field);
  if (source_code === null) throw new Malformed("the code is not CAMEO's");
  const conversion = ploverOf(source_code);
  if (conversion === null)
    return {
      category: null,
      mode: null,
      contexts: [],
      quad: cameoQuad(source_code),
      scale: null,
      source_code,
    };
  const { category, mode, contexts } = conversion;
  return { category, mode, contexts, ...weightOf(category, mode), source_code };
}

/** The CAMEO code that an event is written with: its own where it has one, or one for its category and mode. */
export function codeFor({ source_code, category, mode }: FlatEvent): string {
  const own = cameoCode(source_code);
  if (own !== null) return own;
  return category === null ? "010" : cameoOf(category, mode);
}
