import { useNavigate } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { Icon } from "../parts/icons.js";

/** Words to the ledger; two countries, "Japan Russia" or "JPN RUS", to their dyad. */
export function SearchBox() {
  const navigate = useNavigate();
  const seek = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget).get("q")).trim();
    if (q !== "") void navigate({ to: "/ledger", search: { q } });
  };
  return (
    <form className="seek" role="search" onSubmit={seek}>
      <Icon name="search" />
      <input
        className="input"
        name="q"
        type="search"
        aria-label="Search the ledger"
        placeholder="Search events"
      />
    </form>
  );
}
