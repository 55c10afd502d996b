import { DemarcheError } from "@demarche/language";

/** Bytes of a body where a route does not tell its own limit. */
const USUAL = 65_536;

/** The JSON of a request's body. Throws `too-large` as soon as it is, `bad-body`. */
export async function jsonBody(request: Request, most = USUAL): Promise<unknown> {
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge(most);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > most) throw tooLarge(most);
    parts.push(part);
  }
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts)));
  } catch {
    throw new DemarcheError("bad-body", "The body is not JSON in UTF-8", "Send one JSON object");
  }
}

const tooLarge = (most: number): DemarcheError =>
  new DemarcheError("too-large", `The body has more than ${most} bytes`, "Send less at a time");
