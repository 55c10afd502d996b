import pc from "picocolors";
import { expect, it } from "vitest";
import { quotedSentence } from "./quote.js";

const quote = (text: string, word: string, offset = 0) => {
  const start = offset + text.indexOf(word);
  const trigger = { text: word, start, end: start + word.length };
  const record = {
    text,
    text_info: { sequence: 0, start: offset, end: offset + text.length },
    because: { trigger },
  };
  return quotedSentence(record as never, pc.createColors(true));
};

it.each([
  ["Oslo expelled Belov.", "expelled", "“Oslo \u001b[4mexpelled\u001b[24m Belov.”"],
  ["expelled by\n  Oslo", "expelled", "“\u001b[4mexpelled\u001b[24m by Oslo”"],
  ["Oslo \u001b[31mexpelled\ue000 him\ue001", "expelled", "“Oslo [31m\u001b[4mexpelled\u001b[24m him”"],
])("underlines the trigger of %j", (text, word, quoted) => {
  expect(quote(text, word)).toBe(quoted);
  expect(quote(text, word, 40)).toBe(quoted);
});
