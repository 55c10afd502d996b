/** A line of a page, with its place in points from the page's lower left corner. */
export interface Line {
  readonly text: string;
  readonly top: number;
  readonly height: number;
}

/** A piece of text as PDF.js gives it; pieces of marked content have no `str`. */
interface Piece {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly height?: number;
  readonly hasEOL?: boolean;
}

/** The lines of a page, in the order in which the file holds them. */
export function linesOf(pieces: readonly unknown[]): Line[] {
  const lines: Line[] = [];
  let text = "";
  let top: number | undefined;
  let height = 0;
  const end = (): void => {
    const tidy = text.replace(/\s+/g, " ").trim();
    if (tidy !== "") lines.push({ text: tidy, top: top ?? 0, height });
    text = "";
    top = undefined;
    height = 0;
  };
  for (const { str = "", transform, height: tall = 0, hasEOL } of pieces as readonly Piece[]) {
    const y = transform?.[5] ?? top ?? 0;
    if (top !== undefined && str.trim() !== "" && Math.abs(y - top) > Math.max(height, tall) * 0.6) end();
    if (str.trim() !== "") {
      top ??= y;
      height = Math.max(height, tall);
    }
    text += str;
    if (hasEOL) end();
  }
  end();
  return lines;
}
