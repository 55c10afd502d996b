import { useEffect } from "react";

const STEPS: Readonly<Record<string, number>> = { n: 1, ArrowRight: 1, p: -1, ArrowLeft: -1 };

/** Walks through events by n and p or the arrows, and closes by Escape; keys of a field or a control are its own. */
export function useWalk(open: number, events: number, onOpen: (event: number) => void): void {
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      if (event.key === "Escape") onOpen(-1);
      const step = STEPS[event.key];
      if (step === undefined || events === 0) return;
      event.preventDefault();
      onOpen(Math.min(Math.max(open + step, 0), events - 1));
    };
    addEventListener("keydown", walk);
    return () => removeEventListener("keydown", walk);
  }, [open, events, onOpen]);
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("input, textarea, select, dialog") !== null;
