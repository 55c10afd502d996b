import { DemarcheError } from "@demarche/language";

export function unreadable(file: string, { code, message }: NodeJS.ErrnoException): DemarcheError {
  return code === "ENOENT"
    ? new DemarcheError("missing-file", "there is no such file", "Check the name", { file })
    : new DemarcheError("unreadable-file", message, "Give a file that you may read", { file });
}

export const bomb = (file: string, ratio: number): DemarcheError =>
  new DemarcheError(
    "archive-bomb",
    `it unpacks to more than ${ratio} times its size`,
    "Archives that grow like this are made to fill a disk; unpack it yourself if you trust it",
    { file },
  );

export const damaged = (file: string, thrown: unknown): DemarcheError =>
  new DemarcheError(
    "damaged-archive",
    `the packed bytes are damaged: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    "Fetch or pack it anew",
    { file },
    { cause: thrown },
  );

export const encrypted = (file: string): DemarcheError =>
  new DemarcheError("encrypted", "it is encrypted", "Decrypt it and give it again", { file });

/** No room or no right where the unpacked file should lie. */
export const cannotUnpack = (file: string, cause: NodeJS.ErrnoException): DemarcheError =>
  new DemarcheError(
    "cannot-write",
    `it cannot be unpacked: ${cause.message}`,
    "Make room in the folder for temporary files, or name another one with TMPDIR",
    { file },
    { cause },
  );

/** An error of the operating system, not of the packed bytes. */
export const isOfSystem = (thrown: unknown): thrown is NodeJS.ErrnoException =>
  thrown instanceof Error && "syscall" in thrown;
