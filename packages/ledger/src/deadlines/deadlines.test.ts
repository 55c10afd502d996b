import { expect, it } from "vitest";
import { record, type Told } from "../../testing/records.js";
import { placedFacts } from "../identity/facts.js";
import { type Head, headOf } from "../identity/head.js";
import type { ToldEvent } from "../read/event.js";
import { deadlinesOf } from "./deadlines.js";

const head = (id: string, told: Told): Head => headOf(id, placedFacts(record(id, 0, told), id));

const expulsion = (): ToldEvent => {
  const told = {
    deadline: { text: "within 48 hours", duration: "PT48H", due: "2024-03-07" },
    date: "2024-03-05",
  };
  const one = record("a", 0, told);
  const telling = {
    record: one,
    coding: 1,
    because: "",
    decidedBy: "rule",
    publisher: null,
    title: null,
    url: null,
    published: null,
    copyOf: null,
  };
  return { head: head("e", told), tellings: [telling, { ...telling, coding: 2 }] };
};

const left = head("left", { event: ["RETREAT"], actors: "RUS", recipients: "NOR", date: "2024-03-06" });
const late = head("late", { event: ["RETREAT"], actors: "RUS", recipients: "NOR", date: "2024-03-09" });
const protest = head("protest", { event: ["ACCUSE"], actors: "RUS", recipients: "NOR", date: "2024-03-06" });

it.each([
  ["open", [], "2024-03-06T12:00:00Z", null],
  ["open", [protest], "2024-03-07T23:00:00Z", null],
  ["met", [protest, left], "2024-03-20T00:00:00Z", "left"],
  ["expired", [late], "2024-03-20T00:00:00Z", null],
] as const)("is %s", (state, between, now, metBy) => {
  expect(deadlinesOf(expulsion(), between, new Date(now))).toMatchObject([
    { state, metBy, due: "2024-03-07", setBy: ["NOR"], setFor: ["RUS"] },
  ]);
});

it("tells what happened by then", () => {
  const [one] = deadlinesOf(expulsion(), [protest, late], new Date("2024-03-20"));
  expect(one?.happened).toEqual(["protest"]);
});
