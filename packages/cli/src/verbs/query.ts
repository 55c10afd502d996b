import { type Command, Option } from "commander";
import { ledgerOption, type OfLedger, withLedger } from "../ledger-option.js";
import { ANSWER_FORMATS, type AnswerFormatName, openAnswerFormat } from "../output/answer-formats.js";
import { openSink } from "../terminal/sink.js";
import { terminalOf } from "../terminal/terminal.js";

interface QueryOptions extends OfLedger {
  readonly format: AnswerFormatName;
  readonly output?: string;
}

const AFTER = `
The tables: documents, codings, records, decisions, assignments (what came in and what was decided); memberships, events,
event_dyads, words (what follows from it); imported, imported_mentions (events of other data sets); all_events (both kinds,
a row for each pair of parties). docs/ledger.md tells what a row of each is.

Examples
  demarche query "select category, count(*) as events from events group by 1 order by 2 desc"
  demarche query "select * from event_dyads where actor = 'JPN' and recipient = 'RUS'" --format csv > jpn-rus.csv
  demarche query "select table_name, column_name, data_type from information_schema.columns"
`;

/** `demarche query`: SQL over a ledger that only reads. */
export function addQuery(program: Command): void {
  program
    .command("query")
    .summary("ask a ledger in SQL")
    .description("Ask a ledger in SQL, in the words of its engine: one statement, which may only read.")
    .argument("<SQL>", "the statement")
    .addOption(new Option("--format <F>", "how to write the answer").choices(ANSWER_FORMATS).default("table"))
    .option("--output <FILE>", "write to a file, not to standard output")
    .addOption(ledgerOption())
    .addHelpText("after", AFTER)
    .action(async (sql: string, { ledger: place, format, output }: QueryOptions) => {
      await withLedger(place, async (ledger) => {
        const writer = openAnswerFormat(format, terminalOf(output));
        const sink = await openSink(output);
        await ledger.read(sql, (batch) => sink.write(writer.part(batch)));
        await sink.write(writer.tail());
        await sink.end();
      });
    });
}
