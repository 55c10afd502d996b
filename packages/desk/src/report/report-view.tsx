import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useEffect } from "react";
import type { DocumentPage } from "../api/answers.js";
import { address } from "../api/fetch.js";
import { useAnswer } from "../api/queries.js";
import { Await } from "../parts/states.js";
import { moment, shortDay } from "../wording/dates.js";
import { count } from "../wording/numbers.js";
import { Reader } from "./reader.js";

const route = getRouteApi("/documents/$id");

/** A report of the ledger: its text with the evidence, and what came of it. */
export function ReportView() {
  const { id } = route.useParams();
  const page = useAnswer<DocumentPage>(address(`/documents/${encodeURIComponent(id)}`));
  return (
    <Await query={page} height="80vh">
      {(data) => <Page key={data.id} page={data} />}
    </Await>
  );
}

function Page({ page }: { readonly page: DocumentPage }) {
  const { record } = route.useSearch();
  const navigate = route.useNavigate();
  const { told } = page;
  const open = record === undefined ? 0 : told.findIndex((one) => one.record.id === record);
  const title = page.title ?? page.id;
  useEffect(() => {
    document.title = `${title} · Demarche`;
  }, [title]);
  const onOpen = useCallback(
    (event: number) =>
      void navigate({
        search: { record: told[event]?.record.id ?? "none" },
        replace: true,
        resetScroll: false,
      }),
    [navigate, told],
  );
  return (
    <article>
      <header className="page-head">
        <div>
          <p className="kicker">
            {[page.publisher, page.published === null ? null : shortDay(page.published)]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <h1>{title}</h1>
          <About page={page} />
        </div>
      </header>
      <Reader
        text={page.text}
        told={told}
        profile={page.profile}
        open={told.length === 0 ? -1 : open}
        onOpen={onOpen}
      />
    </article>
  );
}

function About({ page: { url, copyOf, copies, revisions, addedAt } }: { readonly page: DocumentPage }) {
  return (
    <p className="small soft">
      Added {moment(addedAt)}
      {revisions.length > 1 && ` · ${count(revisions.length, "revision")}`}
      {copyOf !== null && ` · repeats ${copyOf}`}
      {copies.length > 0 && ` · repeated by ${count(copies.length, "report")}`}
      {url !== null && /^https?:\/\//i.test(url) && (
        <>
          {" · "}
          <a href={url} rel="noopener noreferrer">
            Where it was published
          </a>
        </>
      )}
    </p>
  );
}
