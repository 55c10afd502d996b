import type { Category, Count } from "@demarche/coder";
import { partyName } from "./countries.js";
import { whole } from "./numbers.js";

/** What somebody does, in the present, and what was done, by category or "CATEGORY mode". */
const DEEDS: Readonly<Record<string, readonly [present: string, past: string]>> = {
  AGREE: ["agrees with", "agreed with"],
  CONSULT: ["consults", "consulted"],
  "CONSULT visit": ["visits", "visited"],
  "CONSULT phone": ["telephones", "telephoned"],
  SUPPORT: ["supports", "supported"],
  CONCEDE: ["makes a concession to", "made a concession to"],
  COOPERATE: ["cooperates with", "cooperated with"],
  AID: ["gives aid to", "gave aid to"],
  RETREAT: ["yields to", "yielded to"],
  "RETREAT withdraw": ["withdraws before", "withdrew before"],
  "RETREAT release": ["releases people of", "released people of"],
  "RETREAT disarm": ["disarms before", "disarmed before"],
  "RETREAT ceasefire": ["stops fighting against", "stopped fighting against"],
  "RETREAT access": ["gives access to", "gave access to"],
  "RETREAT resign": ["resigns before", "resigned before"],
  REQUEST: ["makes a demand of", "made a demand of"],
  ACCUSE: ["accuses", "accused"],
  "ACCUSE disapprove": ["disapproves of", "voiced disapproval of"],
  "ACCUSE investigate": ["investigates", "investigated"],
  REJECT: ["rejects a demand of", "rejected a demand of"],
  THREATEN: ["threatens", "threatened"],
  "THREATEN expel": ["threatens to expel people of", "threatened to expel people of"],
  PROTEST: ["protests against", "protested against"],
  SANCTION: ["sanctions", "sanctioned"],
  "SANCTION convict": ["convicts people of", "convicted people of"],
  "SANCTION expel": ["expels people of", "expelled people of"],
  "SANCTION withdraw": ["withdraws its people from", "withdrew its people from"],
  "SANCTION discontinue": ["cuts exchange with", "cut exchange with"],
  MOBILIZE: ["mobilises against", "mobilised against"],
  COERCE: ["coerces", "coerced"],
  "COERCE arrest": ["arrests people of", "arrested people of"],
  "COERCE deport": ["deports people of", "deported people of"],
  "COERCE seize": ["seizes property of", "seized property of"],
  "COERCE restrict": ["restricts", "restricted"],
  "COERCE cyber": ["attacks computers of", "attacked computers of"],
  ASSAULT: ["attacks", "attacked"],
  "ASSAULT abduct": ["abducts people of", "abducted people of"],
};

type Kind = { readonly category: Category; readonly mode: string | null };

function deedOf({ category, mode }: Kind): readonly [string, string] {
  return DEEDS[`${category} ${mode}`] ?? DEEDS[category]!;
}

/** "expels people of" */
const deed = (kind: Kind): string => deedOf(kind)[0];
/** "expelled people of" */
const pastDeed = (kind: Kind): string => deedOf(kind)[1];

interface Act extends Kind {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}

/** "Russia expels people of Japan": an event in a line; how far it has come stands beside it. */
export const headline = (act: Act): string =>
  sentenceOf(act, act.actors.length > 1 ? plural(deed(act)) : deed(act));

/** The same as a heading. */
export function heading(act: Act): string {
  const text = headline(act);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Russia expelled people of Japan" */
export const pastHeadline = (act: Act): string =>
  sentenceOf(act, act.actors.length > 1 ? pastDeed(act).replace(" its ", " their ") : pastDeed(act));

function sentenceOf({ actors, recipients }: Act, verb: string): string {
  if (actors.length > 1 && actors.join() === recipients.join()) return `${names(actors)} ${verb} each other`;
  if (recipients.length > 0) return `${names(actors)} ${verb} ${names(recipients)}`;
  const alone = verb.replace(/ (?:with|against|of|to|before|from)$/, "");
  return `${names(actors)} ${alone === verb ? `${verb} somebody not named` : alone}`;
}

/** "gives aid to" of several: "give aid to". */
const plural = (verb: string): string => verb.replace(/^(\w+)s\b/, "$1").replace(" its ", " their ");

const names = (codes: readonly string[]): string =>
  codes.length === 0 ? "somebody not named" : LIST.format(codes.map(partyName));
const LIST = new Intl.ListFormat("en-GB");

/** "Sanction · expel" */
export function eventName({ category, mode }: Kind): string {
  const name = category.charAt(0) + category.slice(1).toLowerCase();
  return mode === null ? name : `${name} · ${mode.replaceAll("-", " ")}`;
}

/** "at least 12", "10 to 15", "about 500,000,000 USD" */
export function countText({ number, approx, low, high, currency }: Count): string {
  const unit = currency === undefined ? "" : ` ${currency}`;
  if (low !== undefined && high !== undefined) return `${whole(low)} to ${whole(high)}${unit}`;
  if (low !== undefined) return `at least ${whole(low)}${unit}`;
  if (high !== undefined) return `up to ${whole(high)}${unit}`;
  return `${approx ? "about " : ""}${whole(number)}${unit}`;
}
