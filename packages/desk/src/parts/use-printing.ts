import { useSyncExternalStore } from "react";

const query = matchMedia("print");
const listen = (changed: () => void) => {
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

/** Whether the page is on its way to paper: what is otherwise left out as one scrolls has to be there. */
export const usePrinting = (): boolean => useSyncExternalStore(listen, () => query.matches);
