import { DemarcheError } from "@demarche/language";
import PostalMime, { type Address, type Email } from "postal-mime";
import type { Draft, Parsed, Task } from "../../parsing/draft.js";
import { textOfMarkup } from "../html/text-of-markup.js";

/** Parts within parts; postal-mime throws beyond it. */
const DEEPEST = 32;

/** An e-mail as one document: subject, sender, date and its plain text, else the text of its markup. Throws `bad-mail`. */
export async function parseMail({ bytes }: Pick<Task, "bytes">): Promise<Parsed> {
  const mail = await read(bytes);
  if (mail.from === undefined && mail.subject === undefined && mail.date === undefined)
    throw badMail("no headers");
  return { drafts: [draftOf(mail)] };
}

async function read(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST });
  } catch (thrown) {
    throw badMail(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function draftOf({ from, subject, date, messageId, text, html }: Email): Draft {
  const plain = text?.trim() ?? "";
  const fields = {
    id: messageId?.replace(/^<|>$/g, ""),
    title: subject,
    byline: nameOf(from),
    publisher: hostOf(from),
  };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== "");
  return {
    ...Object.fromEntries(given),
    text: plain === "" ? textOfMarkup(html ?? "") : unwrapped(plain),
    dates: date === undefined ? [] : [{ value: date, from: "given" }],
    notes: [],
  };
}

/** Lines of a paragraph that a mail program broke at a width are one line again. */
function unwrapped(text: string): string {
  const paragraphs = text.replace(/\r\n/g, "\n").split(/\n\s*\n/);
  return paragraphs.map((paragraph) => paragraph.replace(/ *\n(?![-*•>\s])/g, " ").trim()).join("\n\n");
}

const nameOf = (from: Address | undefined): string | undefined => from?.name || from?.address;
const hostOf = (from: Address | undefined): string | undefined => from?.address?.split("@").at(-1);

function badMail(reason: string): DemarcheError {
  return new DemarcheError("bad-mail", `it is no e-mail: ${reason}`, "Save the message anew as .eml");
}
