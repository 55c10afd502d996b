import { useState } from "react";
import { Empty } from "../parts/states.js";
import { Reader } from "../report/reader.js";
import { whole } from "../wording/numbers.js";
import { EXAMPLES, type Example } from "./examples.js";
import { type Coding, useCoder } from "./use-coder.js";
import "./try.css";

/** "Try it": a text is coded in the browser itself, and read as any report. */
export function TryView() {
  const [coding, code] = useCoder();
  const [text, setText] = useState("");
  const [date, setDate] = useState("");
  const run = (text: string, date: string, title?: string) =>
    code({ id: "pasted", text, ...(date === "" ? {} : { date }), ...(title === undefined ? {} : { title }) });
  const take = (example: Example) => {
    setText(example.text);
    setDate(example.date);
    run(example.text, example.date, example.title);
  };
  return (
    <>
      <header className="page-head">
        <div>
          <h1>Try it on a text of your own</h1>
          <p className="lead">
            Paste a news report in English. It is read and coded here, in your browser; the text is sent
            nowhere.
          </p>
        </div>
      </header>
      <form
        className="try-form no-print"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") run(text, date);
        }}
      >
        <label className="field try-text">
          <span>Report</span>
          <textarea
            className="input"
            rows={5}
            value={text}
            placeholder="Paste a report, or take an example below"
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <div className="row">
          <label className="field try-date">
            <span>Date of the report</span>
            <input
              className="input"
              type="date"
              value={date}
              onChange={(event) => setDate(event.target.value)}
            />
          </label>
          <button type="submit" className="button main" disabled={text.trim() === ""}>
            Code the report
          </button>
        </div>
        <ExampleList onTake={take} />
      </form>
      <Outcome coding={coding} />
    </>
  );
}

function ExampleList({ onTake }: { readonly onTake: (example: Example) => void }) {
  return (
    <p className="row try-examples">
      <span className="soft small">Examples</span>
      {EXAMPLES.map((example) => (
        <button key={example.name} type="button" className="button" onClick={() => onTake(example)}>
          {example.title}
        </button>
      ))}
    </p>
  );
}

function Outcome({ coding }: { readonly coding: Coding }) {
  switch (coding.state) {
    case "idle":
      return null;
    case "loading":
      return (
        <p className="try-progress" role="status">
          <progress value={coding.share} aria-label="Language model" />
          Loading the language model (12 MB, once)
        </p>
      );
    case "coding":
      return (
        <p className="try-progress" role="status">
          <progress aria-label="Coding" /> Reading the report
        </p>
      );
    case "fault":
      return (
        <div className="notice fault" role="alert">
          <h3>{coding.message}</h3>
          <p className="soft">{coding.hint}</p>
        </div>
      );
    case "coded":
      return <CodedReport key={coding.report.text} {...coding} />;
  }
}

function CodedReport({ report, coded }: Extract<Coding, { state: "coded" }>) {
  const [open, setOpen] = useState(coded.records.length > 0 ? 0 : -1);
  const told = coded.records.map((record) => ({ record }));
  return (
    <section className="try-outcome" aria-label="Coded report">
      <p className="soft small" role="status">
        Coded in {whole(Math.round(coded.milliseconds))} ms.
      </p>
      {coded.records.length === 0 && (
        <Empty title="No event between political actors was found">
          The coder looks for what states, organisations and groups do to each other. A report of sport or
          weather has none; of a conflict, tell us: a sentence that it ought to have read is worth an issue.
        </Empty>
      )}
      <Reader text={report.text} told={told} profile={coded.profile} open={open} onOpen={setOpen} />
    </section>
  );
}
