import type { Accounts } from "@demarche/ledger";
import { oneLine } from "../../wording/one-line.js";
import type { Terminal } from "../format.js";
import { grid } from "../grid.js";
import type { FullEvent } from "./full-event.js";
import { indented } from "./section.js";

type Account = Accounts["accounts"][number];

/** Words of one account that are shown; the others are counted. */
const MOST_WORDS = 3;

/** The accounts of an event side by side, a side a row: what it says, its figures and its words with their report. */
export function accountTable({ accounts, tellings }: FullEvent, terminal: Terminal): string {
  const { colors } = terminal;
  const wordsOf = new Map(tellings.map(({ record }) => [record.id, record.event_text.join(" … ")]));
  const quote = ({ record, document }: Account["words"][number]): string =>
    `“${oneLine(wordsOf.get(record) ?? "")}” ${colors.dim(oneLine(document))}`;
  const rows = accounts.accounts.map((account) => [
    oneLine(sideName(account.side)),
    stanceColor(account, terminal),
    figuresOf(account),
    [...account.words.slice(0, MOST_WORDS).map(quote), ...more(account.words.length)].join(", "),
  ]);
  if (accounts.silent.length > 0)
    rows.push([oneLine(accounts.silent.join(", ")), colors.dim("silent"), "", ""]);
  const shown = ["side", "account", "figures", "words"].filter(
    (title) => title !== "figures" || accounts.accounts.some(({ figures }) => figures.length > 0),
  );
  const cells = shown.length === 4 ? rows : rows.map(([side, stance, , words]) => [side!, stance!, words!]);
  return (
    grid(
      shown.map((title) => ({ title })),
      cells,
      terminal,
    ) + disputed(accounts, terminal)
  );
}

const more = (words: number): string[] => (words > MOST_WORDS ? [`and ${words - MOST_WORDS} more`] : []);

const sideName = (side: string): string =>
  side.startsWith("publisher: ") ? `${side.slice("publisher: ".length)} (own voice)` : side;

const stanceColor = ({ stance }: Account, { colors }: Terminal): string =>
  ({ asserts: colors.reset, denies: colors.magenta, justifies: colors.yellow })[stance](stance);

const figuresOf = ({ figures }: Pick<Account, "figures">): string =>
  figures.map(({ what, number, approx }) => `${what} ${approx ? "about " : ""}${figure(number)}`).join(", ");

const figure = (number: number): string => number.toLocaleString("en");

/** "figures differ: dead 12 or 20" */
function disputed({ disputed: all }: Accounts, terminal: Terminal): string {
  if (all.length === 0) return "";
  const told = all.map(({ what, numbers }) => `${what} ${numbers.map(figure).join(" or ")}`);
  return indented(terminal.colors.magenta(`figures differ: ${told.join("; ")}`), 0, terminal);
}
