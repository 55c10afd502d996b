import { DemarcheError, type Place } from "@demarche/language";
import { WARCParser, type WARCRecord } from "warcio";
import { telling } from "../attempt.js";
import { damaged } from "../bytes/unpacking.js";
import type { Context, Input, Work } from "../input.js";
import { typeOf } from "./media-type.js";
import { readInput } from "./readers.js";

/** A WARC file, record by record; answers that hold a document are read as what they are, all else is passed over. */
export async function* readWarc(input: Input, context: Context): AsyncGenerator<Work> {
  let any = false;
  try {
    for await (const record of new WARCParser(input.bytes)) {
      any = true;
      const url = record.warcTargetURI ?? "";
      if (isDocument(record)) yield* readRecord(record, url, input, context);
      else {
        if (isBroken(record))
          yield { error: damaged("an answer without a status", { ...input.where, document: url }), bytes: 0 };
        await record.skipFully();
      }
    }
  } catch (thrown) {
    throw thrown instanceof DemarcheError ? thrown : damaged(thrown, input.where);
  }
  if (!any) throw damaged("no whole record", input.where);
}

/** Kinds of answers that may be a report. Others of a crawl are scripts, styles and pictures. */
const DOCUMENT = /^(?:text\/html|application\/xhtml\+xml|application\/pdf|text\/plain)/i;

function isDocument(record: WARCRecord): boolean {
  if (record.warcType === "resource") return DOCUMENT.test(record.warcContentType ?? "");
  if (record.warcType !== "response" || !/^https?:/.test(record.warcTargetURI ?? "")) return false;
  const status = Number(record.httpHeaders?.statusCode ?? 0);
  return status === 200 && DOCUMENT.test(record.httpHeaders?.headers.get("content-type") ?? "");
}

/** An answer of the web without a status line: the file is cut there. */
const isBroken = ({ warcType, warcTargetURI, httpHeaders }: WARCRecord): boolean =>
  warcType === "response" && /^https?:/.test(warcTargetURI ?? "") && !Number(httpHeaders?.statusCode);

async function* readRecord(
  record: WARCRecord,
  url: string,
  input: Input,
  context: Context,
): AsyncGenerator<Work> {
  const where: Place = { ...input.where, document: url };
  const [mediaType, charset] = typeOf(
    record.httpHeaders?.headers.get("content-type") ?? record.warcContentType,
  );
  const { depth, unpacking } = input;
  const answer = { name: url, url, mediaType, where, bytes: buffers(record), depth, unpacking };
  yield* telling(readInput(charset === undefined ? answer : { ...answer, charset }, context), where);
}

async function* buffers(record: WARCRecord): AsyncGenerator<Buffer> {
  for await (const chunk of record) yield Buffer.from(chunk);
}
