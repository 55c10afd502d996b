import type { Arrival } from "@demarche/server/schemas";
import { useEffect, useState } from "react";
import { address } from "../api/fetch.js";

/** How many events came in or changed since the page was loaded; what came is shown when the reader asks for it. */
export function useArrivals(): [number, () => void] {
  const [arrived, setArrived] = useState(0);
  useEffect(() => {
    const stream = new EventSource(address("/stream"));
    stream.addEventListener("arrival", ({ data }: MessageEvent<string>) => {
      const { events, more } = JSON.parse(data) as Arrival;
      setArrived((before) => before + events.length + more);
    });
    return () => stream.close();
  }, []);
  return [arrived, () => setArrived(0)];
}
