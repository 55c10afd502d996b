import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ApiFault } from "../api/fetch.js";
import { TokenForm } from "./token-form.js";

/** What a query holds: a grey shape of the same size while it loads, the fault where it failed, else its answer. */
export function Await<T>({
  query,
  height,
  children,
}: {
  readonly query: UseQueryResult<T>;
  /** Height of what comes, so that nothing jumps. */
  readonly height: string;
  readonly children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null) return <FaultNotice error={query.error} again={() => void query.refetch()} />;
  return <Waiting height={height} />;
}

export function Waiting({ height }: { readonly height: string }) {
  return (
    <div className="waiting" style={{ height }} role="status">
      <span className="unseen">Loading</span>
    </div>
  );
}

/** Nothing to show: why, and what to do. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="notice">
      <h3>{title}</h3>
      {children !== undefined && <div className="soft">{children}</div>}
    </div>
  );
}

/** What went wrong, what to do, and a way to try again. */
export function FaultNotice({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const fault = error instanceof ApiFault ? error.fault : undefined;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof ApiFault && error.status === 401) return <TokenForm message={message} />;
  return (
    <div className="notice fault" role="alert">
      <h3>{fault?.message ?? message}</h3>
      <p className="soft">
        {fault?.hint ?? "Load the page again; where it stays, tell the makers of Demarche."}
      </p>
      {again !== undefined && (
        <button type="button" className="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}
