import type { LedgerInfo } from "@demarche/ledger";
import { count } from "../../terminal/progress.js";
import { oneLine } from "../../wording/one-line.js";
import type { Terminal } from "../format.js";
import { indented } from "./section.js";

const NAMES = 11;

/** What a ledger holds, a kind a line. */
export function infoPage(info: LedgerInfo & { readonly place: string }, terminal: Terminal): string {
  const { colors } = terminal;
  const line = ([name, text]: readonly [string, string]): string =>
    indented(oneLine(text), NAMES + 2, terminal, `${name.padEnd(NAMES)}  `);
  return indented(colors.bold(oneLine(info.place)), 0, terminal) + lines(info).map(line).join("");
}

function lines(info: LedgerInfo): (readonly [string, string])[] {
  const { answersByText, answersByPattern, readings, imported } = info;
  return [
    ["schema", `${info.schema}`],
    [
      "reports",
      `${figure(info.documents)} (${figure(info.copies)} repeat another); ${count(info.revisions, "later text")}`,
    ],
    ...readings.map(
      ({ coder, version, readings: all }) => ["readings", `${figure(all)} by ${coder} ${version}`] as const,
    ),
    ...(info.newest === null ? [] : [["last one", moment(info.newest)] as const]),
    ["records", figure(info.records)],
    ["events", `${figure(info.events)}${span(info)}`],
    ["answers", `${figure(answersByText)} by reports' words, ${figure(answersByPattern)} by pattern only`],
    ["deadlines", figure(info.deadlines)],
    ["decisions", `${figure(info.decisions)} by people`],
    ...imported.map(({ source, events }) => ["imported", `${figure(events)} events of ${source}`] as const),
  ];
}

const figure = (number: number): string => number.toLocaleString("en");

const span = ({ first, last }: LedgerInfo): string => (first === null ? "" : `, ${first} to ${last}`);

/** "2024-03-06 08:00 UTC" */
const moment = (at: string): string => `${at.slice(0, 16).replace("T", " ")} UTC`;
