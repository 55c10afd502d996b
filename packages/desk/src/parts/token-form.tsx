import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId } from "react";
import { keepToken } from "../api/fetch.js";

/** Asks for the token without which this server shows nothing; it is kept until the window closes. */
export function TokenForm({ message }: { readonly message: string }) {
  const client = useQueryClient();
  const id = useId();
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    keepToken(String(new FormData(event.currentTarget).get("token")).trim());
    void client.resetQueries();
  };
  return (
    <form className="notice" onSubmit={keep}>
      <h3>{message}</h3>
      <label className="field" htmlFor={id}>
        <span>Access token</span>
        <input className="input" id={id} name="token" type="password" autoComplete="off" required />
      </label>
      <button type="submit" className="button main">
        Open the ledger
      </button>
    </form>
  );
}
