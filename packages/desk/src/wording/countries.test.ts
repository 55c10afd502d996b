import { expect, it } from "vitest";
import { countriesIn, partyName, partyNames } from "./countries.js";

it.each([
  ["JPN", "Japan"],
  ["KOS", "Kosovo"],
  ["UNO", "United Nations"],
  ["~the rebels", "the rebels"],
  ["QQQ", "QQQ"],
])("%s is %s", (code, name) => expect(partyName(code)).toBe(name));

it("says so where nobody is named", () => expect(partyNames([])).toBe("nobody named"));

it.each([
  ["Japan Russia", ["JPN", "RUS"]],
  ["rus, jpn", ["RUS", "JPN"]],
  ["what did South Korea say", ["KOR"]],
  ["japanese consul", []],
])("%s names %j", (words, codes) => expect(countriesIn(words)).toEqual(codes));
