import type { Upos, Xpos } from "../inventory.js";

/**
 * How a lemma is made of a form: the small-letter form loses its last characters and gets others
 * (`ies` to `y` is the edit "3y"), then letters are made large again as `Casing` says.
 */
export type Casing = "form" | "small" | "title" | "large";

/** The edit that turns one small-letter word into another. */
export function editBetween(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return `${form.length - same}${lemma.slice(same)}`;
}

export function applyEdit(form: string, edit: string): string {
  const cut = Number.parseInt(edit, 10);
  return form.slice(0, Math.max(0, form.length - cut)) + edit.slice(String(cut).length);
}

export function applyCasing(lemma: string, form: string, casing: Casing): string {
  switch (casing) {
    case "form":
      return likeForm(lemma, form);
    case "title":
      return lemma.slice(0, 1).toUpperCase() + lemma.slice(1);
    case "large":
      return lemma.toUpperCase();
    default:
      return lemma;
  }
}

/** Takes letters over from the form as far as they agree; the rest is large where the whole form is. */
function likeForm(lemma: string, form: string): string {
  let same = 0;
  while (same < lemma.length && form[same]?.toLowerCase() === lemma[same]) same++;
  if (same === 0) return form[0] === form[0]?.toLowerCase() ? lemma : applyCasing(lemma, form, "title");
  const rest = lemma.slice(same);
  return form.slice(0, same) + (isLarge(form) ? rest.toUpperCase() : rest);
}

const isLarge = (form: string): boolean => form.length > 1 && form === form.toUpperCase();

/** Context of the edit: tags whose forms are built alike share one. */
export function editContext(xpos: Xpos): string {
  if (xpos === "VBN") return "VBD";
  return xpos === "NNPS" ? "NNS" : xpos;
}

/** Context of the casing, or undefined where the form has no large letter. Short all-large forms are told apart. */
export function casingContext(form: string, upos: Upos, xpos: Xpos): string | undefined {
  const small = form.toLowerCase();
  if (form === small) return undefined;
  const large = form === form.toUpperCase();
  const shape = large
    ? `large${Math.min(form.length, 6)}`
    : form.slice(1) === small.slice(1)
      ? "title"
      : "mixed";
  return `${shape} ${upos} ${xpos}`;
}

/** Thousands marks are no part of a number's lemma. */
export const isGroupedNumber = (form: string): boolean => /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(form);

/** The form as rules know it: plain quotes and dashes stay what they are, digits are all alike. */
export const alikeDigits = (word: string): string => word.replace(/\d/g, "0");
