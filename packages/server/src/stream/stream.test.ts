import { expect, it } from "vitest";
import { onEveryEngine } from "../../../ledger/testing/engines.js";
import { QUARREL, type Served, serve } from "../../testing/served.js";

/** Reads a stream until what came fits. */
async function until(response: Response, fits: RegExp): Promise<string> {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  for (let text = ""; ; ) {
    const { value, done } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
    if (!fits.test(text)) continue;
    await reader.cancel();
    return text;
  }
}

const add = (served: Served, at: number) =>
  served.json("/api/v1/documents", { json: { documents: [QUARREL[at]] } });

onEveryEngine((fresh) => {
  it("tells what comes in through the server, and what others put there", async () => {
    const served = await serve(await fresh());
    const stream = await served.ask("/api/v1/stream");
    expect(stream.headers.get("content-type")).toContain("text/event-stream");
    const told = until(stream, /event: arrival\n(?:.*\n)*?\n/);
    await expect.poll(async () => (await served.ask("/metrics")).text()).toContain("demarche_streams 1");
    await add(served, 0);
    const data = JSON.parse(/^data: (.*)$/m.exec(await told)![1]!);
    expect(data.events.map(({ actors }: { actors: string[] }) => actors[0])).toContain("NOR");
    await served.close();
  });

  it("goes on after the last event that a client has", async () => {
    const served = await serve(await fresh());
    await add(served, 0);
    await add(served, 2);
    const all = await served.ask("/api/v1/stream", { headers: { "last-event-id": "0" } });
    const first = await until(all, /\ndata: .*\n/);
    const newest = /^id: (\d+)$/m.exec(first)![1]!;
    const none = await served.ask("/api/v1/stream", { headers: { "last-event-id": newest } });
    setTimeout(() => served.server.close(), 300);
    expect(await until(none, /data/)).not.toContain("data");
    await served.close();
  });
});

it("opens so many streams, and ends them when the server ends", async () => {
  const served = await serve(":memory:", { limits: { streams: 1 } });
  const first = await served.ask("/api/v1/stream");
  const ended = until(first, /never/);
  const metrics = async () => (await served.ask("/metrics")).text();
  await expect.poll(metrics).toContain("demarche_streams 1");
  expect((await served.ask("/api/v1/stream")).status).toBe(503);
  served.server.close();
  await ended;
  await expect.poll(metrics).toContain("demarche_streams 0");
  await served.close();
});
