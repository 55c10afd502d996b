import type { Kernel, Matrix } from "@demarche/language/training";
import { Linear } from "./linear.js";
import { Mask } from "./mask.js";
import type { Dense } from "./parameters.js";
import type { Random } from "./random.js";

const DROPOUT = 0.2;

/** x = e + B r(A e): lets the parts of a word's vector work on each other; r is the leaky rectifier. */
export class Blend {
  private readonly inner: Linear;
  private readonly outer: Linear;
  private readonly hidden: Matrix;
  private readonly dhidden: Matrix;
  private readonly mask: Mask;

  constructor(
    private readonly kernel: Kernel,
    width: number,
    longest: number,
  ) {
    this.inner = new Linear(kernel, "blend.inner", width, width);
    this.outer = new Linear(kernel, "blend.outer", width, width);
    this.hidden = kernel.matrix(longest, width);
    this.dhidden = kernel.matrix(longest, width);
    this.mask = new Mask(kernel, longest * this.hidden.rowStep);
  }

  get parameters(): Dense[] {
    return [...this.inner.parameters, ...this.outer.parameters];
  }

  initialize(random: Random): void {
    this.inner.initialize(random);
    this.outer.initialize(random);
  }

  forward(e: Matrix, x: Matrix, random?: Random): void {
    const hidden = { ...this.hidden, rows: e.rows };
    this.inner.forward(e, hidden);
    this.mask.rectify(hidden, random ? DROPOUT : 0, random!);
    this.outer.forward(hidden, x);
    this.kernel.routines.add(x.at, e.at, x.at, e.rows * e.rowStep);
  }

  /** `de` becomes the gradient of `e`. */
  backward(e: Matrix, dx: Matrix, de: Matrix): void {
    const rows = e.rows;
    const dhidden = { ...this.dhidden, rows };
    this.kernel.view(dhidden).fill(0);
    this.outer.backward({ ...this.hidden, rows }, dx, dhidden);
    this.mask.apply(dhidden, dhidden);
    this.kernel.view(de).set(this.kernel.view(dx));
    this.inner.backward(e, dhidden, de);
  }
}
