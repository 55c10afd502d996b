import { Command } from "commander";
import { addAdd } from "./verbs/add.js";
import { addCode } from "./verbs/code.js";
import { addCorrect } from "./verbs/correct.js";
import { addDeadlines } from "./verbs/deadlines.js";
import { addDyad } from "./verbs/dyad.js";
import { addEvent } from "./verbs/event.js";
import { addEvents } from "./verbs/events.js";
import { addExplain } from "./verbs/explain.js";
import { addExport } from "./verbs/export.js";
import { addImport } from "./verbs/import.js";
import { addImportActors } from "./verbs/import-actors.js";
import { addLedger } from "./verbs/ledger/ledger.js";
import { addMerge } from "./verbs/merge.js";
import { addParse } from "./verbs/parse.js";
import { addProfile } from "./verbs/profile.js";
import { addQuery } from "./verbs/query.js";
import { addServe } from "./verbs/serve.js";
import { addSplit } from "./verbs/split.js";
import { addStory } from "./verbs/story.js";
import { addToken } from "./verbs/token.js";
import { addUndo } from "./verbs/undo.js";
import { version } from "./version.js";

const ABOUT = `News reports to an auditable ledger of political events: who did what to whom, when, according to whom, and whether it happened at all.`;

const AFTER = `
Reports
  A .txt or .md file is one report. A block of title:, date:, publisher:, url: and language: lines between two ---
  lines at its very start tells about it. A .jsonl file has a report a line:
  {"id", "text", "date"?, "title"?, "publisher"?, "url"?, "language"?, "mentions"?: [{"start", "end"}]}
  Web pages, feeds, tables, PDF, Word, e-mail, WARC, zip and gz are read too (docs/intake.md). A folder stands for all
  such files below it, an address (https://...) for what it holds, and - for standard input.

Exit status
  0    everything was done (a reader that closed the pipe early is no error)
  1    some documents could not be coded or added: standard error tells which and why; all others were
  2    nothing was done: a wrong option or argument, or a file or ledger that cannot be used
  70   a fault of the program; DEMARCHE_DEBUG=1 shows where it arose
  130  stopped by Ctrl-C; what was written or added until then is whole

Examples
  demarche code report.txt
  demarche code --date 2022-09-27 --format jsonl archive/ > events.jsonl
  demarche code --output events.html reports.jsonl
  demarche explain report.txt:3
  demarche profile report.txt
  demarche parse report.txt --format conllu
  demarche add archive/
  demarche events --dyad JPN RUS
  demarche event e6f2acec2
  demarche serve

NO_COLOR=1 turns colours off, FORCE_COLOR=1 turns them on in a pipe.
`;

/** The verbs under the headings of the help. */
const VERBS = {
  "Reading reports:": [addCode, addExplain, addProfile, addParse, addImportActors],
  "The ledger:": [
    addAdd,
    addImport,
    addEvents,
    addEvent,
    addStory,
    addDeadlines,
    addDyad,
    addQuery,
    addExport,
    addMerge,
    addSplit,
    addCorrect,
    addUndo,
    addLedger,
  ],
  "The server:": [addServe, addToken],
};

/** The command line: one verb a file. Errors of use are thrown, not ended with, so that `main` sets the status. */
export function createProgram(): Command {
  const program = new Command("demarche")
    .description(ABOUT)
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [verb]", "print the help of a verb")
    .addHelpText("after", AFTER)
    .showHelpAfterError("(demarche --help tells more)")
    .exitOverride();
  for (const [heading, verbs] of Object.entries(VERBS)) {
    program.commandsGroup(heading);
    for (const add of verbs) add(program);
  }
  return program;
}
