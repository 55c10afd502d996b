import { writeConllu } from "@demarche/language";
import { readParser } from "@demarche/language/node";
import { type Command, Option } from "commander";
import { EXIT } from "../exit-codes.js";
import { drawTrees } from "../output/tree.js";
import { openSink } from "../terminal/sink.js";
import { colorsOf } from "../terminal/terminal.js";
import { readAll } from "./read-all.js";

const AFTER = `
Examples
  demarche parse report.txt
  demarche parse report.txt --format conllu > report.conllu
  echo "Norway expelled two diplomats." | demarche parse -
`;

/** `demarche parse`: the dependency trees that coding starts from. */
export function addParse(program: Command): void {
  program
    .command("parse")
    .summary("show the dependency trees of a text")
    .description("Show sentences, words and Universal Dependencies trees, which coding starts from.")
    .argument("FILE", "a report, or - for standard input")
    .addOption(new Option("--format <F>", "how to write trees").choices(["tree", "conllu"]).default("tree"))
    .addHelpText("after", AFTER)
    .action(async (file: string, { format }: { format: "tree" | "conllu" }) => {
      const { reports, failed } = await readAll(file);
      const parser = readParser();
      const sink = await openSink(undefined);
      for (const { id, text } of reports) {
        const doc = parser.parse(text);
        await sink.write(
          format === "conllu" ? writeConllu(doc, id) : drawTrees(doc, colorsOf(process.stdout)),
        );
      }
      if (failed) process.exitCode = EXIT.someFailed;
    });
}
