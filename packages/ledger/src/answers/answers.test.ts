import { expect, it } from "vitest";
import { onEveryEngine } from "../../testing/engines.js";
import { coded, type Told } from "../../testing/records.js";
import { Ledger } from "../index.js";

const now = () => new Date("2024-04-01T08:00:00Z");
const EXPELS = "Norway expelled attaché Igor Belov for spying on cables.";

/** A record of a sentence whose trigger is the word given. */
function told(text: string, trigger: string, rest: Told): Told {
  const start = text.indexOf(trigger);
  const because = {
    rule: "test",
    trigger: { text: trigger, start, end: start + trigger.length },
    path: "",
    grounds: [],
  };
  return { text, text_info: { sequence: 0, start: 0, end: text.length }, because, ...rest };
}

const expulsion = coded("a", [told(EXPELS, "expelled", { date: "2024-03-05", mode: ["expel"] })]);
const inKind = (words: string, date: string) =>
  coded("b", [told(words, "expelled", { date, mode: ["expel"], actors: "RUS", recipients: "NOR" })], {
    date,
  });

onEveryEngine((fresh) => {
  const withReports = async (...reports: Parameters<Ledger["add"]>[0]) => {
    const ledger = await Ledger.open(await fresh(), { now });
    for (const report of reports) await ledger.add([report]);
    return ledger;
  };
  const links = async (ledger: Ledger) => ledger.answers(await ledger.eventIds());

  it("links by roles, kind and time", async () => {
    const ledger = await withReports(expulsion, inKind("Russia expelled consul Anna Vik.", "2024-03-12"));
    expect(await links(ledger)).toMatchObject([
      { answering: "eb-0", answered: "ea-0", evidence: "pattern", words: null },
    ]);
    await ledger.close();
  });

  it("links by the words of a report, and leads to them", async () => {
    const text = "In retaliation, Russia expelled consul Anna Vik.";
    const ledger = await withReports(expulsion, inKind(text, "2024-03-12"));
    expect(await links(ledger)).toMatchObject([
      { evidence: "text", words: { document: "b", text: "In retaliation", start: 0, end: 14 } },
    ]);
    await ledger.close();
  });

  it("links what came in later, in whatever order reports come", async () => {
    const ledger = await withReports(inKind("Russia expelled consul Anna Vik.", "2024-03-12"), expulsion);
    expect(await links(ledger)).toMatchObject([{ answering: "eb-0", answered: "ea-0" }]);
    await ledger.close();
  });

  it("links two events of one sentence by the word between them, to the event that other reports tell", async () => {
    const text = "Russia protested after Norway expelled attaché Igor Belov.";
    const both = coded("c", [
      told(text, "protested", { event: ["ACCUSE"], actors: "RUS", recipients: "NOR", quad_code: 3 }),
      told(text, "expelled", { mode: ["expel"] }),
    ]);
    const ledger = await withReports(expulsion, both);
    expect(await links(ledger)).toMatchObject([
      { answering: "ec-0", answered: "ea-0", words: { text: "after", start: 17, end: 22 } },
    ]);
    await ledger.close();
  });

  it("links a word to the act of the sentence before that it names", async () => {
    const text = "Moscow called the expulsion of the attaché groundless.";
    const report = coded("c", [
      told(EXPELS, "expelled", { mode: ["expel"] }),
      {
        ...told(text, "called", { event: ["ACCUSE"], actors: "RUS", recipients: "", quad_code: 3 }),
        text_info: { sequence: 1, start: EXPELS.length + 1, end: EXPELS.length + 1 + text.length },
      },
    ]);
    const ledger = await withReports(report);
    const start = EXPELS.length + 1 + text.indexOf("the expulsion");
    expect(await links(ledger)).toMatchObject([
      { answering: "ec-1", answered: "ec-0", words: { text: "the expulsion", start, end: start + 13 } },
    ]);
    await ledger.close();
  });

  it("does not take for a reply what is replied to", async () => {
    const text = "Russia will retaliate for the throwing out of consul Anna Vik.";
    const answered = told(text, "throwing", { actors: "NOR", recipients: "RUS", date: "2024-03-12" });
    const ledger = await withReports(
      coded("a", [
        told("Russia expelled envoy Oleg Petrov.", "expelled", { actors: "RUS", recipients: "NOR" }),
      ]),
      coded("b", [answered], { date: "2024-03-12" }),
    );
    expect(await links(ledger)).toMatchObject([{ evidence: "pattern" }]);
    await ledger.close();
  });

  it("links nothing within one country, where codes do not tell who acts on whom", async () => {
    const within = (id: string, date: string, text: string) =>
      coded(id, [told(text, "raided", { date, event: ["ASSAULT"], actors: "NOR", recipients: "NOR" })], {
        date,
      });
    const ledger = await withReports(
      within("a", "2024-03-05", "Police raided a farm near Bergen."),
      within("b", "2024-03-07", "Robbers raided a bank in Oslo."),
    );
    expect(await links(ledger)).toEqual([]);
    await ledger.close();
  });

  it.each([
    ["too late", "2024-05-12", "RUS", "NOR"],
    ["too early", "2024-01-12", "RUS", "NOR"],
    ["by somebody else", "2024-03-12", "SWE", "NOR"],
    ["against somebody else", "2024-03-12", "RUS", "SWE"],
  ])("links nothing that is done %s", async (_, date, actors, recipients) => {
    const other = told("Anna Vik, a consul, was expelled.", "expelled", {
      mode: ["expel"],
      date,
      actors,
      recipients,
    });
    const ledger = await withReports(expulsion, coded("b", [other], { date }));
    expect(await links(ledger)).toEqual([]);
    await ledger.close();
  });

  it("unlinks and links anew when a person corrects an event", async () => {
    const ledger = await withReports(expulsion, inKind("Russia expelled consul Anna Vik.", "2024-03-12"));
    const word = { by: "anna", because: "it was Sweden" };
    const correction = await ledger.correct("ea-0", { actors: ["SWE"] }, word);
    expect(await links(ledger)).toEqual([]);
    await ledger.undo(correction, word);
    expect(await links(ledger)).toHaveLength(1);
    await ledger.close();
  });

  it("walks a chain in both directions and tells where it was cut", async () => {
    const third = coded("d", [
      told("Norway expelled envoy Oleg Petrov.", "expelled", { date: "2024-03-20", mode: ["expel"] }),
    ]);
    const second = inKind("Russia expelled consul Anna Vik.", "2024-03-12");
    const ledger = await withReports(expulsion, second, third);
    for (const from of ["ea-0", "eb-0", "ed-0"]) {
      const { events, answers, cut } = await ledger.chain(from);
      expect(events.map(({ id }) => id)).toEqual(["ea-0", "eb-0", "ed-0"]);
      expect(answers.map(({ answering, answered }) => [answering, answered])).toEqual([
        ["eb-0", "ea-0"],
        ["ed-0", "eb-0"],
      ]);
      expect(cut).toBe(false);
    }
    expect((await ledger.chain("ea-0", 1)).cut).toBe(true);
    await ledger.close();
  });
});
