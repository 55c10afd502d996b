import { getRouteApi } from "@tanstack/react-router";
import { type FormEvent, useCallback, useEffect } from "react";
import { EventsPanel } from "./events-panel.js";
import { AnswersPanel, DeadlinesPanel, DocumentsPanel } from "./other-panels.js";
import { PartyHits } from "./party-hits.js";
import { SavedViews } from "./saved-views.js";
import { KINDS, type Kind, type LedgerSearch } from "./search.js";
import "./ledger.css";

const route = getRouteApi("/ledger");

const NAMES: Readonly<Record<Kind, string>> = {
  events: "Events",
  documents: "Reports",
  answers: "Answers",
  deadlines: "Deadlines",
};

/** What changes in the address; undefined takes an entry out. */
export type Change = Partial<Record<keyof LedgerSearch, string | undefined>>;

/** All that the ledger holds: searched, narrowed by facets, kept as a view, taken away as a file. */
export function LedgerView() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const kind = search.kind ?? "events";
  useEffect(() => {
    document.title = `${NAMES[kind]} · Demarche`;
  }, [kind]);
  const change = useCallback(
    (change: Change) =>
      void navigate({
        search: (before) =>
          Object.fromEntries(
            Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined),
          ),
        resetScroll: false,
      }),
    [navigate],
  );
  return (
    <>
      <header className="page-head">
        <h1>Ledger</h1>
        <SavedViews />
      </header>
      <div className="ledger-tools no-print">
        <KindChoice kind={kind} onChoose={(kind) => void navigate({ search: { kind } })} />
        {(kind === "events" || kind === "documents") && <Words key={search.q} q={search.q} onSeek={change} />}
      </div>
      {kind === "events" && search.q !== undefined && <PartyHits q={search.q} />}
      {kind === "events" && <EventsPanel search={search} onChange={change} />}
      {kind === "documents" && <DocumentsPanel search={search} onChange={change} />}
      {kind === "answers" && <AnswersPanel />}
      {kind === "deadlines" && <DeadlinesPanel search={search} onChange={change} />}
    </>
  );
}

function KindChoice({ kind, onChoose }: { readonly kind: Kind; readonly onChoose: (kind: Kind) => void }) {
  return (
    <div className="choices">
      {KINDS.map((one) => (
        <button key={one} type="button" aria-pressed={one === kind} onClick={() => onChoose(one)}>
          {NAMES[one]}
        </button>
      ))}
    </div>
  );
}

function Words({ q, onSeek }: { readonly q: string | undefined; readonly onSeek: (change: Change) => void }) {
  const seek = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get("q")).trim();
    onSeek({ q: words === "" ? undefined : words });
  };
  return (
    <form className="row ledger-words" onSubmit={seek}>
      <input
        className="input"
        type="search"
        name="q"
        defaultValue={q}
        aria-label="Words that must occur"
        placeholder="Words that must occur, or beginnings of words"
      />
      <button type="submit" className="button">
        Search
      </button>
    </form>
  );
}
