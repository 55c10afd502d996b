import type { Accounts } from "@demarche/ledger";
import { count } from "../../terminal/progress.js";
import { oneLine } from "../../wording/one-line.js";
import type { Terminal } from "../format.js";
import { grid } from "../grid.js";
import type { FullEvent } from "./full-event.js";
import { indented } from "./section.js";

type Account = Accounts["accounts"][number];

/** Words of one account that are shown; the others are counted. */
const MOST_WORDS = 3;
/** Publishers in their own voice that have a row each. */
const MOST_PUBLISHERS = 4;

/** The accounts of an event side by side, a side a row: what it says, its figures and its words with their report. */
export function accountTable({ accounts, tellings }: FullEvent, terminal: Terminal): string {
  const { colors } = terminal;
  const wordsOf = new Map(tellings.map(({ record }) => [record.id, record.event_text.join(" … ")]));
  const quote = ({ record, document }: Account["words"][number]): string =>
    `“${oneLine(wordsOf.get(record) ?? "")}” ${colors.dim(oneLine(document))}`;
  const shown = together(accounts.accounts);
  const rows = shown.map((account) => [
    oneLine(sideName(account.side)),
    stanceColor(account, terminal),
    figuresOf(account),
    someOf([...new Set(account.words.map(quote))]),
  ]);
  if (accounts.silent.length > 0)
    rows.push([oneLine(accounts.silent.join(", ")), colors.dim("silent"), "", ""]);
  const titles = ["side", "account", "figures", "words"].filter(
    (title) => title !== "figures" || shown.some(({ figures }) => figures.length > 0),
  );
  const cells = titles.length === 4 ? rows : rows.map(([side, stance, , words]) => [side!, stance!, words!]);
  return (
    grid(
      titles.map((title) => ({ title })),
      cells,
      terminal,
    ) + disputed(accounts, terminal)
  );
}

const OWN_VOICE = "publisher: ";

/** The accounts, with publishers that assert the event in their own voice as one where they are many. */
function together(accounts: readonly Account[]): readonly Account[] {
  const own = accounts.filter(({ side, stance }) => stance === "asserts" && side.startsWith(OWN_VOICE));
  if (own.length <= MOST_PUBLISHERS) return accounts;
  const figures = new Map(
    own.flatMap((one) => one.figures.map((figure) => [figuresOf({ figures: [figure] }), figure])),
  );
  const all: Account = {
    side: `${OWN_VOICE}${count(own.length, "publisher")}`,
    stance: "asserts",
    figures: [...figures.values()],
    words: own.flatMap(({ words }) => words.slice(0, 1)),
  };
  return [...accounts.filter((account) => !own.includes(account)), all];
}

const someOf = (words: readonly string[]): string =>
  [
    ...words.slice(0, MOST_WORDS),
    ...(words.length > MOST_WORDS ? [`and ${(words.length - MOST_WORDS).toLocaleString("en")} more`] : []),
  ].join(", ");

const sideName = (side: string): string =>
  side.startsWith(OWN_VOICE) ? `${side.slice(OWN_VOICE.length)} (own voice)` : side;

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
