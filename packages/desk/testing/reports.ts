import { readdirSync, readFileSync } from "node:fs";
import type { Report } from "@demarche/coder";

/** Reports of a quarrel between Japan and Russia and of the years before it, written for these tests. */

const report = (id: string, date: string, publisher: string, title: string, text: string): Report => ({
  id,
  date,
  publisher,
  title,
  text,
  url: `https://${publisher.toLowerCase().replaceAll(" ", "-")}.example/${id}`,
});

/** What came before: a row of a year each in the grid. */
const BEFORE: readonly Report[] = [
  report(
    "summit-2018",
    "2018-09-11",
    "Pacific Diary",
    "Abe in Vladivostok",
    "Japan and Russia held talks in Vladivostok on Monday. Japan and Russia agreed to cooperate on fisheries. Prime Minister Shinzo Abe praised Russia.",
  ),
  report(
    "visit-2019",
    "2019-06-29",
    "Pacific Diary",
    "Putin visits Osaka",
    "President Vladimir Putin visited Japan on Saturday. Russia and Japan signed an agreement on trade.",
  ),
  report(
    "islands-2020",
    "2020-12-02",
    "Pacific Diary",
    "Missiles on the islands",
    "Russia deployed missiles on the Kuril Islands on Tuesday. Japan protested to Russia over the deployment. Japan lodged a protest with Russia.",
  ),
  report(
    "premier-2021",
    "2021-07-27",
    "Pacific Diary",
    "Premier on Iturup",
    "Japan summoned the Russian ambassador on Monday. Tokyo protested against the visit of Prime Minister Mikhail Mishustin to the Northern Territories. Russia rejected the protest of Japan.",
  ),
  report(
    "spring-2022",
    "2022-04-09",
    "Harbour News",
    "Japan sends eight Russians home",
    "Japan expelled eight Russian diplomats on Friday. Japan imposed sanctions on Russian banks. Russia threatened Japan with countermeasures.",
  ),
  report(
    "answer-2022",
    "2022-04-28",
    "Harbour News",
    "Moscow answers in kind",
    "Russia expelled eight Japanese diplomats on Wednesday in response to the expulsion of its diplomats by Japan. Japan condemned the expulsion.",
  ),
  report(
    "entry-2022",
    "2022-05-05",
    "Harbour News",
    "Sixty-three may not enter",
    "Russia banned 63 Japanese officials on Wednesday. Japan called the ban unacceptable and protested to Russia.",
  ),
];

/** The quarrel itself, by several hands. */
const QUARREL: readonly Report[] = [
  report(
    "video",
    "2022-09-26",
    "Primorye Observer",
    "Security service shows a consul",
    "Russia's Federal Security Service detained a Japanese consul in Vladivostok on Monday, according to a video of the service. Russia accused the consul of espionage. Russia declared the consul persona non grata and gave him 48 hours to leave.",
  ),
  report(
    "wire",
    "2022-09-27",
    "Northern Wire",
    "Russia expels Japanese consul",
    "Russia expelled a Japanese consul on Monday over spying, the Foreign Ministry in Moscow said. Japan denied that its consul had spied on Russia. Tokyo demanded an apology from Russia.",
  ),
  report(
    "tokyo",
    "2022-09-27",
    "Kanda Evening Post",
    "Tokyo protests to Moscow",
    "Japan lodged a strong protest with Russia on Tuesday over the detention of its consul. Japan summoned the Russian ambassador. Chief Cabinet Secretary Hirokazu Matsuno said Russia had blindfolded the consul. Russia denied that it had mistreated the consul.",
  ),
  report(
    "plans",
    "2022-09-28",
    "Kanda Evening Post",
    "Tokyo weighs a ban",
    "Japan plans to ban exports of chemicals to Russia. Japan may expel a Russian consul, officials said. Russia warned Japan that it would answer any expulsion.",
  ),
  report(
    "island",
    "2022-10-01",
    "Northern Wire",
    "Drill off the islands",
    "Russia held military exercises near the Kuril Islands on Friday. Japan protested to Russia over the exercises. South Korea voiced concern over the exercises of Russia.",
  ),
  report(
    "sapporo",
    "2022-10-04",
    "Hokkaido Ledger",
    "Consul in Sapporo must go",
    "Japan expelled a Russian consul in Sapporo on Tuesday in response to the expulsion of its consul by Russia. Tokyo gave the Russian consul until 10 October to leave. Russia condemned the expulsion of its consul.",
  ),
  report(
    "moscow",
    "2022-10-05",
    "Northern Wire",
    "Moscow calls the step unfriendly",
    "Japan expelled a Russian consul on Tuesday, the foreign ministry in Tokyo said. Russia threatened Japan with retaliation. Russia denied that its consul had spied on Japan.",
  ),
  report(
    "seoul",
    "2022-10-06",
    "Han River Review",
    "Seoul and Tokyo speak",
    "Japan and South Korea held talks in Seoul on Thursday. South Korea supported Japan. The United States condemned Russia. China urged Japan and Russia to talk.",
  ),
  report(
    "copy",
    "2022-10-06",
    "Copy Desk",
    "Consul in Sapporo must go",
    "Japan expelled a Russian consul in Sapporo on Tuesday in response to the expulsion of its consul by Russia. Tokyo gave the Russian consul until 10 October to leave. Russia condemned the expulsion of its consul.",
  ),
];

/** The examples of the repository, which tell of other conflicts too. */
function examples(): Report[] {
  const folder = new URL("../../../examples/", import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => {
      const [, head = "", text = ""] = readFileSync(new URL(name, folder), "utf8").split(/^---\n/m);
      const value = (key: string) => new RegExp(`^${key}: (.*)$`, "m").exec(head)?.[1];
      const { title, date, publisher, url } = Object.fromEntries(
        ["title", "date", "publisher", "url"].map((key) => [key, value(key)]),
      );
      return Object.assign({ id: name, text: text.trim() }, { title, date, publisher, url }) as Report;
    });
}

/** In the order in which they came in, a batch a day. */
export const batches = (): readonly { readonly at: string; readonly reports: readonly Report[] }[] => [
  { at: "2022-06-01T08:00:00Z", reports: BEFORE },
  { at: "2022-10-05T08:00:00Z", reports: QUARREL.slice(0, 5) },
  { at: "2022-10-07T08:00:00Z", reports: [...QUARREL.slice(5), ...examples()] },
];

export const NOW = new Date("2022-10-08T09:00:00Z");
