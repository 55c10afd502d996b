import { expect, it } from "vitest";
import { heading, headline, pastHeadline } from "./events.js";

type Act = Parameters<typeof headline>[0];
const act = (
  category: Act["category"],
  mode: string | null,
  actors: string[],
  recipients: string[],
): Act => ({
  category,
  mode,
  actors,
  recipients,
});

it.each([
  [
    act("SANCTION", "expel", ["RUS"], ["JPN"]),
    "Russia expels people of Japan",
    "Russia expelled people of Japan",
  ],
  [
    act("CONSULT", null, ["JPN", "KOR"], ["JPN", "KOR"]),
    "Japan and South Korea consult each other",
    "Japan and South Korea consulted each other",
  ],
  [act("MOBILIZE", "troops", ["RUS"], []), "Russia mobilises", "Russia mobilised"],
  [
    act("SUPPORT", null, ["AUS", "IDN"], []),
    "Australia and Indonesia support somebody not named",
    "Australia and Indonesia supported somebody not named",
  ],
  [
    act("SANCTION", "withdraw", ["FRA", "DEU"], ["MLI"]),
    "France and Germany withdraw their people from Mali",
    "France and Germany withdrew their people from Mali",
  ],
  [
    act("COERCE", "arrest", [], ["~the consul"]),
    "somebody not named arrests people of the consul",
    "somebody not named arrested people of the consul",
  ],
])("%j", (told, now, then) => {
  expect([headline(told), pastHeadline(told)]).toEqual([now, then]);
  expect(heading(told)).toBe(now.charAt(0).toUpperCase() + now.slice(1));
});
