/** The page's own script: shows one report at a time, walks through its events, and draws who did it to whom. */
export {};

const root = document.documentElement;
const articles = [...document.querySelectorAll<HTMLElement>("main > article")];
const arcs = document.querySelector<SVGSVGElement>("svg.arcs")!;
const counter = document.querySelector<HTMLOutputElement>(".walk output")!;
const still = matchMedia("(prefers-reduced-motion: reduce)");
const wide = matchMedia("(min-width: 60rem)");

/** The report shown, and the number of the event that is open in it; 0 for none. */
let shown = articles[0];
let open = 0;

const cards = (article: HTMLElement) => [...article.querySelectorAll<HTMLElement>(".event")];
const pieces = (role: string, event: number) => [
  ...(shown?.querySelectorAll<HTMLElement>(`.text [data-${role}~="${event}"]`) ?? []),
];

function showReport(article: HTMLElement): void {
  for (const other of articles) other.hidden = other !== article;
  shown = article;
  for (const link of document.querySelectorAll(".reports a"))
    link.toggleAttribute("aria-current", link.getAttribute("href") === `#${article.id}`);
  document.title = article.querySelector("h1")?.textContent ?? document.title;
}

function openEvent(event: number, scroll: boolean): void {
  if (shown === undefined) return;
  close();
  open = event;
  counter.value = `${event || "–"} / ${cards(shown).length}`;
  if (event === 0) return;
  const card = cards(shown)[event - 1];
  card?.classList.add("on");
  for (const role of ["evidence", "actor", "recipient", "source"]) {
    const found = pieces(role, event);
    for (const piece of found) piece.classList.add(`on-${role}`);
    found[0]?.classList.add("first");
  }
  if (card?.classList[1] !== undefined) arcs.classList.add(card.classList[1]);
  history.replaceState(null, "", `#${shown.id}-${event}`);
  if (scroll) bringIntoView(card, pieces("evidence", event)[0]);
  drawArcs();
}

function close(): void {
  for (const element of shown?.querySelectorAll("[class*='on']") ?? [])
    element.classList.remove("on", "on-evidence", "on-actor", "on-recipient", "on-source", "first");
  arcs.classList.remove("q1", "q2", "q3", "q4");
  for (const arc of arcs.querySelectorAll(".arc")) arc.remove();
}

function bringIntoView(card: HTMLElement | undefined, evidence: HTMLElement | undefined): void {
  const behavior = still.matches ? "auto" : "smooth";
  evidence?.scrollIntoView({ block: "center", behavior });
  const list = card?.parentElement;
  if (card !== undefined && list && wide.matches)
    list.scrollTo({ top: card.offsetTop - list.clientHeight / 3, behavior });
}

/** Arcs from each actor to the evidence, and from the evidence to each recipient. */
function drawArcs(): void {
  for (const arc of arcs.querySelectorAll(".arc")) arc.remove();
  const evidence = pieces("evidence", open)[0];
  if (open === 0 || evidence === undefined) return;
  for (const actor of starts("actor")) arcs.append(arc(actor, evidence));
  for (const recipient of starts("recipient")) arcs.append(arc(evidence, recipient));
}

/** The first piece of each party; pieces that follow one another without a gap are one party. */
function starts(role: string): HTMLElement[] {
  const found = pieces(role, open);
  return found.filter((piece) => !found.includes(piece.previousSibling as HTMLElement));
}

function arc(from: HTMLElement, to: HTMLElement): SVGPathElement {
  const [x1, y1] = topOf(from);
  const [x2, y2] = topOf(to);
  const rise = Math.min(34, 12 + Math.abs(x2 - x1) * 0.1);
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("class", "arc");
  path.setAttribute("d", `M${x1} ${y1}C${x1} ${y1 - rise} ${x2} ${y2 - rise} ${x2} ${y2}`);
  path.setAttribute("marker-end", "url(#tip)");
  return path;
}

/** The middle of the upper edge of an element's first line, on the page. */
function topOf(element: HTMLElement): [number, number] {
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const origin = document.body.getBoundingClientRect();
  return [Math.round(box.left + box.width / 2 - origin.left), Math.round(box.top - origin.top)];
}

/** One event on or back; past the last event of a report begins the next report. */
function walk(step: number): void {
  if (shown === undefined) return;
  const next = open + step;
  if (next >= 1 && next <= cards(shown).length) {
    openEvent(next, true);
    return;
  }
  const other = articles[articles.indexOf(shown) + step];
  if (other === undefined) return;
  openEvent(0, false);
  showReport(other);
  openEvent(step > 0 ? Math.min(1, cards(other).length) : cards(other).length, true);
}

/** Opens what the address names: "#d2" a report, "#d2-3" its third event. */
function followAddress(): void {
  const [, id, event] = /^#(d\d+)(?:-(\d+))?$/.exec(location.hash) ?? [];
  const article = articles.find((candidate) => candidate.id === id) ?? shown;
  if (article === undefined) return;
  if (shown !== article) close();
  showReport(article);
  const first = wide.matches && cards(article).length > 0 ? 1 : 0;
  if (event === undefined && id !== undefined) scrollTo(0, 0);
  openEvent(event === undefined ? first : Number(event), event !== undefined);
}

function followClick({ target }: MouseEvent): void {
  if (!(target instanceof Element)) return;
  const events = target
    .closest<HTMLElement>(".text [data-evidence]")
    ?.dataset.evidence?.split(" ")
    .map(Number);
  if (events !== undefined) openEvent(events[(events.indexOf(open) + 1) % events.length]!, true);
  const step = target.closest<HTMLElement>("[data-walk]")?.dataset.walk;
  if (step !== undefined) walk(Number(step));
  if (target.closest("[data-theme-toggle]")) toggleTheme();
}

const KEYS: Readonly<Record<string, () => void>> = {
  n: () => walk(1),
  ArrowRight: () => walk(1),
  p: () => walk(-1),
  ArrowLeft: () => walk(-1),
  Escape: () => openEvent(0, false),
};

function followKey(event: KeyboardEvent): void {
  const act = KEYS[event.key];
  if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  act();
}

function toggleTheme(): void {
  const dark = root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  root.dataset.theme = dark === "dark" ? "light" : "dark";
}

root.classList.add("walking");
for (const control of document.querySelectorAll<HTMLElement>(".walk, [data-theme-toggle]"))
  control.hidden = false;
document.addEventListener("click", followClick);
document.addEventListener("keydown", followKey);
addEventListener("hashchange", followAddress);
addEventListener("resize", drawArcs);
document.addEventListener("toggle", drawArcs, true);
followAddress();
