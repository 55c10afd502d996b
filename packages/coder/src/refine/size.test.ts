import { readParser } from "@demarche/language/node";
import { expect, it } from "vitest";
import { createCoder } from "../coder.js";

const coder = createCoder();
const parser = readParser();
/** The sizes of the event on a word: "dead 12, injured ~40". */
function sizeOn(text: string, trigger: string): string {
  const records = coder.code(parser.parse(text), { id: "report", text, date: "2024-06-14" });
  const found = records.find(({ because }) => because.trigger.text === trigger);
  expect(found?.because.trigger.text).toBe(trigger);
  return Object.entries(found!.size)
    .map(([name, { number, approx, currency }]) =>
      `${name} ${approx ? "~" : ""}${number} ${currency ?? ""}`.trim(),
    )
    .join(", ");
}

it.each([
  ["Norway expelled two Russian diplomats.", "expelled", "expelled 2"],
  ["Two of the Russian diplomats were expelled by Norway.", "expelled", "expelled 2"],
  ["At least 12 Chadian soldiers were killed by rebels.", "killed", "dead ~12"],
  ["Russia said that 105 Ukrainian servicemen had been killed.", "killed", "dead 105"],
  ["Rebels killed five people and wounded 40 in Goma.", "killed", "dead 5, injured 40"],
  ["Rebels killed five people and wounded 40 in Goma.", "wounded", "injured 40"],
  ["Police in Kenya arrested more than 200 protesters.", "arrested", "arrested ~200"],
  ["Rebels in Mali killed between 10 and 15 soldiers.", "killed", "dead ~10"],
  ["Rebels killed three soldiers in Mali, wounding 10 others.", "killed", "dead 3, injured 10"],
  ["Two Rohingya killed in raid by rebels in Myanmar", "killed", "dead 2"],
  ["Israel released two dozen Palestinian prisoners.", "released", "released 24"],
  ["Twelve Chadian soldiers were killed and 40 injured by rebels.", "killed", "dead 12, injured 40"],
  ["Russia has detained a Norwegian sailor.", "detained", "arrested 1"],
  ["Dozens of Kenyan protesters were arrested by police.", "arrested", "arrested ~24"],
  ["Rebels in Mali killed two soldiers and a nurse.", "killed", "dead 3"],
  ["Rebels attacked a Kenyan bus, killed 11 passengers and wounded six.", "attacked", "dead 11, injured 6"],
  ["Canada imposed sanctions on 15 Russian banks.", "imposed", "sanctioned 15"],
  ["Ethiopia deployed 3,000 soldiers to Kenya.", "deployed", "troops 3000"],
  ["Iran seized two Greek tankers.", "seized", "ships 2"],
  ["Some 5,000 Kenyan teachers rallied.", "rallied", "protesters ~5000"],
  ["Germany gave Kenya 40 million euros.", "gave", "money 40000000 EUR"],
  ["Five Norwegian sailors were abducted by rebels in Mali.", "abducted", "abducted 5"],
])("%s / %s", (text, trigger, sizes) => expect(sizeOn(text, trigger)).toBe(sizes));

it.each([
  ["Russia has detained a group of Norwegian sailors.", "detained"],
  ["Police in Kenya arrested the protesters 24 hours later.", "arrested"],
  ["Norway expelled the Russian diplomats in 2019.", "expelled"],
  ["Rebels in Mali killed no one.", "killed"],
  ["China condemned the sale of 66 jets to Taiwan.", "condemned"],
  ["Norway imposed sanctions on Belarus.", "imposed"],
])("no number: %s", (text, trigger) => expect(sizeOn(text, trigger)).toBe(""));
