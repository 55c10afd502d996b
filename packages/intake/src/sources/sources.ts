import { readdirSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { DemarcheError } from "@demarche/language";
import { endingOf, isRead } from "../formats/kind.js";

/** A place that reports come from: a file, standard input, or an address. */
export interface Source {
  /** Path or address as the user gave it, or "-". */
  readonly path: string;
  /** Name of the file, with the folders below the one that the user named. */
  readonly name: string;
  /** Bytes; undefined where they cannot be known beforehand. */
  readonly size?: number;
}

export const STDIN = "-";
/** Id of a plain text on standard input. */
export const STDIN_ID = "stdin";
const ADDRESS = /^https?:\/\//i;
/** What a folder tells about itself is no report. */
const README = /^readme\b/i;

/** The sources that the arguments name, in their order; an argument that names none gives an error in its place. */
export function findSources(paths: readonly string[]): (Source | DemarcheError)[] {
  return paths.flatMap((path) => {
    if (path === STDIN) return [{ path, name: STDIN_ID }];
    if (isAddress({ path })) return [{ path, name: path }];
    try {
      const found = statSync(path);
      if (found.isDirectory()) return findInFolder(path);
      return [fileSource(path, basename(path))];
    } catch (thrown) {
      return [thrown instanceof DemarcheError ? thrown : unreadable(path, thrown)];
    }
  });
}

/** Whether the source is to be fetched. */
export const isAddress = ({ path }: Pick<Source, "path">): boolean => ADDRESS.test(path);

/** All reports below a folder, sorted by name; hidden files, READMEs and files of other kinds are passed over. */
function findInFolder(folder: string): (Source | DemarcheError)[] {
  const found = walk(folder, folder);
  if (found.length > 0) return found;
  throw new DemarcheError(
    "no-reports",
    "the folder holds no reports",
    "docs/intake.md lists the files that are read",
    {
      file: folder,
    },
  );
}

function walk(folder: string, root: string): (Source | DemarcheError)[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => !name.startsWith("."));
  } catch (thrown) {
    return [unreadable(folder, thrown)];
  }
  return names.sort().flatMap((name) => {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) return walk(path, root);
    if (!found?.isFile() || !isRead(name) || README.test(name)) return [];
    return [fileSource(path, relative(root, path).split(sep).join("/"))];
  });
}

function fileSource(path: string, name: string): Source {
  if (!isRead(name) && endingOf(name) !== "")
    throw new DemarcheError(
      "unknown-format",
      `files ending in .${endingOf(name)} are not read`,
      "docs/intake.md lists what is read; a plain text can be piped in: demarche code - < FILE",
      { file: path },
    );
  return { path, name, size: statSync(path).size };
}

function unreadable(path: string, cause: unknown): DemarcheError {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === "ENOENT")
    return new DemarcheError("missing-file", "there is no such file or folder", "Check the name", {
      file: path,
    });
  const reason = cause instanceof Error ? cause.message : String(cause);
  const hint = "Check the rights of the file or folder";
  return new DemarcheError("unreadable-file", reason, hint, { file: path }, { cause });
}
