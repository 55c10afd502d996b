/** Counts behind precision and recall. */
export class Tally {
  private right = 0;
  private said = 0;
  private found = 0;
  private wanted = 0;

  /** One answer of the coder; `right` where the gold has it too. */
  answer(right: boolean): void {
    this.said += 1;
    if (right) this.right += 1;
  }

  /** One thing the gold asks for. */
  ask(found: boolean): void {
    this.wanted += 1;
    if (found) this.found += 1;
  }

  get precision(): number {
    return ratio(this.right, this.said);
  }

  get recall(): number {
    return ratio(this.found, this.wanted);
  }

  get f1(): number {
    return ratio(2 * this.precision * this.recall, this.precision + this.recall);
  }

  get asked(): number {
    return this.wanted;
  }
}

export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Three decimals, so that result files do not change with the last bits of a sum. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
