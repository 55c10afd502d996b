import { expect, it } from "vitest";
import { record, type Told } from "../../testing/records.js";
import { placedFacts } from "../identity/facts.js";
import { type Head, headOf } from "../identity/head.js";
import { runningDeadline } from "./deadlines.js";

const head = (id: string, told: Told): Head => headOf(id, placedFacts(record(id, 0, told), id));

const moment = { event: "e", record: "a-0", text: "within 48 hours", due: "2024-03-07" };
const expulsion = head("e", { date: "2024-03-05" });

const left = head("left", { event: ["RETREAT"], actors: "RUS", recipients: "NOR", date: "2024-03-06" });
const late = head("late", { event: ["RETREAT"], actors: "RUS", recipients: "NOR", date: "2024-03-09" });
const protest = head("protest", { event: ["ACCUSE"], actors: "RUS", recipients: "NOR", date: "2024-03-06" });

it.each([
  ["open", [], "2024-03-06T12:00:00Z", null],
  ["open", [protest], "2024-03-07T23:00:00Z", null],
  ["met", [protest, left], "2024-03-20T00:00:00Z", "left"],
  ["expired", [late], "2024-03-20T00:00:00Z", null],
] as const)("is %s", (state, between, now, metBy) => {
  expect(runningDeadline(moment, expulsion, between, new Date(now))).toMatchObject({
    ...moment,
    state,
    metBy,
    setBy: ["NOR"],
    setFor: ["RUS"],
  });
});

it("tells what happened by then", () => {
  const { happened } = runningDeadline(moment, expulsion, [protest, late], new Date("2024-03-20"));
  expect(happened).toEqual(["protest"]);
});
