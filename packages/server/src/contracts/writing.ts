import * as schema from "../schemas/index.js";
import { VIEW_COLUMNS } from "./columns.js";
import { contract } from "./contract.js";

const write = { method: "post", scope: "write" } as const;
const MEGABYTE = 1_000_000;

export const code = contract({
  ...write,
  id: "code",
  path: "/code",
  scope: "read",
  tag: "Reports",
  summary: "Code a text; nothing is stored",
  body: schema.TextToCode,
  bodyLimit: MEGABYTE,
  answer: schema.Coded,
});

export const addDocuments = contract({
  ...write,
  id: "addDocuments",
  path: "/documents",
  tag: "Reports",
  summary: "Code reports and add them; the same report twice changes nothing",
  body: schema.NewDocuments,
  bodyLimit: 8 * MEGABYTE,
  answer: schema.Added,
});

export const merge = contract({
  ...write,
  id: "merge",
  path: "/events/{id}/merge",
  tag: "Decisions",
  summary: "Say that another event is the same as this one",
  params: schema.EventPath,
  body: schema.Merge,
  answer: schema.Decided,
});

export const split = contract({
  ...write,
  id: "split",
  path: "/events/{id}/split",
  tag: "Decisions",
  summary: "Say that some records of this event tell another one",
  params: schema.EventPath,
  body: schema.Split,
  answer: schema.Decided,
});

export const correct = contract({
  ...write,
  id: "correct",
  path: "/events/{id}/correct",
  tag: "Decisions",
  summary: "Say what category, parties, status or date an event really has",
  params: schema.EventPath,
  body: schema.Correct,
  answer: schema.Decided,
});

export const undo = contract({
  ...write,
  id: "undo",
  path: "/decisions/{seq}/undo",
  tag: "Decisions",
  summary: "Take a person's decision back",
  params: schema.DecisionPath,
  body: schema.Undo,
  answer: schema.Decided,
});

export const views = contract({
  id: "views",
  method: "get",
  scope: "read",
  path: "/views",
  tag: "Views",
  summary: "Saved views of the desk, by name",
  answer: schema.ViewList,
  columns: VIEW_COLUMNS,
});

export const saveView = contract({
  ...write,
  id: "saveView",
  path: "/views",
  tag: "Views",
  summary: "Save a view; one of the same name is replaced",
  body: schema.NewView,
  answer: schema.View,
});

export const deleteView = contract({
  ...write,
  id: "deleteView",
  method: "delete",
  path: "/views/{id}",
  tag: "Views",
  summary: "Delete a saved view",
  params: schema.ViewPath,
  answer: schema.View,
});

export const tokens = contract({
  id: "tokens",
  method: "get",
  scope: "admin",
  path: "/tokens",
  tag: "Tokens",
  summary: "Tokens, without their secrets",
  answer: schema.TokenList,
});

export const makeToken = contract({
  ...write,
  id: "makeToken",
  scope: "admin",
  path: "/tokens",
  tag: "Tokens",
  summary: "Make a token; its secret is shown this once",
  body: schema.NewToken,
  answer: schema.TokenMade,
});

export const revokeToken = contract({
  ...write,
  id: "revokeToken",
  method: "delete",
  scope: "admin",
  path: "/tokens/{id}",
  tag: "Tokens",
  summary: "Revoke a token",
  params: schema.TokenPath,
  answer: schema.Token,
});
