import type { QuadCode } from "@demarche/coder";
import type { Status } from "@demarche/server/schemas";

/** The shape of a status within a square from -1 to 1: a disc, a triangle that points on, a diamond, a cross. */
export function shapePath(status: Status, size: number): string {
  const r = size;
  switch (status) {
    case "happened":
      return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
    case "planned":
      return `M${-0.8 * r} ${-0.95 * r}L${1.1 * r} 0L${-0.8 * r} ${0.95 * r}Z`;
    case "possible":
      return `M0 ${-1.15 * r}L${1.15 * r} 0L0 ${1.15 * r}L${-1.15 * r} 0Z`;
    case "not":
      return `M${-0.8 * r} ${-0.8 * r}L${0.8 * r} ${0.8 * r}M${-0.8 * r} ${0.8 * r}L${0.8 * r} ${-0.8 * r}`;
  }
}

/** The mark of an event in running text; its meaning always stands beside it in words. */
export function Mark({ quad, status }: { readonly quad: QuadCode; readonly status: Status }) {
  return (
    <svg className={`mark q${quad}`} viewBox="-9 -9 18 18" aria-hidden="true">
      <path className={`mark-shape ${status}`} d={shapePath(status, 6)} />
    </svg>
  );
}
