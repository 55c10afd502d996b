import { z } from "zod";
import { Facet, Flag, Paging, pageOf } from "./page.js";
import { EventRecord, TextSpan } from "./record.js";
import { Day, Id, Moment, words } from "./values.js";

/** A report in a list. */
export const DocumentRow = z
  .object({
    id: z.string(),
    revision: z.int(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string().nullable(),
    published: z.string().nullable(),
    addedAt: Moment,
    copyOf: z.string().nullable(),
    records: z.int(),
    start: z.string().meta({ description: "How the text begins" }),
  })
  .meta({ id: "DocumentRow" });

export const DocumentFilter = z.object({
  q: z
    .string()
    .trim()
    .max(200)
    .optional()
    .meta({ description: "Words of title and text; all must occur, as beginnings of words" }),
  publisher: Id.optional(),
  from: Day.optional().meta({ description: "First day of publication" }),
  to: Day.optional(),
});

export const DocumentQuery = DocumentFilter.extend(Paging.shape).extend({
  facets: Flag.meta({ description: "1 adds counts of all that the filters leave" }),
});

export const DocumentList = pageOf(DocumentRow)
  .extend({
    counts: z.object({ total: z.int(), publisher: Facet, year: Facet }).nullable(),
  })
  .meta({ id: "DocumentList" });

const Voice = z.object({
  kind: z.enum(["side", "media", "document", "anonymous", "other", "publisher"]),
  code: z.string().nullable(),
  events: z.int(),
  share: z.number(),
  unnamed: z.int(),
  sources: z.array(z.string()),
});

export const Profile = z
  .object({
    document: z.string(),
    events: z.int(),
    voices: z.array(Voice),
    loaded: z.array(TextSpan.extend({ id: z.string(), kind: z.string() })),
  })
  .meta({
    id: "Profile",
    description: "Whose word the events rest on; loaded words of the report's own voice",
  });

const Revision = z.object({
  revision: z.int(),
  addedAt: Moment,
  textHash: z.string().meta({ description: "SHA-256" }),
  codings: z.array(
    z.object({ coding: z.int(), coder: z.string(), version: z.string(), addedAt: Moment, records: z.int() }),
  ),
});

export const DocumentPage = DocumentRow.extend({
  text: z.string(),
  told: z.array(z.object({ record: EventRecord, event: z.string() })).meta({
    description: "The records of the newest reading in text order, each with its event",
  }),
  copies: z.array(z.string()).meta({ description: "Documents that repeat this text" }),
  revisions: z.array(Revision),
  profile: Profile,
}).meta({ id: "DocumentPage" });

export const DocumentPath = z.object({ id: Id });

/** The text of a report: no NUL, no half of a surrogate pair. */
const Text = z
  .string()
  .max(1_000_000)
  .refine((text) => text.trim() !== "", "holds no words")
  .refine((text) => !text.includes("\0") && text.isWellFormed(), "is no well-formed text");

const WebAddress = z
  .string()
  .max(2000)
  .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text), "is no http or https address");

/** A report as it is sent. */
export const NewDocument = z
  .strictObject({
    id: words(300),
    text: Text,
    date: Day.optional(),
    title: words(1000).optional(),
    publisher: words(300).optional(),
    url: WebAddress.optional(),
    language: z
      .string()
      .regex(/^en(?:-[A-Za-z]{2,4})?$/)
      .optional()
      .meta({ description: "English only" }),
  })
  .meta({ id: "NewDocument" });

export const NewDocuments = z
  .strictObject({ documents: z.array(NewDocument).min(1).max(100) })
  .meta({ id: "NewDocuments", description: "All of them are added or, where anything fails, none" });

export const Added = z
  .object({
    documents: z.int(),
    revisions: z.int(),
    recoded: z.int(),
    unchanged: z.int(),
    records: z.int(),
    events: z.int(),
  })
  .meta({ id: "Added" });

export const TextToCode = NewDocument.partial({ id: true }).meta({ id: "TextToCode" });

export const Coded = z.object({ records: z.array(EventRecord), profile: Profile }).meta({ id: "Coded" });

export type DocumentRow = z.infer<typeof DocumentRow>;
export type DocumentFilter = z.infer<typeof DocumentFilter>;
export type DocumentQuery = z.infer<typeof DocumentQuery>;
export type DocumentList = z.infer<typeof DocumentList>;
export type DocumentPage = z.infer<typeof DocumentPage>;
export type NewDocument = z.infer<typeof NewDocument>;
export type NewDocuments = z.infer<typeof NewDocuments>;
export type Added = z.infer<typeof Added>;
export type Coded = z.infer<typeof Coded>;
export type Profile = z.infer<typeof Profile>;
