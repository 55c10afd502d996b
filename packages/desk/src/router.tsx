import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { readDyadSearch } from "./dyad/search.js";
import { readLedgerSearch } from "./ledger/search.js";
import { Empty, FaultNotice, Waiting } from "./parts/states.js";
import { PlainShell, Shell } from "./shell/shell.js";

/** Every view is a path with its query, and is loaded when it is first opened. */

const text = (search: Record<string, unknown>, name: string) =>
  typeof search[name] === "string" && search[name] !== "" ? { [name]: search[name] as string } : {};

const root = createRootRoute({ component: Shell, notFoundComponent: Nowhere });
const at = <const P extends string>(path: P) => ({ getParentRoute: () => root, path });

const overview = createRoute({
  ...at("/"),
  validateSearch: (search): { since?: string } => text(search, "since"),
  component: lazyRouteComponent(() => import("./overview/overview-view.js"), "OverviewView"),
});
const dyads = createRoute({
  ...at("/dyads"),
  validateSearch: (search): { party?: string } => text(search, "party"),
  component: lazyRouteComponent(() => import("./dyads/dyads-view.js"), "DyadsView"),
});
const dyad = createRoute({
  ...at("/dyads/$a/$b"),
  validateSearch: readDyadSearch,
  component: lazyRouteComponent(() => import("./dyad/dyad-view.js"), "DyadView"),
});
const event = createRoute({
  ...at("/events/$id"),
  component: lazyRouteComponent(() => import("./event/event-view.js"), "EventView"),
});
const report = createRoute({
  ...at("/documents/$id"),
  validateSearch: (search): { record?: string } => text(search, "record"),
  component: lazyRouteComponent(() => import("./report/report-view.js"), "ReportView"),
});
const story = createRoute({
  ...at("/stories/$id"),
  component: lazyRouteComponent(() => import("./story/story-view.js"), "StoryView"),
});
const ledger = createRoute({
  ...at("/ledger"),
  validateSearch: readLedgerSearch,
  component: lazyRouteComponent(() => import("./ledger/ledger-view.js"), "LedgerView"),
});
const tryIt = () => lazyRouteComponent(() => import("./try/try-view.js"), "TryView");
const tried = createRoute({ ...at("/try"), component: tryIt() });

function Nowhere() {
  return <Empty title="There is no such page">The address may be mistyped; the ways above lead on.</Empty>;
}

const options = {
  defaultPendingComponent: () => <Waiting height="60vh" />,
  defaultErrorComponent: ({ error }: { error: unknown }) => <FaultNotice error={error} />,
  defaultPreload: "intent",
  scrollRestoration: true,
} as const;

const full = createRouter({
  ...options,
  routeTree: root.addChildren([overview, dyads, dyad, event, report, story, ledger, tried]),
});

/** "Try it" alone, at whatever folder it lies. */
function staticRouter() {
  const root = createRootRoute({ component: PlainShell, notFoundComponent: Nowhere });
  const only = createRoute({ getParentRoute: () => root, path: "/", component: tryIt() });
  return createRouter({ ...options, routeTree: root.addChildren([only]), history: createHashHistory() });
}

export const router = import.meta.env.MODE === "static" ? (staticRouter() as unknown as typeof full) : full;

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof full;
  }
}
