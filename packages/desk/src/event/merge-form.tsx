import type { EventList, Head } from "@demarche/server/schemas";
import type { FormEvent } from "react";
import { address } from "../api/fetch.js";
import { useAnswer } from "../api/queries.js";
import { Await, Empty } from "../parts/states.js";
import { hasPage, partyNames } from "../wording/countries.js";
import { addDays, dayRange } from "../wording/dates.js";
import { eventName } from "../wording/events.js";
import { BecauseField } from "./because-field.js";

interface FormProps {
  readonly head: Head;
  readonly onSay: (body: object) => void;
}

/** The events near in time between the same parties, one of which may be this one. */
export function MergeForm({ head, onSay }: FormProps) {
  const near = useAnswer<EventList>(address("/events", { ...aroundOf(head), limit: 30 }));
  const say = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onSay({ other: form.get("other"), because: form.get("because") });
  };
  return (
    <Await query={near} height="10rem">
      {({ items }) => {
        const others = items.filter(({ id }) => id !== head.id);
        if (others.length === 0)
          return <Empty title="No event near it">None between the same parties within a week.</Empty>;
        return (
          <form className="review-form" onSubmit={say}>
            <label className="field">
              <span>The same as</span>
              <select className="input" name="other">
                {others.map((other) => (
                  <option key={other.id} value={other.id}>
                    {dayRange(other.date, other.enddate)}: {eventName(other)}, {partyNames(other.actors)} →{" "}
                    {partyNames(other.recipients)}
                  </option>
                ))}
              </select>
            </label>
            <BecauseField action="Merge the two" />
          </form>
        );
      }}
    </Await>
  );
}

/** A week before and after, by the same actor or of the same recipient. */
function aroundOf({ date, actors, recipients }: Head) {
  const days = date === null ? {} : { from: addDays(date, -7), to: addDays(date, 7) };
  const actor = actors.filter(hasPage);
  if (actor.length > 0) return { ...days, actor };
  return { ...days, recipient: recipients.filter(hasPage) };
}
