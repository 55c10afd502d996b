import { importActors } from "@demarche/coder";
import type { Command } from "commander";
import { readDataFile } from "../pipeline.js";
import { openSink } from "../terminal/sink.js";

const AFTER = `
Examples
  demarche import-actors Phoenix.actors.txt --output my-actors.yaml
  demarche code report.txt --actors my-actors.yaml
`;

/** `demarche import-actors`: dictionaries in PETRARCH's form as a file for --actors, to be read and mended first. */
export function addImportActors(program: Command): void {
  program
    .command("import-actors")
    .summary("turn actor and agent dictionaries of PETRARCH into a file for --actors")
    .description("Turn dictionaries in PETRARCH's form, with their dates, into the YAML that --actors takes.")
    .argument("<FILE...>", "dictionaries of actors or agents")
    .option("--output <F>", "write to this file instead of standard output")
    .addHelpText("after", AFTER)
    .action(async (files: string[], { output }: { output?: string }) => {
      const imported = files.map((file) => ({ file, ...importActors(readDataFile(file).text, file) }));
      const sink = await openSink(output);
      for (const { yaml } of imported) await sink.write(yaml);
      await sink.end();
      for (const { file, entries, left } of imported)
        process.stderr.write(`${file}: ${entries} entries${leftOut(left)}\n`);
    });
}

function leftOut(left: ReturnType<typeof importActors>["left"]): string {
  if (left.length === 0) return "";
  const first = left.slice(0, 5).map(({ part, line }) => `${part} (line ${line})`);
  const more = left.length > first.length ? ` and ${left.length - first.length} more` : "";
  return `; PLOVER has no word for these parts of codes, which were left out: ${first.join(", ")}${more}`;
}
