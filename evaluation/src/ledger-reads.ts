import { changeOf, type Dyad, dyadSeries, egoNetwork, reciprocity, temperature } from "@demarche/analysis";
import { accountsOf, type Ledger } from "@demarche/ledger";
import { DAYS, dayAfterFirst, eventIdOf, PARTIES } from "./ledger-made.js";
import { timesOf } from "./ledger-times.js";

export const CALLS = 120;
/** Multiples of it fall evenly and without order between whole numbers. */
const GOLDEN = 0.618033988749895;
const spread = (call: number): number => ((call + 1) * GOLDEN) % 1;

const BY = ["day", "week", "month"] as const;

/** Milliseconds of each call, by what is asked; nothing is run before the calls that are timed. */
export async function timeReads(ledger: Ledger, events: number): Promise<Record<string, number[]>> {
  const ids = Array.from({ length: CALLS }, (_, call) => eventIdOf(Math.floor(spread(call) * events)));
  const dyads = await someDyads(ledger, ids);
  const day = (call: number) => dayAfterFirst(Math.floor(spread(call * 3) * DAYS));
  const spans = [{}, { from: dayAfterFirst(DAYS - 5 * 365) }, { from: dayAfterFirst(DAYS - 365) }];
  return {
    "dyad series": await timesOf(CALLS, (call) =>
      dyadSeries(ledger, dyads[call]!, { by: BY[call % 3]!, ...spans[Math.floor(call / 3) % 3] }),
    ),
    temperature: await timesOf(CALLS, (call) => temperature(ledger, dyads[call]!, day(call))),
    "event with accounts": await timesOf(CALLS, async (call) => {
      const told = await ledger.event(ids[call]!);
      if (told === null) throw new Error(`${ids[call]} is not there`);
      return accountsOf(told);
    }),
    "change against the past": await timesOf(CALLS, (call) => changeOf(ledger, dyads[call]!, day(call))),
    reciprocity: await timesOf(CALLS, (call) =>
      reciprocity(ledger, [dyads[call]!.actor, dyads[call]!.recipient], spans[call % 3]),
    ),
    "ego network of a year": await timesOf(CALLS, (call) =>
      egoNetwork(ledger, dyads[call]!.actor, {
        from: day(call),
        to: dayAfterFirst(Math.floor(spread(call * 3) * DAYS) + 365),
      }),
    ),
  };
}

/** Half of them dyads of events that are there, so that busy ones are in; half any two parties, in one or both directions. */
async function someDyads(ledger: Ledger, ids: readonly string[]): Promise<Dyad[]> {
  const heads = await ledger.heads(ids);
  return ids.map((id, call) => {
    const [actor, recipient] = [...heads.get(id)!.actors, ...heads.get(id)!.recipients];
    const direction = call % 4 < 2 ? "both" : "one";
    if (call % 2 === 0 && recipient !== undefined) return { actor: actor!, recipient, direction };
    const pick = (step: number) => PARTIES[Math.floor(spread(call * step) * PARTIES.length)]!;
    return { actor: pick(5), recipient: pick(7), direction };
  });
}
