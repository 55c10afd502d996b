/** 64-bit FNV-1a as 16 hexadecimal digits, over the UTF-16 code units: the same words give the same id. */
export function contentId(...parts: readonly string[]): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const part of parts)
    for (let i = 0; i <= part.length; i++) {
      low = (low ^ (i < part.length ? part.charCodeAt(i) : 0x1f)) >>> 0;
      // Multiply by the prime 0x100000001b3 in two 32-bit halves.
      const product = low * 0x1b3;
      high = (Math.imul(high, 0x1b3) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
      low = product >>> 0;
    }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
