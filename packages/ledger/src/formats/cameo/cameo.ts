import { type Category, eventScale, PLOVER } from "@demarche/coder";
import { CAMEO_TABLE } from "./table.js";

/** What PLOVER makes of a CAMEO code. */
export interface Conversion {
  readonly category: Category;
  readonly mode: string | null;
  readonly contexts: readonly string[];
}

const CONVERSIONS: ReadonlyMap<string, Conversion> = new Map(
  CAMEO_TABLE.trim()
    .split("\n")
    .map((line) => {
      const [code = "", category = "", mode = "-", ...contexts] = line.split(" ");
      return [code, { category: category as Category, mode: mode === "-" ? null : mode, contexts }];
    }),
);

/** Roots of CAMEO: 01 to 20. */
const ROOTS = Array.from({ length: 20 }, (_, at) => String(at + 1).padStart(2, "0"));

/**
 * A CAMEO code with its leading zero, which spreadsheets and number columns lose; null where it is none. Two figures stand
 * for a code that has lost its zero: no data set codes events by the root alone.
 */
export function cameoCode(written: string): string | null {
  const code = written.trim();
  if (!/^\d{2,4}$/.test(code)) return null;
  const whole = isRooted(code) && (code.length > 2 || code.startsWith("0")) ? code : `0${code}`;
  return whole.length <= 4 && isRooted(whole) ? whole : null;
}

const isRooted = (code: string): boolean => ROOTS.includes(code.slice(0, 2));

/** What PLOVER makes of a code, or of the code that it is a kind of; null for statements (01) and appeals (02). */
export function ploverOf(code: string): Conversion | null {
  for (let length = code.length; length >= 2; length--) {
    const found = CONVERSIONS.get(code.slice(0, length));
    if (found !== undefined) return found;
  }
  return null;
}

/** CAMEO's own quad class, by the root. */
export function cameoQuad(code: string): number {
  const root = Number(code.slice(0, 2));
  if (root <= 5) return 1;
  if (root <= 8) return 2;
  return root <= 13 ? 3 : 4;
}

/** How special a code is: general ones end in 0, and others have fewer contexts and figures. */
const speciality = (code: string, { contexts }: Conversion): number =>
  (code.length === 3 && code.endsWith("0") ? 0 : 100) + 10 * contexts.length + code.length;

/** Codes of categories and modes; of several the most general one. */
const BACK: ReadonlyMap<string, string> = new Map(
  [...CONVERSIONS]
    .filter(([code]) => code.length > 2)
    .sort(([a, of], [b, other]) => speciality(b, other) - speciality(a, of) || b.localeCompare(a))
    .map(([code, { category, mode }]) => [`${category} ${mode ?? ""}`, code]),
);

/** The first code of the root that is a category's own, where its codes all have modes. */
const BY_ROOT: ReadonlyMap<Category, string> = new Map(
  [...CONVERSIONS]
    .filter(([code, { mode }]) => code.length === 2 && mode === null)
    .map(([code, { category }]) => [category, `${code}0`]),
);

/**
 * The CAMEO code for a category and mode: the most general one that PLOVER's conversion gives both, or one of the
 * category alone where CAMEO has none for the mode.
 */
export const cameoOf = (category: Category, mode: string | null): string =>
  BACK.get(`${category} ${mode ?? ""}`) ?? BACK.get(`${category} `) ?? BY_ROOT.get(category)!;

/** Quad code and scale that PLOVER gives a category with its mode. */
export const weightOf = (category: Category, mode: string | null): { quad: number; scale: number } => ({
  quad: PLOVER[category].quad,
  scale: eventScale(category, mode === null ? [] : [mode]),
});

/** Every code that a row may carry, whether CAMEO lists it or not, with what it converts to. */
export const allCodes = (): { readonly code: string; readonly conversion: Conversion | null }[] => {
  const figures = Array.from({ length: 10 }, (_, figure) => String(figure));
  const bases = ROOTS.flatMap((root) => figures.map((figure) => root + figure));
  const codes = [...ROOTS, ...bases, ...bases.flatMap((base) => figures.map((figure) => base + figure))];
  return codes.map((code) => ({ code, conversion: ploverOf(code) }));
};
