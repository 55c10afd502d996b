import type { Columns } from "../contracts/contract.js";
import { csvHead, csvLine } from "./csv.js";

export type TableFormat = "csv" | "jsonl";

/** Items read at a time. */
const PART = 500;

const TYPES: Readonly<Record<TableFormat, string>> = {
  csv: "text/csv; charset=utf-8; header=present",
  jsonl: "application/jsonl; charset=utf-8",
};

interface Page {
  readonly items: readonly unknown[];
  readonly next: string | null;
}

/** A whole list, page after page as the reader takes it; the first page is read before the answer begins. */
export async function tableResponse(
  format: TableFormat,
  name: string,
  columns: Columns<never>,
  page: (place: { limit: number; cursor?: string }) => Promise<Page>,
): Promise<Response> {
  let next: Page | null = await page({ limit: PART });
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      if (format === "csv") controller.enqueue(encoder.encode(csvHead(columns)));
    },
    async pull(controller) {
      if (next === null) return controller.close();
      controller.enqueue(encoder.encode(next.items.map((item) => lineOf(format, columns, item)).join("")));
      next = next.next === null ? null : await page({ limit: PART, cursor: next.next });
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": TYPES[format],
      "Content-Disposition": `attachment; filename="${name}.${format}"`,
      "Cache-Control": "no-store",
    },
  });
}

const lineOf = (format: TableFormat, columns: Columns<never>, item: unknown): string =>
  format === "csv" ? csvLine(columns, item) : `${JSON.stringify(item)}\n`;
