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
    "Russia's Federal Security Service detained a Japanese consul in Vladivostok on Monday, according to a video of the service. Russia accused the consul of espionage. Russia declared a Japanese consul in Vladivostok persona non grata on Monday over espionage. Moscow gave the Japanese consul 48 hours to leave.",
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
    "Russia expelled a Japanese consul on 26 September. Japan expelled a Russian consul in Sapporo on Tuesday in response. Tokyo gave the Russian consul until 10 October to leave. Russia condemned the expulsion of its consul.",
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
    "Russia expelled a Japanese consul on 26 September. Japan expelled a Russian consul in Sapporo on Tuesday in response. Tokyo gave the Russian consul until 10 October to leave. Russia condemned the expulsion of its consul.",
  ),
];

/** What else the world did, so that the map and the list of pairs are no one-country affair. */
const ELSEWHERE: readonly Report[] = [
  report(
    "rabat",
    "2022-10-03",
    "Gibraltar Times",
    "Spain and Morocco agree",
    "Spain and Morocco signed an agreement on migration in Rabat on Monday. Spain praised Morocco.",
  ),
  report(
    "nile",
    "2022-10-03",
    "Nile Courier",
    "Cairo and Addis Ababa at odds",
    "Egypt accused Ethiopia of filling the dam on Sunday. Ethiopia rejected the accusation of Egypt. Sudan held talks with Ethiopia in Khartoum.",
  ),
  report(
    "ankara",
    "2022-10-04",
    "Aegean Post",
    "Ankara threatens",
    "Turkey threatened Greece on Tuesday. Greece protested to Turkey. Germany urged Greece and Turkey to talk.",
  ),
  report(
    "tirana",
    "2022-10-05",
    "Adriatic Mirror",
    "Tirana breaks with Tehran",
    "Albania expelled Iranian diplomats on Wednesday. Albania severed diplomatic relations with Iran. The United States supported Albania.",
  ),
  report(
    "lima",
    "2022-10-05",
    "Andes Herald",
    "Aid for Peru",
    "Chile sent aid to Peru on Tuesday. Brazil and Peru held talks in Lima on Tuesday. Brazil agreed to cooperate with Peru.",
  ),
  report(
    "delhi",
    "2022-10-06",
    "Ganges Chronicle",
    "Fire across the line",
    "Pakistan shelled Indian positions in Kashmir on Wednesday, killing three soldiers. India condemned Pakistan. India summoned the Pakistani ambassador.",
  ),
  report(
    "canberra",
    "2022-10-06",
    "Coral Sea Gazette",
    "Canberra and Suva",
    "Australia gave aid to Fiji on Thursday. Australia and Indonesia signed a defence agreement in Jakarta on Thursday.",
  ),
  report(
    "pyongyang",
    "2022-10-06",
    "Han River Review",
    "Missile over Japan",
    "North Korea fired a missile over Japan on Tuesday. Japan condemned North Korea. The United States and South Korea held military exercises on Wednesday. South Korea threatened North Korea.",
  ),
];

/** In the order in which they came in, a batch a day. */
export const batches = (): readonly { readonly at: string; readonly reports: readonly Report[] }[] => [
  { at: "2022-06-01T08:00:00Z", reports: BEFORE },
  { at: "2022-10-05T08:00:00Z", reports: QUARREL.slice(0, 5) },
  { at: "2022-10-07T08:00:00Z", reports: [...QUARREL.slice(5), ...ELSEWHERE] },
];

export const NOW = new Date("2022-10-08T09:00:00Z");
