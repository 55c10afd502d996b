import { expect, it } from "vitest";
import { documentFigures } from "./documents.js";

const OUTPUT = `
the coder (2 documents)
  (a) category     P 0.500  R 0.250  F1 0.333   (1 of 2 said are right, 1 of 4 wanted are found)
  (c) + recipient  P 0.100  R 0.200  F1 0.133   (1 of 10 said are right, 1 of 5 wanted are found)

coding A against coding B
  (a) category     P 0.900  R 0.900  F1 0.900   (9 of 10 said are right, 9 of 10 wanted are found)
`;

it("reads the coder's table and leaves the people's", () => {
  expect(documentFigures(OUTPUT)).toEqual([
    { measure: "(a) category, precision", value: 0.5, bar: 0.65 },
    { measure: "(a) category, recall", value: 0.25 },
    { measure: "(a) category, F1", value: 0.333, bar: 0.62 },
    { measure: "(c) + recipient, precision", value: 0.1 },
    { measure: "(c) + recipient, recall", value: 0.2 },
    { measure: "(c) + recipient, F1", value: 0.133, bar: 0.45 },
  ]);
});
