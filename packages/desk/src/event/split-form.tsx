import type { FormEvent } from "react";
import type { Telling } from "../api/answers.js";
import { BecauseField } from "./because-field.js";

interface FormProps {
  readonly tellings: readonly Telling[];
  readonly onSay: (body: object) => void;
}

/** The records that tell another event leave this one. */
export function SplitForm({ tellings, onSay }: FormProps) {
  if (tellings.length < 2) return <p className="soft small review-form">One record alone cannot be split.</p>;
  const say = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const records = form.getAll("record").map(String);
    if (records.length > 0 && records.length < tellings.length)
      onSay({ records, because: form.get("because") });
  };
  return (
    <form className="review-form" onSubmit={say}>
      <fieldset>
        <legend className="small">Which of these tell another event?</legend>
        {tellings.map(({ record, publisher, document }) => (
          <label key={record.id} className="split-choice">
            <input type="checkbox" name="record" value={record.id} />
            <span>
              “{record.event_text.join(" … ")}” <span className="soft small">{publisher ?? document}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <BecauseField action="Split them off" />
    </form>
  );
}
