import type { Actor } from "./actors.js";

/** How an actor's dates stand to a day: within them, before or after, or not known for want of a day. */
export function tenure(actor: Actor, day: string | null): "current" | "before" | "after" {
  if (day === null) return actor.to === null ? "current" : "after";
  if (actor.from !== null && day < actor.from.slice(0, day.length) && day < actor.from) return "before";
  if (actor.to !== null && day > `${actor.to}~`) return "after";
  return "current";
}

/**
 * Of all bearers of a name, the one meant on a day: who is current, else who was most recently in office, else who
 * comes next. A person past office is a former official.
 */
export function bearerOn(
  actors: readonly Actor[],
  day: string | null,
): { readonly actor: Actor; readonly former: boolean } {
  let best = actors[0]!;
  let bestRank = rank(best, day);
  for (const actor of actors) {
    const r = rank(actor, day);
    if (r > bestRank || (r === bestRank && (actor.from ?? "") > (best.from ?? ""))) {
      best = actor;
      bestRank = r;
    }
  }
  return { actor: best, former: best.kind === "person" && tenure(best, day) === "after" && day !== null };
}

function rank(actor: Actor, day: string | null): number {
  const when = tenure(actor, day);
  return when === "current" ? 2 : when === "after" ? 1 : 0;
}
