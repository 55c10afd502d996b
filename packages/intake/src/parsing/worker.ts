import { DemarcheError } from "@demarche/language";
import type { Answer, Parsed, Task } from "./draft.js";

type Parser = (task: Task) => Parsed | Promise<Parsed>;

/** Libraries are loaded when the first document of their kind comes. */
const PARSERS: Readonly<Record<Task["kind"], () => Promise<Parser>>> = {
  html: async () => (await import("../formats/html/parse.js")).parseHtml,
  feed: async () => (await import("../formats/feed/parse.js")).parseXml,
  json: async () => (await import("../formats/json.js")).parseJson,
  pdf: async () => (await import("../formats/pdf/parse.js")).parsePdf,
  docx: async () => (await import("../formats/docx.js")).parseDocx,
  mail: async () => (await import("../formats/mail/parse.js")).parseMail,
};

/** Parses one document in a worker thread. */
export default async function parse(task: Task): Promise<Answer> {
  try {
    return await (await PARSERS[task.kind]())(task);
  } catch (thrown) {
    if (thrown instanceof DemarcheError)
      return { fault: { code: thrown.code, message: thrown.message, hint: thrown.hint } };
    throw thrown; // a stack that ran out, a fault of a library: told by `Parsers`
  }
}
