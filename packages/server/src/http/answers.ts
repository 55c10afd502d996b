import { createHash } from "node:crypto";

/** An answer as it is sent, with what tells it from others. */
export interface Sent {
  readonly body: string;
  readonly etag: string;
}

export function sentOf(answer: unknown): Sent {
  const body = JSON.stringify(answer);
  return { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` };
}

/** Answers that still hold, the newest used last, up to a number of characters. */
export class Answers {
  private readonly kept = new Map<string, Sent>();
  private version = "";
  private size = 0;

  constructor(private readonly most: number) {}

  /** The answer to a question at a version of the ledger; those of other versions are forgotten. */
  get(version: string, question: string): Sent | undefined {
    this.at(version);
    const sent = this.kept.get(question);
    if (sent !== undefined) {
      this.kept.delete(question);
      this.kept.set(question, sent);
    }
    return sent;
  }

  keep(version: string, question: string, sent: Sent): void {
    this.at(version);
    const size = sent.body.length + question.length;
    if (size > this.most / 8 || this.kept.has(question)) return;
    this.kept.set(question, sent);
    this.size += size;
    for (const [oldest, { body }] of this.kept) {
      if (this.size <= this.most) return;
      this.kept.delete(oldest);
      this.size -= body.length + oldest.length;
    }
  }

  private at(version: string): void {
    if (version === this.version) return;
    this.version = version;
    this.kept.clear();
    this.size = 0;
  }
}

/** Whether a client has the answer already, by its If-None-Match. */
export const hasIt = (header: string | undefined, etag: string): boolean =>
  (header ?? "").split(",").some((one) => [etag, `W/${etag}`, "*"].includes(one.trim()));

/** The answer, or that the client has it. */
export function answerWith({ body, etag }: Sent, ifNoneMatch: string | undefined): Response {
  const headers = { ETag: etag, "Cache-Control": "private, no-cache" };
  if (hasIt(ifNoneMatch, etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "Content-Type": "application/json; charset=utf-8" } });
}
