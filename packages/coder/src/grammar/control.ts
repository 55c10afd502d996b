import { directObjects } from "./objects.js";
import { obliques } from "./obliques.js";
import { passiveSubjects, surfaceSubjects } from "./subjects.js";
import type { Tree } from "./tree.js";

/** Verbs whose infinitive belongs to their subject although they take an object ("promised Norway to ..."). */
const SUBJECT_CONTROL = new Set(["promise", "vow", "pledge", "threaten", "agree", "offer", "use", "sign"]);

/** Who an infinitive's subject is: the object of the verb above ("urged X to"), else its subject. */
export function controllers(tree: Tree, verb: number, depth: number): number[] {
  if (!SUBJECT_CONTROL.has(tree.doc.lemmaOf(verb))) {
    const direct = tree.isPassive(verb) ? passiveSubjects(tree, verb, depth + 1) : directObjects(tree, verb);
    if (direct.length > 0) return direct;
    const addressed = obliques(tree, verb, "on").concat(
      obliques(tree, verb, "upon"),
      obliques(tree, verb, "for"),
    );
    if (addressed.length > 0 && tree.isVerb(verb)) return addressed;
  }
  return surfaceSubjects(tree, verb, depth + 1);
}
