/** Elements that stand on lines of their own. */
const BLOCK = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 " +
    "HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL"
  ).split(" "),
);
/** Elements whose content is not read. */
const SILENT = new Set(
  (
    "AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT MAP MATH META NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG " +
    "TEMPLATE TEXTAREA TITLE VIDEO"
  ).split(" "),
);

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The paragraphs of an element in their order, white space made even; walks without recursion, however deep it is. */
export function blocksOf(root: Node): string[] {
  const blocks: string[] = [];
  let line = "";
  const end = (): void => {
    const text = line.replace(/[\s\u00a0]+/g, " ").trim();
    if (text !== "") blocks.push(text);
    line = "";
  };
  walk(root, {
    text: (node) => {
      const text = node.textContent ?? "";
      const parts = inPre(node) ? text.split(/\n\s*\n/) : [text];
      parts.forEach((part, at) => {
        if (at > 0) end();
        line += part.replace(/\s+/g, " ");
      });
    },
    edge: (element) => {
      if (BLOCK.has(element.nodeName)) end();
      else if (element.nodeName === "BR") line += isDoubled(element) ? endParagraph(end) : " ";
    },
  });
  end();
  return blocks;
}

function endParagraph(end: () => void): string {
  end();
  return "";
}

/** Two line breaks in a row end a paragraph in markup that knows none. */
function isDoubled(element: Node): boolean {
  let next = element.nextSibling;
  while (next !== null && next.nodeType === TEXT_NODE && (next.textContent ?? "").trim() === "")
    next = next.nextSibling;
  return next?.nodeName === "BR";
}

const inPre = (node: Node): boolean => node.parentNode?.nodeName === "PRE";

interface Visitor {
  text(node: Node): void;
  /** Called where a heard element begins and again where it ends. */
  edge(element: Node): void;
}

function walk(root: Node, visitor: Visitor): void {
  let node: Node | null = root;
  while (node !== null) {
    if (node.nodeType === TEXT_NODE) visitor.text(node);
    const heard = node.nodeType === ELEMENT_NODE && !SILENT.has(node.nodeName);
    if (heard) visitor.edge(node);
    if (heard && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && node.nodeType === ELEMENT_NODE) visitor.edge(node);
    }
    if (node === root || node === null) return;
    node = node.nextSibling;
  }
}
