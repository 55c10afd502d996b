import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import type { Look } from "./browser.js";

/**
 * Approved pictures, at half size. `npm run pictures` takes them anew: look at each before it is committed. The fonts are
 * the desk's own, so that machines differ only in how they smooth edges.
 */
const APPROVED = fileURLToPath(new URL("./pictures/", import.meta.url));
const TAKEN = fileURLToPath(new URL("../../../out/pictures/", import.meta.url));
const UPDATE = process.env.DEMARCHE_UPDATE_PICTURES === "1";

/** How different a pixel's colour may be, 0 to 1, and how many pixels may differ more than that. */
const COLOUR = 0.2;
const SHARE = 0.01;

/** The share of pixels by which a view differs from its approved picture beyond what is allowed; 0 if it is like it. */
export async function differenceFrom(page: Page, name: string, { width, theme }: Look): Promise<number> {
  const file = `${name}-${width}-${theme}.png`;
  await page.evaluate("document.fonts.ready.then(() => document.activeElement?.blur())");
  const taken = half(PNG.sync.read(await page.screenshot({ animations: "disabled", caret: "hide" })));
  if (UPDATE || !existsSync(APPROVED + file)) {
    mkdirSync(APPROVED, { recursive: true });
    writeFileSync(APPROVED + file, PNG.sync.write(taken));
    return UPDATE ? 0 : 1;
  }
  const approved = PNG.sync.read(readFileSync(APPROVED + file));
  const share = sameSize(taken, approved) ? differing(taken, approved) : 1;
  if (share <= SHARE) return 0;
  mkdirSync(TAKEN, { recursive: true });
  writeFileSync(TAKEN + file, PNG.sync.write(taken));
  return share;
}

const sameSize = (a: PNG, b: PNG) => a.width === b.width && a.height === b.height;

const differing = (a: PNG, b: PNG): number =>
  pixelmatch(a.data, b.data, null, a.width, a.height, { threshold: COLOUR }) / (a.width * a.height);

/** Each four pixels as one, their mean; colours in steps of eight, which keeps files small. */
function half(picture: PNG): PNG {
  const smaller = new PNG({ width: picture.width >> 1, height: picture.height >> 1 });
  const row = picture.width * 4;
  for (let y = 0; y < smaller.height; y++)
    for (let x = 0; x < smaller.width; x++) {
      const from = 2 * y * row + 8 * x;
      const to = 4 * (y * smaller.width + x);
      for (let part = 0; part < 4; part++) {
        const sum = [0, 4, row, row + 4].reduce((all, step) => all + picture.data[from + step + part]!, 0);
        smaller.data[to + part] = part === 3 ? 255 : Math.min(255, Math.round(sum / 32) * 8);
      }
    }
  return smaller;
}
