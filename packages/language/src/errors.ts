/** Where an error happened: a file with its line, a document, a rule, a part of a request. None is guessed. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly document?: string;
  readonly rule?: string;
  readonly parameter?: string;
}

/** The one error type of Demarche: a stable code, what is wrong, what to do about it, and where. */
export class DemarcheError extends Error {
  override readonly name = "DemarcheError";

  constructor(
    /** Stable, kebab-case, documented in docs/errors.md. */
    readonly code: string,
    message: string,
    readonly hint: string,
    readonly where: Place = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
