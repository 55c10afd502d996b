/** What the exit status of `demarche` tells; documented in `demarche --help` and docs/cli.md. */
export const EXIT = {
  /** Everything was done. A reader that closed the pipe early is no error. */
  ok: 0,
  /** Some documents could not be coded or added; all others were. */
  someFailed: 1,
  /** Nothing was done: an option or argument is wrong, or a file or ledger cannot be used. */
  usage: 2,
  /** A fault of the program itself. */
  fault: 70,
  /** Stopped by Ctrl-C; what was written or added until then is whole. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
