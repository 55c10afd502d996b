import { DemarcheError } from "@demarche/language";
import { DOMParser } from "linkedom";
import mammoth from "mammoth";
import { collect } from "../bytes/streams.js";
import { Unpacking } from "../bytes/unpacking.js";
import { zipEntries } from "../bytes/zip.js";
import { LIMITS } from "../limits.js";
import type { Draft, Parsed, Task } from "../parsing/draft.js";
import { textOfMarkup } from "./html/text-of-markup.js";

const PROPERTIES = "docProps/core.xml";
/** Of one part of the file: pictures may be large, the text is not. */
const MOST_OF_A_PART = 64 * 2 ** 20;

/** A Word document: its paragraphs, with title, author and date of its properties. Throws `bad-word-file`. */
export async function parseDocx({ bytes }: Pick<Task, "bytes">): Promise<Parsed> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const properties = await checkParts(buffer);
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage: noPicture });
    return { drafts: [{ ...properties, text: textOfMarkup(value), notes: [] }] };
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new DemarcheError(
      "bad-word-file",
      `the document cannot be read: ${reason}`,
      "Save it anew as .docx, or as text",
    );
  }
}

const noPicture = mammoth.images.imgElement(async () => ({ src: "" }));

/** Unpacks every part within bounds before mammoth does so without; gives the document's properties. */
async function checkParts(buffer: Buffer): Promise<Pick<Draft, "title" | "byline" | "dates">> {
  const unpacking = new Unpacking(LIMITS, {});
  let properties = "";
  for await (const part of zipEntries(buffer, unpacking, LIMITS, {})) {
    const content = await collect(part.open(), MOST_OF_A_PART, {});
    if (part.name === PROPERTIES) properties = content.toString("utf8");
  }
  return readProperties(properties);
}

function readProperties(xml: string): Pick<Draft, "title" | "byline" | "dates"> {
  if (xml === "") return { dates: [] };
  const document = new DOMParser().parseFromString(xml, "text/xml") as unknown as Document;
  const value = (name: string) =>
    [...document.querySelectorAll("*")].find(({ nodeName }) => nodeName === name)?.textContent?.trim() ?? "";
  const [title, byline, date] = [value("dc:title"), value("dc:creator"), value("dcterms:created")];
  return {
    ...(title === "" ? {} : { title }),
    ...(byline === "" ? {} : { byline }),
    dates: date === "" ? [] : [{ value: date, from: "markup" }],
  };
}
