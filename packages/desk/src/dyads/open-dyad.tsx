import { useNavigate } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { COUNTRIES } from "../wording/countries.js";

/** Any two countries to their page, known to the ledger or not. */
export function OpenDyad() {
  const navigate = useNavigate();
  const open = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [a, b] = [String(form.get("a")), String(form.get("b"))];
    if (a !== b) void navigate({ to: "/dyads/$a/$b", params: { a, b } });
  };
  return (
    <form className="row open-dyad" onSubmit={open}>
      <CountryField name="a" label="Between" first="JPN" />
      <CountryField name="b" label="and" first="RUS" />
      <button type="submit" className="button main">
        Open
      </button>
    </form>
  );
}

function CountryField({ name, label, first }: { name: string; label: string; first: string }) {
  return (
    <label className="field">
      <span>{label}</span>
      <select className="input" name={name} defaultValue={first}>
        {COUNTRIES.map(({ code, name: country }) => (
          <option key={code} value={code}>
            {country}
          </option>
        ))}
      </select>
    </label>
  );
}
