import { buildDocument } from "@demarche/language";
import { describe, expect, it } from "vitest";
import { objects } from "./objects.js";
import { verbObliques } from "./obliques.js";
import { subjects } from "./subjects.js";
import { Tree } from "./tree.js";

/** One word a line: form, lemma, UPOS, XPOS, head (from 1, 0 for the root), relation. */
function tree(lines: string): Tree {
  const rows = lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const column = (n: number) => rows.map((row) => row[n]!);
  return new Tree(
    buildDocument({
      words: column(0),
      lemmas: column(1),
      upos: column(2),
      xpos: column(3),
      heads: column(4).map((head) => Number(head) - 1),
      relations: column(5),
    }),
  );
}

const word = (t: Tree, form: string) => [...t.doc.tokens()].find((token) => token.form === form)!.index;
const forms = (t: Tree, heads: readonly number[]) => heads.map((head) => t.doc.formOf(head));

const ACTIVE = tree(`
  Norway   Norway   PROPN NNP 2 nsubj
  expelled expel    VERB  VBD 0 root
  envoys   envoy    NOUN  NNS 2 obj`);
const PASSIVE = tree(`
  Envoys   envoy    NOUN  NNS 3 nsubj:pass
  were     be       AUX   VBD 3 aux:pass
  expelled expel    VERB  VBN 0 root
  by       by       ADP   IN  5 case
  Norway   Norway   PROPN NNP 3 obl:agent`);
const CONTROL = tree(`
  Norway   Norway   PROPN NNP 2 nsubj
  urged    urge     VERB  VBD 0 root
  Chad     Chad     PROPN NNP 2 obj
  to       to       PART  TO  5 mark
  free     free     VERB  VB  2 xcomp
  monks    monk     NOUN  NNS 5 obj`);
const SUBJECT_CONTROL = tree(`
  Norway   Norway   PROPN NNP 2 nsubj
  promised promise  VERB  VBD 0 root
  Chad     Chad     PROPN NNP 2 obj
  to       to       PART  TO  5 mark
  help     help     VERB  VB  2 xcomp`);
const RELATIVE_SUBJECT = tree(`
  Troops   troops   NOUN  NNS 0 root
  that     that     PRON  WDT 3 nsubj
  attacked attack   VERB  VBD 1 acl:relcl
  Lima     Lima     PROPN NNP 3 obj`);
const RELATIVE_OBJECT = tree(`
  The      the      DET   DT  2 det
  ship     ship     NOUN  NN  0 root
  Norway   Norway   PROPN NNP 4 nsubj
  seized   seize    VERB  VBD 2 acl:relcl`);
const REDUCED = tree(`
  Men      man      NOUN  NNS 5 nsubj
  arrested arrest   VERB  VBN 1 acl
  by       by       ADP   IN  4 case
  Chad     Chad     PROPN NNP 2 obl:agent
  fled     flee     VERB  VBD 0 root`);
const COORDINATED = tree(`
  Norway   Norway   PROPN NNP 2 nsubj
  met      meet     VERB  VBD 0 root
  and      and      CCONJ CC  4 cc
  praised  praise   VERB  VBD 2 conj
  Chad     Chad     PROPN NNP 4 obj`);
const STATEMENT = tree(`
  Norway    Norway    PROPN NNP 2 nsubj
  issued    issue     VERB  VBD 0 root
  a         a         DET   DT  4 det
  statement statement NOUN  NN  2 obj
  slamming  slam      VERB  VBG 4 acl
  Chad      Chad      PROPN NNP 5 obj`);

describe("subjects and objects", () => {
  it.each([
    ["active", ACTIVE, "expelled", ["Norway"], ["envoys"]],
    ["passive", PASSIVE, "expelled", ["Norway"], ["Envoys"]],
    ["object control", CONTROL, "free", ["Chad"], ["monks"]],
    ["subject control", SUBJECT_CONTROL, "help", ["Norway"], []],
    ["relative clause, subject", RELATIVE_SUBJECT, "attacked", ["Troops"], ["Lima"]],
    ["relative clause, object", RELATIVE_OBJECT, "seized", ["Norway"], ["ship"]],
    ["reduced relative clause", REDUCED, "arrested", ["Chad"], ["Men"]],
    ["coordination", COORDINATED, "praised", ["Norway"], ["Chad"]],
    ["participle of an utterance", STATEMENT, "slamming", ["Norway"], ["Chad"]],
  ] as const)("%s", (_, t, verb, whoDid, toWhom) => {
    expect(forms(t, subjects(t, word(t, verb)))).toEqual(whoDid);
    expect(forms(t, objects(t, word(t, verb)))).toEqual(toWhom);
  });
});

describe("prepositional phrases", () => {
  it("looks on the object too", () => {
    const t = tree(`
      Norway    Norway   PROPN NNP 2 nsubj
      imposed   impose   VERB  VBD 0 root
      sanctions sanction NOUN  NNS 2 obj
      on        on       ADP   IN  5 case
      Chad      Chad     PROPN NNP 3 nmod`);
    expect(forms(t, verbObliques(t, word(t, "imposed"), "on"))).toEqual(["Chad"]);
    expect(verbObliques(t, word(t, "imposed"), "against")).toEqual([]);
  });
});
