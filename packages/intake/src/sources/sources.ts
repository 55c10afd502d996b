import { readdirSync, statSync } from "node:fs";
import { basename, extname, join, relative, sep } from "node:path";
import { DemarcheError } from "@demarche/language";

/** A place that reports come from: a file, or standard input. */
export interface Source {
  /** Path as the user gave it, or "-". */
  readonly path: string;
  /** Id of the report, where the file holds one and does not name it. */
  readonly id: string;
  /** Bytes; undefined for standard input. */
  readonly size?: number;
}

export const STDIN = "-";
/** Id of a plain text on standard input. */
export const STDIN_ID = "stdin";
const READ = new Set([".txt", ".md", ".jsonl"]);
/** What a folder tells about itself is no report. */
const README = /^readme\b/i;

/** The sources that the arguments name, in their order; an argument that names none gives an error in its place. */
export function findSources(paths: readonly string[]): (Source | DemarcheError)[] {
  return paths.flatMap((path) => {
    if (path === STDIN) return [{ path, id: STDIN_ID }];
    try {
      const found = statSync(path);
      if (found.isDirectory()) return findInFolder(path);
      return [fileSource(path, basename(path))];
    } catch (thrown) {
      return [thrown instanceof DemarcheError ? thrown : unreadable(path, thrown)];
    }
  });
}

/** All reports below a folder, sorted by name; hidden files, READMEs and files of other kinds are passed over. */
function findInFolder(folder: string): (Source | DemarcheError)[] {
  const found = walk(folder, folder);
  if (found.length > 0) return found;
  throw new DemarcheError(
    "no-reports",
    "the folder holds no reports",
    "Reports are .txt, .md and .jsonl files",
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
    if (!found?.isFile() || !READ.has(extname(name).toLowerCase()) || README.test(name)) return [];
    return [fileSource(path, relative(root, path).split(sep).join("/"))];
  });
}

function fileSource(path: string, name: string): Source {
  const extension = extname(name);
  if (extension !== "" && !READ.has(extension.toLowerCase()))
    throw new DemarcheError(
      "unknown-format",
      `files ending in ${extension} are not read`,
      "Give .txt, .md or .jsonl, or pipe the text in: demarche code - < FILE",
      { file: path },
    );
  return { path, id: name.slice(0, name.length - extension.length), size: statSync(path).size };
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
