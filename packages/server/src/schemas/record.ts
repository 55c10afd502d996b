import { z } from "zod";
import { Category, Quad } from "./values.js";

/** The event record as the coder makes it: PLOVER's data chapter, what PLOVER lacks beside it. */

const offset = z.int();
export const TextSpan = z
  .object({ text: z.string(), start: offset, end: offset })
  .meta({ id: "TextSpan", description: "Words of a document's text; UTF-16 offsets, end exclusive" });

export const Entity = z
  .object({
    entity_text: z.string(),
    start: offset,
    end: offset,
    code: z.string().nullable(),
    sector: z.string().nullable(),
    other_sectors: z.array(z.string()),
    office: z.string().nullable(),
    identifier_text: z.string().nullable(),
    identifier_id: z.string().nullable(),
  })
  .meta({ id: "Entity", description: "One party; code is null where no lexicon knows it" });

const Attribution = z.object({
  source: Entity.nullable(),
  cue: TextSpan,
  content: z.object({ start: offset, end: offset }),
});

const Count = z.object({
  number: z.number(),
  approx: z.boolean(),
  low: z.number().optional(),
  high: z.number().optional(),
  currency: z.string().optional(),
});

const Dispute = z.object({
  names: z.array(z.string()),
  claimants: z.array(z.string()),
  administered_by: z.string().nullable(),
  called: z.record(z.string(), z.array(z.string())),
});

const Location = z
  .object({
    text: z.string(),
    start: offset,
    end: offset,
    name: z.string(),
    country: z.string().nullable(),
    admin: z.string().nullable(),
    geonames_id: z.int().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    resolution: z.enum(["country", "admin", "city", "feature"]),
    disputed: Dispute.nullable(),
  })
  .meta({ id: "Location", description: "Where; a disputed place with all its names and claimants" });

const Aux = z.enum(["negation", "future", "hypothetical", "historical"]);

export const EventRecord = z
  .object({
    id: z.string(),
    document: z.string(),
    date: z.string().nullable(),
    enddate: z.string().nullable(),
    date_info: z
      .object({
        text: z.string().nullable(),
        start: offset.nullable(),
        end: offset.nullable(),
        precision: z.enum(["day", "week", "month", "year"]),
        assumed: z.boolean(),
      })
      .nullable(),
    event: z.array(Category),
    mode: z.array(z.string()),
    context: z.array(z.string()),
    quad_code: Quad,
    event_scale: z.number(),
    actor: z.array(Entity),
    recipient: z.array(Entity),
    aux: z.array(Aux),
    aux_info: z.array(TextSpan.extend({ aux: Aux })),
    attribution: z.array(Attribution).meta({ description: "Who says so, outermost first" }),
    event_loc: Location.nullable(),
    size: z.record(z.string(), Count),
    deadline: z
      .object({ text: z.string(), duration: z.string().nullable(), due: z.string().nullable() })
      .nullable(),
    event_text: z.array(z.string()),
    text: z.string(),
    text_info: z.object({ sequence: z.int(), start: offset, end: offset }),
    because: z.object({
      rule: z.string(),
      trigger: TextSpan,
      path: z.string(),
      grounds: z.array(z.string()),
    }),
    confidence: z.number(),
    cite_info: z.object({
      title: z.string().nullable(),
      url: z.string().nullable(),
      publication: z.string().nullable(),
      language: z.string(),
    }),
    coder: z.object({ name: z.string(), version: z.string() }),
  })
  .meta({ id: "EventRecord", description: "One event as one sentence of one document states it" });

export type EventRecord = z.infer<typeof EventRecord>;
export type Entity = z.infer<typeof Entity>;
export type TextSpan = z.infer<typeof TextSpan>;
