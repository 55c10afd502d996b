import { expect, it } from "vitest";
import { functionsOf } from "./functions.js";

it("measures functions and methods, and nothing else", () => {
  const text = `
export function one(a: number): number {
  if (a > 0) {
    return a;
  }
  return 0;
}

class Two {
  private three(
    a: number,
  ): number {
    return one(a);
  }

  get four(): number {
    return 4;
  }
}

five(() => {
  six();
});
`;
  expect(functionsOf(text)).toEqual([
    { name: "one", lines: 6 },
    { name: "three", lines: 5 },
    { name: "four", lines: 3 },
  ]);
});
