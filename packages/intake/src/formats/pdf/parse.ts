import { DemarcheError } from "@demarche/language";
import { getDocumentProxy } from "unpdf";
import { encrypted } from "../../bytes/zip.js";
import type { DateClaim, Parsed, Task } from "../../parsing/draft.js";
import { type Line, linesOf } from "./lines.js";
import { paragraphsOf } from "./paragraphs.js";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The text of a PDF, with title, author and date of its properties. Throws `bad-pdf`, `encrypted`, `no-text-layer`. */
export async function parsePdf({ bytes, pages, textLength }: Task): Promise<Parsed> {
  const pdf = await open(bytes);
  try {
    const read: Line[][] = [];
    let length = 0;
    for (let page = 1; page <= Math.min(pdf.numPages, pages) && length <= textLength; page++) {
      const lines = linesOf((await (await pdf.getPage(page)).getTextContent()).items);
      length += lines.reduce((sum, { text }) => sum + text.length, 0);
      read.push(lines);
    }
    const text = paragraphsOf(read).join("\n\n");
    if (text === "") throw noTextLayer();
    const cut = read.length < pdf.numPages ? (["cut"] as const) : [];
    return { drafts: [{ ...(await propertiesOf(pdf)), text, notes: cut }] };
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  } catch (thrown) {
    const { name, message } = thrown as Error;
    if (name === "PasswordException") throw encrypted({});
    throw new DemarcheError("bad-pdf", `the PDF cannot be read: ${message}`, "Fetch or export it anew");
  }
}

async function propertiesOf(pdf: Pdf): Promise<{ title?: string; byline?: string; dates: DateClaim[] }> {
  const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> };
  const value = (name: string) => (typeof info[name] === "string" ? info[name].trim() : "");
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(value("CreationDate")) ?? [];
  const title = /\.(?:docx?|indd|pdf|qxd)$|^(?:microsoft word|untitled)/i.test(value("Title"))
    ? ""
    : value("Title");
  return {
    ...(title === "" ? {} : { title }),
    ...(value("Author") === "" ? {} : { byline: value("Author") }),
    dates: year === undefined ? [] : [{ value: `${year}-${month}-${day}`, from: "markup" }],
  };
}

function noTextLayer(): DemarcheError {
  return new DemarcheError(
    "no-text-layer",
    "the PDF holds pictures of text only",
    "Run it through a program that recognises characters, such as ocrmypdf",
  );
}
