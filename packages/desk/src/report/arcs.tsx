import { type RefObject, useEffect, useState } from "react";

interface Arc {
  readonly path: string;
  readonly to: "evidence" | "recipient";
}

/** Arcs over the text from each actor to the evidence, and from the evidence to each recipient, of the open event. */
export function Arcs({
  within,
  open,
  quad,
}: {
  within: RefObject<HTMLElement | null>;
  open: number;
  quad: number;
}) {
  const [arcs, setArcs] = useState<readonly Arc[]>([]);
  useEffect(() => {
    const root = within.current;
    if (root === null || open < 0) {
      setArcs([]);
      return;
    }
    const draw = () => setArcs(arcsIn(root));
    draw();
    const watcher = new ResizeObserver(draw);
    watcher.observe(root);
    void document.fonts.ready.then(draw);
    return () => watcher.disconnect();
  }, [within, open]);
  return (
    <svg className={`arcs q${quad}`} aria-hidden="true">
      <defs>
        <marker
          id="arc-tip"
          viewBox="0 0 8 8"
          refX="6.5"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0 0.5L7.5 4L0 7.5z" />
        </marker>
      </defs>
      {arcs.map(({ path, to }) => (
        <path
          key={path}
          className="arc"
          d={path}
          markerEnd={to === "recipient" ? "url(#arc-tip)" : undefined}
        />
      ))}
    </svg>
  );
}

function arcsIn(root: HTMLElement): Arc[] {
  const evidence = pieces(root, "evidence")[0];
  if (evidence === undefined) return [];
  return [
    ...starts(root, "actor").map((actor): Arc => ({ path: arc(root, actor, evidence), to: "evidence" })),
    ...starts(root, "recipient").map((to): Arc => ({ path: arc(root, evidence, to), to: "recipient" })),
  ];
}

const pieces = (root: HTMLElement, role: string) => [
  ...root.querySelectorAll<HTMLElement>(`[data-roles~="${role}"]`),
];

/** The first piece of each party; pieces that follow one another without a gap are one party. */
function starts(root: HTMLElement, role: string): HTMLElement[] {
  const found = pieces(root, role);
  return found.filter((piece) => !found.includes(piece.previousSibling as HTMLElement));
}

function arc(root: HTMLElement, from: HTMLElement, to: HTMLElement): string {
  const [x1, y1] = topOf(root, from);
  const [x2, y2] = topOf(root, to);
  const rise = Math.min(34, 12 + Math.abs(x2 - x1) * 0.1);
  return `M${x1} ${y1}C${x1} ${y1 - rise} ${x2} ${y2 - rise} ${x2} ${y2}`;
}

/** The middle of the upper edge of an element's first line, within the root. */
function topOf(root: HTMLElement, element: HTMLElement): [number, number] {
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const origin = root.getBoundingClientRect();
  return [Math.round(box.left + box.width / 2 - origin.left), Math.round(box.top - origin.top) + 3];
}
