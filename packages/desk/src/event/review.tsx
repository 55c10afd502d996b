import type { Decided } from "@demarche/server/schemas";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { EventPage } from "../api/answers.js";
import { post } from "../api/fetch.js";
import { FaultNotice } from "../parts/states.js";
import { CorrectForm } from "./correct-form.js";
import { MergeForm } from "./merge-form.js";
import { SplitForm } from "./split-form.js";

const DEEDS = [
  ["correct", "Correct"],
  ["split", "Split"],
  ["merge", "Merge"],
] as const;
type Deed = (typeof DEEDS)[number][0];

/** A person's word about the event: what it really is, which reports tell another, which event is the same. */
export function Review({ page }: { readonly page: EventPage }) {
  const [deed, setDeed] = useState<Deed | null>(null);
  const client = useQueryClient();
  const navigate = useNavigate();
  const say = useMutation({
    mutationFn: (body: object) => post<Decided>(`/events/${encodeURIComponent(page.head.id)}/${deed}`, body),
    onSuccess: async ({ event }) => {
      setDeed(null);
      await client.invalidateQueries();
      if (event !== null && event !== page.head.id)
        await navigate({ to: "/events/$id", params: { id: event } });
    },
  });
  return (
    <section className="sheet no-print">
      <header>
        <h2>Your word</h2>
        <p className="small soft">Kept beside the rule’s, and can be undone</p>
      </header>
      <div className="choices">
        {DEEDS.map(([name, label]) => (
          <button
            key={name}
            type="button"
            aria-pressed={deed === name}
            onClick={() => setDeed(deed === name ? null : name)}
          >
            {label}
          </button>
        ))}
      </div>
      {deed === "correct" && <CorrectForm head={page.head} onSay={say.mutate} />}
      {deed === "split" && <SplitForm tellings={page.tellings} onSay={say.mutate} />}
      {deed === "merge" && <MergeForm head={page.head} onSay={say.mutate} />}
      {say.error !== null && <FaultNotice error={say.error} />}
      {say.isSuccess && (
        <p className="small" role="status">
          Kept. It stands under “Revisions”, with a way to undo it.
        </p>
      )}
    </section>
  );
}
