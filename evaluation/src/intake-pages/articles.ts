/** A report written for this project, that pages in many markups carry. Countries, people and papers are invented or act in invented ways. */
export interface Article {
  readonly title: string;
  readonly byline: string;
  /** ISO date-time with the publisher's zone. */
  readonly published: string;
  readonly paragraphs: readonly string[];
}

export const ARTICLES: readonly Article[] = [
  {
    title: "Norway expels two diplomats over harbour photographs",
    byline: "Ingrid Solheim",
    published: "2023-03-14T08:20:00+01:00",
    paragraphs: [
      "Norway on Tuesday expelled two diplomats of a neighbouring state, saying that they had photographed naval harbours from a hired fishing boat over several weekends.",
      "The foreign ministry in Oslo summoned the ambassador in the morning and gave the two men until Friday to leave the country with their families.",
      "“This has nothing to do with diplomacy,” a spokeswoman of the ministry told reporters, adding that the pictures had been found on a memory card left behind in the boat.",
      "The embassy denied the allegation. In a short statement it called the decision groundless and said that an answer would follow.",
      "Police had watched the pair since January, according to two officials who were not allowed to speak about the inquiry in public.",
      "The harbour of Ramsund, where the boat was seen three times, is used by the navy for maintenance of its frigates.",
      "Relations between the two countries had been improving: only last month their fisheries ministers signed a new agreement on cod quotas.",
    ],
  },
  {
    title: "Ceasefire talks in Doha end without a date for the next round",
    byline: "Karim Haddad and Louise Berg",
    published: "2024-05-03T19:45:00+03:00",
    paragraphs: [
      "Two days of ceasefire talks in Doha ended late on Friday without an agreement and without a date on which the delegations would meet again.",
      "Mediators from Qatar had proposed a pause in fighting of forty days, during which prisoners were to be exchanged in three groups.",
      "The government delegation rejected the proposal because it did not name the monitors who would watch the front line, its leader said before leaving for the airport.",
      "The rebels accused the other side of playing for time. They had accepted the text in principle on Thursday evening, one of their negotiators said.",
      "Fighting went on around the town of Kassara while the talks were held; a hospital there counted eleven dead since Wednesday.",
      "A diplomat who followed the talks said that both sides had agreed on the list of prisoners, more than they had ever agreed on before.",
      "Qatar’s foreign minister is expected to travel to the region next week to explore whether a shorter pause could be accepted by everyone.",
      "The United Nations urged both sides to let convoys with food through to the besieged quarters in the meantime.",
    ],
  },
  {
    title: "Parliament in Lisbon backs sanctions against shipping firms",
    byline: "Marta Figueira",
    published: "2022-11-29T16:05:00Z",
    paragraphs: [
      "The Portuguese parliament voted on Tuesday for sanctions against six shipping firms that are said to have carried arms past an embargo.",
      "One hundred and forty deputies voted in favour and thirty-one against, after a debate of more than five hours.",
      "The measures freeze accounts that the firms hold in the country and forbid their vessels to call at its ports for two years.",
      "Deputies of the opposition criticised that the list had been drawn up by intelligence services and could not be checked by the chamber.",
      "The foreign minister defended the vote, saying that partners in the region had taken the same step in the spring.",
      "Two of the firms announced that they would go to court. A lawyer of the largest called the evidence a collection of rumours.",
      "The law takes effect on the first of January, unless the president sends it back to the chamber within two weeks.",
    ],
  },
  {
    title: "Kenya and Ethiopia agree to reopen border crossing at Moyale",
    byline: "Daniel Otieno",
    published: "2021-08-06T11:30:00+03:00",
    paragraphs: [
      "Kenya and Ethiopia have agreed to reopen the border crossing at Moyale, which had been closed since clashes between herders in June.",
      "Officials of both countries signed a protocol on Friday that sends joint patrols to the road between the two halves of the town.",
      "Traders had lost goods worth millions of shillings, the chamber of commerce in Marsabit estimated, because lorries waited for weeks in the heat.",
      "Regional commissioner Abdi Guyo thanked elders on both sides who had met under an acacia tree eleven times to settle the quarrel.",
      "The first lorries are to cross on Monday. Until then the army clears two stretches of road on which mines were reported.",
      "A similar agreement three years ago fell apart after a month, and some shopkeepers said that they would wait before they filled their stores again.",
    ],
  },
  {
    title: "Japan protests after patrol vessels enter waters near islands",
    byline: "Aiko Tanabe",
    published: "2020-10-12T22:10:00+09:00",
    paragraphs: [
      "Japan lodged a protest on Monday after two patrol vessels entered waters near uninhabited islands that both Tokyo and its neighbour claim.",
      "The coast guard said that the vessels had stayed for more than thirty hours and had come close to a Japanese fishing boat.",
      "The chief cabinet secretary called the intrusion extremely regrettable and said that the ambassador had been asked for an explanation.",
      "The neighbour’s foreign ministry answered that its ships had patrolled home waters and demanded that fishing boats keep away.",
      "Vessels of the two sides meet near the islands on most days of the year, but seldom for so long.",
      "Last year both governments agreed to set up a telephone line for such encounters. It has not been used so far, according to a Japanese official.",
      "Analysts doubt that either side wants more: trade between the two has grown in each of the past four quarters.",
    ],
  },
  {
    title: "Bolivia recalls its envoy after remarks on lithium contracts",
    byline: "Rosa Quispe",
    published: "2025-02-18T13:00:00-04:00",
    paragraphs: [
      "Bolivia recalled its ambassador from Santiago on Tuesday after a Chilean minister described contracts for lithium as a gift to foreign companies.",
      "The ministry in La Paz spoke of interference in the affairs of a sovereign country and asked for an apology within seven days.",
      "Chile’s government said that the minister had given his private opinion at a conference and that it had nothing to add.",
      "The two countries have had no full diplomatic relations for decades; consuls general do the work of embassies in most matters.",
      "Bolivia’s mining federation supported the recall but asked that talks on the railway to the coast go on.",
      "The contracts, signed in December, foresee two plants at the salt flat of Uyuni, the first of which is to start in three years.",
      "Protesters in Potosí blocked a road against the same contracts last week, and police dispersed them with tear gas.",
    ],
  },
];
