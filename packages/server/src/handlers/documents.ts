import { DemarcheError } from "@demarche/language";
import {
  copiesOf,
  countDocuments,
  documentLine,
  listDocuments,
  recordsOfDocument,
  revisionsOf,
} from "@demarche/ledger";
import * as reading from "../contracts/reading.js";
import * as writing from "../contracts/writing.js";
import { route } from "../http/route.js";
import { reportOf } from "./reports.js";

export const documents = route(reading.documents, async ({ query }, { ledger }) => {
  const { limit, cursor, facets, ...asked } = query;
  const page = await listDocuments(ledger.reader, asked, { limit, cursor });
  return { ...page, counts: facets ? await countDocuments(ledger.reader, asked) : null };
});

export const document = route(reading.document, async ({ params: { id } }, { ledger, coding }) => {
  const line = await documentLine(ledger.reader, id);
  if (line === null)
    throw new DemarcheError("unknown-document", `There is no document ${id}`, "List documents for their ids");
  const [told, copies, revisions, { profile }] = await Promise.all([
    recordsOfDocument(ledger.reader, id),
    copiesOf(ledger.reader, id),
    revisionsOf(ledger.reader, id),
    coding.code(reportOf({ ...line, date: line.published })),
  ]);
  return { ...line, told, copies, revisions, profile };
});

export const addDocuments = route(writing.addDocuments, async ({ body }, { ledger, coding }) => {
  const batch = [];
  for (const sent of body.documents) {
    const report = reportOf(sent);
    const { records } = await coding.code(report);
    batch.push({ report, records, coder: coding.coder });
  }
  return ledger.add(batch);
});

export const code = route(writing.code, ({ body }, { coding }) =>
  coding.code(reportOf({ id: "text", ...body })),
);
