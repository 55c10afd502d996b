import { Link, Outlet } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Icon } from "../parts/icons.js";
import { Brand } from "./brand.js";
import { SearchBox } from "./search-box.js";
import { ThemeButton } from "./theme-button.js";

const WAYS = [
  { to: "/", name: "Overview", icon: "overview" },
  { to: "/dyads", name: "Dyads", icon: "dyads" },
  { to: "/ledger", name: "Ledger", icon: "ledger" },
  { to: "/try", name: "Try it", icon: "try" },
] as const;

/** Bar and ways around every view of the desk. */
export function Shell() {
  return (
    <Frame>
      <nav className="ways" aria-label="Desk">
        {WAYS.map(({ to, name, icon }) => (
          <Link key={to} to={to} activeOptions={{ exact: to === "/", includeSearch: false }}>
            <Icon name={icon} />
            {name}
          </Link>
        ))}
      </nav>
      <SearchBox />
    </Frame>
  );
}

/** The static site: one view, no ledger behind it. */
export function PlainShell() {
  return (
    <Frame>
      <span className="ways" />
    </Frame>
  );
}

function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="shell">
      <a className="button main skip" href="#main">
        Skip to the page
      </a>
      <header className="bar">
        <Brand />
        {children}
        <ThemeButton />
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
