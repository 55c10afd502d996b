import type { Correct, Head } from "@demarche/server/schemas";
import type { FormEvent } from "react";
import { STATUS_NAMES, STATUSES } from "../wording/status.js";
import { BecauseField } from "./because-field.js";
import { CATEGORY_NAMES } from "./categories.js";

interface FormProps {
  readonly head: Head;
  readonly onSay: (body: object) => void;
}

/** What the event really is. Only what differs from what stands there is sent. */
export function CorrectForm({ head, onSay }: FormProps) {
  const say = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSay(correctionOf(new FormData(event.currentTarget), head));
  };
  return (
    <form className="review-form" onSubmit={say}>
      <label className="field">
        <span>Category</span>
        <select className="input" name="category" defaultValue={head.category}>
          {CATEGORY_NAMES.map(({ category, name }) => (
            <option key={category} value={category}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>How far it has come</span>
        <select className="input" name="status" defaultValue={head.status}>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {STATUS_NAMES[status]}
            </option>
          ))}
        </select>
      </label>
      <CodesField name="actors" label="Who did it (codes)" codes={head.actors} />
      <CodesField name="recipients" label="To whom (codes)" codes={head.recipients} />
      <label className="field">
        <span>Day</span>
        <input className="input" type="date" name="date" defaultValue={head.date ?? ""} />
      </label>
      <BecauseField action="Correct the event" />
    </form>
  );
}

function CodesField({ name, label, codes }: { name: string; label: string; codes: readonly string[] }) {
  return (
    <label className="field">
      <span>{label}</span>
      <input
        className="input"
        name={name}
        defaultValue={known(codes).join(" ")}
        pattern="\s*([A-Za-z]{3}(\s+[A-Za-z]{3})*)?\s*"
        title="Codes of three letters, such as JPN RUS"
      />
    </label>
  );
}

const known = (codes: readonly string[]) => codes.filter((code) => !code.startsWith("~"));
const split = (text: string) => text.toUpperCase().split(/\s+/).filter(Boolean);
const same = (a: readonly string[], b: readonly string[]) => a.join(" ") === b.join(" ");

function correctionOf(form: FormData, head: Head): Correct {
  const value = (name: string) => String(form.get(name) ?? "").trim();
  const category = value("category") as Correct["category"];
  const status = value("status") as Correct["status"];
  const date = value("date");
  const [actors, recipients] = [split(value("actors")), split(value("recipients"))];
  return {
    ...(category !== undefined && category !== head.category ? { category } : {}),
    ...(status !== undefined && status !== head.status ? { status } : {}),
    ...(date === "" || date === head.date ? {} : { date }),
    ...(same(actors, known(head.actors)) ? {} : { actors }),
    ...(same(recipients, known(head.recipients)) ? {} : { recipients }),
    because: value("because"),
  };
}
