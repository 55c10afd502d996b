import { listTokens, listViews } from "@demarche/ledger";
import * as contracts from "../contracts/writing.js";
import { route } from "../http/route.js";

/** Saved views and tokens. */

export const views = route(contracts.views, async (_, { ledger }) => ({
  items: await listViews(ledger.reader),
  next: null,
}));

export const saveView = route(contracts.saveView, ({ body, caller }, { ledger }) =>
  ledger.saveView({ ...body, by: caller.name ?? "desk" }),
);

export const deleteView = route(contracts.deleteView, ({ params }, { ledger }) =>
  ledger.deleteView(params.id),
);

export const tokens = route(contracts.tokens, async (_, { ledger }) => ({
  items: await listTokens(ledger.reader),
  next: null,
}));

export const makeToken = route(contracts.makeToken, ({ body: { name, scope } }, { ledger }) =>
  ledger.addToken(name, scope),
);

export const revokeToken = route(contracts.revokeToken, ({ params }, { ledger }) =>
  ledger.revokeToken(params.id),
);
