// The whole line on one page: a report's text, its sentences, the events that they state, and a ledger of them.
import { createCoder } from "@demarche/coder";
import { readParser } from "@demarche/language/node";
import { accountsOf, Ledger } from "@demarche/ledger";

const reports = [
  {
    id: "oslo-1",
    date: "2024-06-14",
    publisher: "Fjord Post",
    text: "Norway expelled a Russian diplomat on Friday and gave him 48 hours to leave.",
  },
  {
    id: "moscow-1",
    date: "2024-06-20",
    publisher: "Volga Post",
    text: "Russia expelled a Norwegian diplomat on Thursday in retaliation for the expulsion of a Russian one from Oslo.",
  },
];

const parser = readParser(); // text to sentences, words and trees
const coder = createCoder(); // trees to event records
const ledger = await Ledger.open(":memory:"); // records of many reports to events; a file's path keeps them

for (const report of reports) {
  const document = parser.parse(report.text);
  const records = coder.code(document, report);
  await ledger.add([{ report, records, coder: { name: "demarche", version: "1" } }]);
}

for (const id of await ledger.eventIds(["NOR", "RUS"])) {
  const event = await ledger.event(id);
  const { category, mode, actors, recipients, date, status } = event.head;
  console.log(`${date} ${actors} → ${recipients}: ${category} ${mode ?? ""} (${status})`);
  for (const { side, stance } of accountsOf(event).accounts) console.log(`  ${side} ${stance} it`);
  for (const { answered, because } of await ledger.answers([id]).then(own(id)))
    console.log(`  answers ${answered.slice(0, 9)}: ${because}`);
}
for (const { due, state, setBy } of await ledger.deadlines())
  console.log(`due ${due}, set by ${setBy}: ${state}`);
await ledger.close();

function own(id) {
  return (answers) => answers.filter(({ answering }) => answering === id);
}
