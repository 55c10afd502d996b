import type { Row, Session } from "../../driver/driver.js";
import { dyadsSql } from "./tables.js";
import type { Exported } from "./what.js";

const KEYS = ["events", "quad_1", "quad_2", "quad_3", "quad_4", "scale_sum", "scale_mean", "reports"];

/** The directed network of parties as GraphML: an edge a dyad with what happened between the two. */
export async function graphmlLines(session: Session, what: Exported): Promise<string[]> {
  const dyads = (await session.query(dyadsSql(what))).filter(({ events }) => Number(events) > 0);
  const parties = [...new Set(dyads.flatMap(({ actor, recipient }) => [String(actor), String(recipient)]))];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...KEYS.map((key) => `  <key id="${key}" for="edge" attr.name="${key}" attr.type="${typeOf(key)}"/>`),
    '  <graph id="events" edgedefault="directed">',
    ...parties.sort().map((party) => `    <node id="${escaped(party)}"/>`),
    ...dyads.map(edge),
    "  </graph>",
    "</graphml>",
  ];
}

const typeOf = (key: string): string => (key.startsWith("scale") ? "double" : "int");

function edge(dyad: Row): string {
  const data = KEYS.map((key) => `<data key="${key}">${dyad[key]}</data>`).join("");
  return `    <edge source="${escaped(String(dyad.actor))}" target="${escaped(String(dyad.recipient))}">${data}</edge>`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
