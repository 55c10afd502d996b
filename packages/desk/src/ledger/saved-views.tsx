import type { View, ViewList } from "@demarche/server/schemas";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { address, post, remove } from "../api/fetch.js";
import { useAnswer } from "../api/queries.js";
import { FaultNotice } from "../parts/states.js";

/** Views kept under a name, for everybody who reads this ledger. */
export function SavedViews() {
  const views = useAnswer<ViewList>(address("/views"));
  const client = useQueryClient();
  const href = useLocation({ select: ({ href }) => href });
  const refresh = () => client.invalidateQueries({ queryKey: [address("/views")] });
  const keep = useMutation({
    mutationFn: (name: string) => post<View>("/views", { name, path: href }),
    onSuccess: refresh,
  });
  const drop = useMutation({ mutationFn: (id: string) => remove<View>(`/views/${id}`), onSuccess: refresh });
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    keep.mutate(String(new FormData(event.currentTarget).get("name")));
    event.currentTarget.reset();
  };
  const saved = views.data?.items ?? [];
  const error = keep.error ?? drop.error;
  return (
    <details className="saved-views no-print">
      <summary className="button">Saved views{saved.length > 0 && ` (${saved.length})`}</summary>
      <div className="saved-box">
        <ul>
          {saved.map((view) => (
            <SavedView key={view.id} view={view} onDrop={() => drop.mutate(view.id)} />
          ))}
        </ul>
        {saved.length === 0 && (
          <p className="soft small">None yet. A saved view keeps words, filters and order.</p>
        )}
        <form className="row" onSubmit={save}>
          <input
            className="input"
            name="name"
            required
            maxLength={100}
            aria-label="Name"
            placeholder="Name of this view"
          />
          <button type="submit" className="button main">
            Save
          </button>
        </form>
        {error !== null && <FaultNotice error={error} />}
      </div>
    </details>
  );
}

function SavedView({ view: { name, path }, onDrop }: { readonly view: View; readonly onDrop: () => void }) {
  const navigate = useNavigate();
  return (
    <li className="row">
      <a
        href={path}
        onClick={(event) => {
          event.preventDefault();
          void navigate({ href: path });
        }}
      >
        {name}
      </a>
      <button type="button" className="button quiet" aria-label={`Delete ${name}`} onClick={onDrop}>
        Delete
      </button>
    </li>
  );
}
