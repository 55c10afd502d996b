/** A coded report of its own for every number, the same one each time. */
export function codedReport(number) {
  const id = `report-${number}`;
  const text = `Report ${number}: Norway expelled diplomat ${number} of Russia.`;
  const party = (code) => ({ entity_text: code, start: 0, end: 1, code, sector: null, other_sectors: [] });
  const record = {
    id: `record-${number}`,
    document: id,
    date: "2024-03-05",
    enddate: null,
    date_info: { text: null, start: null, end: null, precision: "day", assumed: true },
    event: ["SANCTION"],
    mode: ["expel"],
    context: [],
    quad_code: 4,
    event_scale: -5,
    actor: [party("NOR")],
    recipient: [party("RUS")],
    aux: [],
    attribution: [],
    event_loc: null,
    size: {},
    deadline: null,
    event_text: ["expelled"],
    text,
    text_info: { sequence: 0, start: 0, end: text.length },
    because: { rule: "test", trigger: { text: "expelled", start: 0, end: 8 }, path: "", grounds: [] },
    confidence: 0.7,
  };
  const report = { id, text, date: "2024-03-05" };
  return { report, records: [record], coder: { name: "demarche", version: "1" } };
}
