import { readParser } from "@demarche/language/node";
import { describe, expect, it } from "vitest";
import { Tree } from "../grammar/tree.js";
import { buildLexicon } from "../lexicon/lexicon.js";
import { mentionContext } from "../mentions/context.js";
import { Parties } from "../mentions/parties.js";
import { attributionOf } from "./attribution.js";

const parser = readParser();
const lexicon = buildLexicon();

/** The chain of the event at the first word with this form, each link as "source ~ cue ~ content". */
function chain(text: string, trigger: string): string[] {
  const doc = parser.parse(text);
  const parties = new Parties(mentionContext(new Tree(doc), lexicon, { id: "test", text }));
  const word = [...doc.tokens()].find(({ form }) => form === trigger)!.index;
  return attributionOf(parties, word).map(({ source, cue, content }) =>
    [source?.entity_text ?? "?", cue.text, text.slice(content.start, content.end)].join(" ~ "),
  );
}

describe("one source", () => {
  it.each([
    ["Oslo said that Russia had bombed the bridge.", "bombed", "Oslo ~ said ~ Russia had bombed the bridge"],
    [
      "The mayor told reporters that Chad had bombed the port.",
      "bombed",
      "The mayor ~ told ~ Chad had bombed the port",
    ],
    ["Lima denies arming the rebels.", "arming", "Lima ~ denies ~ arming the rebels"],
    ["Suva announced the arrest of two officers.", "arrest", "Suva ~ announced ~ the arrest of two officers"],
    ["Rome accused Libya of attacking a ferry.", "attacking", "Rome ~ accused ~ of attacking a ferry"],
    [
      "Turkey attacked the camp, officials in Ankara said.",
      "attacked",
      "officials in Ankara ~ said ~ Turkey attacked the camp",
    ],
    [
      "Libya attacked the camp, the mayor said, and its guards fled.",
      "attacked",
      "the mayor ~ said ~ Libya attacked the camp, the mayor said, and its guards fled",
    ],
    [
      "Libya attacked the camp, the mayor said, adding that guards fled.",
      "attacked",
      "the mayor ~ said ~ Libya attacked the camp",
    ],
    [
      "Oman, the minister said, attacked the camp.",
      "attacked",
      "the minister ~ said ~ Oman, the minister said, attacked the camp",
    ],
    [
      "China, Pyongyang's ally and neighbour, said that Japan had attacked the boat.",
      "attacked",
      "China ~ said ~ Japan had attacked the boat",
    ],
    [
      "Libya attacked the camp, reported state radio in Tripoli.",
      "attacked",
      "state radio in Tripoli ~ reported ~ Libya attacked the camp",
    ],
    [
      "Soldiers attacked the village, according to two residents.",
      "attacked",
      "two residents ~ according to ~ Soldiers attacked the village",
    ],
    [
      "In the words of the bishop, soldiers attacked the church.",
      "attacked",
      "the bishop ~ In the words of ~ soldiers attacked the church",
    ],
    [
      "As the radio reported, soldiers attacked the church.",
      "attacked",
      "the radio ~ reported ~ soldiers attacked the church",
    ],
    [
      "Observers doubt Chad's claim that Libya attacked the camp.",
      "attacked",
      "Chad ~ claim ~ Libya attacked the camp",
    ],
    [
      "The guards are alleged to have attacked the prisoners.",
      "attacked",
      "? ~ alleged ~ to have attacked the prisoners",
    ],
    [
      "The guards reportedly attacked the prisoners.",
      "attacked",
      "? ~ reportedly ~ The guards reportedly attacked the prisoners",
    ],
  ])("%s", (text, trigger, wanted) => {
    expect(chain(text, trigger)).toEqual([wanted]);
  });
});

describe("quotations", () => {
  it.each([
    [
      '"Libya attacked our camp," said a general in Chad.',
      "attacked",
      ["a general in Chad ~ said ~ Libya attacked our camp"],
    ],
    [
      'The general said: "Libya attacked our camp."',
      "attacked",
      ["The general ~ said ~ Libya attacked our camp"],
    ],
    [
      '"They came at night," the general said. "Then they attacked the camp."',
      "attacked",
      ['the general ~ said ~ They came at night," the general said. "Then they attacked the camp'],
    ],
    [
      '"They came at night. They attacked the camp," the general said on Friday.',
      "attacked",
      ["the general ~ said ~ They came at night. They attacked the camp"],
    ],
    ['"They came at night," he said, adding that it was cold. Libya attacked us.', "attacked", []],
    ['"They came at night," he said as soldiers attacked the camp.', "attacked", []],
    ['"They came at night," the general said. Libya attacked the camp.', "attacked", []],
  ])("%s", (text, trigger, wanted) => {
    expect(chain(text, trigger)).toEqual(wanted);
  });
});

describe("several sources, the outermost first", () => {
  it.each([
    [
      "The paper said that officials believed Libya had attacked the camp.",
      [
        "The paper ~ said ~ officials believed Libya had attacked the camp",
        "officials ~ believed ~ Libya had attacked the camp",
      ],
    ],
    [
      "Reuters, quoting police, said gunmen had attacked the camp.",
      ["Reuters ~ quoting ~ gunmen had attacked the camp", "police ~ said ~ gunmen had attacked the camp"],
    ],
    [
      "Quoting police, the radio said gunmen had attacked the camp.",
      ["the radio ~ Quoting ~ gunmen had attacked the camp", "police ~ said ~ gunmen had attacked the camp"],
    ],
    [
      "The agency said, citing police, that gunmen had attacked the camp.",
      ["The agency ~ said ~ gunmen had attacked the camp", "police ~ citing ~ gunmen had attacked the camp"],
    ],
  ])("%s", (text, wanted) => {
    expect(chain(text, "attacked")).toEqual(wanted);
  });
});

describe("headlines", () => {
  it.each([
    [
      "Russian minister: Chad attacked the port.",
      "attacked",
      ["Russian minister ~ : ~ Chad attacked the port"],
    ],
    [
      "Chad attacked the port: Russian minister.",
      "attacked",
      ["Russian minister ~ : ~ Chad attacked the port"],
    ],
    ["Sources: Chad attacked the port.", "attacked", ["Sources ~ : ~ Chad attacked the port"]],
    ["PARIS, May 4: Chad attacked the port.", "attacked", []],
    ["Chad has one demand: Libya must leave.", "leave", []],
  ])("%s", (text, trigger, wanted) => {
    expect(chain(text, trigger)).toEqual(wanted);
  });
});

describe("the publisher's own voice", () => {
  it.each([
    ["Russia attacked the port.", "attacked"],
    ["Norway rejected the offer.", "rejected"],
    ["The council urged Chad to leave.", "urged"],
    ["The minister said nothing when police attacked the students.", "attacked"],
    ["Soldiers attacked the town, where reporters had gathered.", "attacked"],
    ["The king, who met the president, said it was late.", "met"],
    ["The court ruled that Chad had arrested the men, rejecting the plea of Libya.", "rejecting"],
    ["Oslo said it was late; Chad attacked the port.", "attacked"],
    ["Suppose that Chad attacked the port.", "attacked"],
  ])("%s", (text, trigger) => {
    expect(chain(text, trigger)).toEqual([]);
  });
});
