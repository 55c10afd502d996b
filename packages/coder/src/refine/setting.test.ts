import { expect, it } from "vitest";
import { type Party, UNCODED } from "../mentions/party.js";
import type { Location } from "../record.js";
import { inSetting } from "./setting.js";

const party = (kind: Party["kind"], sector: string | null, code: string | null = null): Party => ({
  head: 0,
  start: 0,
  end: 1,
  kind,
  locative: false,
  coding: { ...UNCODED, sector, code, source: "agent.x" },
});
const almaty = { country: "KAZ" } as Location;

it.each([
  [party("agent", "COP"), { place: almaty, country: "RUS" }, "KAZ"],
  [party("agent", "CVL"), { place: null, country: "RUS" }, "RUS"],
  [party("agent", "COP"), { place: null, country: null }, null],
  [party("agent", "COP", "FRA"), { place: almaty, country: null }, "FRA"],
  [party("agent", "BUS"), { place: almaty, country: null }, null],
  [party("unknown", "COP"), { place: almaty, country: null }, null],
])("gives %j in %j the country %s", (one, setting, code) => {
  expect(inSetting([one], setting)[0]?.coding.code).toBe(code);
});

it("says that the country is implied, and by what", () => {
  const [settled] = inSetting([party("agent", "COP")], { place: almaty, country: null });
  expect(settled).toMatchObject({ kind: "setting", coding: { source: "agent.x + the event's place" } });
});
