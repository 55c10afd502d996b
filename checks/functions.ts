/** A function or method of a source file and how many lines it has, its signature and braces counted. */
export interface FunctionSize {
  readonly name: string;
  readonly lines: number;
}

/**
 * The functions and methods of a formatted file, found by their layout: the formatter puts the closing brace of a
 * declaration at the indentation of its first line.
 */
export function functionsOf(text: string): FunctionSize[] {
  const lines = text.split("\n");
  const found: FunctionSize[] = [];
  for (const [at, line] of lines.entries()) {
    const match = START.exec(line);
    if (match === null || NOT_A_NAME.test(match[3] ?? match[2] ?? "")) continue;
    const end = closing(lines, at, match[1] ?? "");
    if (end > at) found.push({ name: match[2] ?? match[3] ?? "", lines: end - at + 1 });
  }
  return found;
}

/** "function name(", "const name = (...) =>", or a method "name(...)" within a class; the indentation first. */
const START =
  /^(\s*)(?:export )?(?:async )?(?:function\*? (\w+)|(?:(?:private|protected|static|async|get|set|override|readonly) )*\*?(\w+)(?:<[^>]*>)?\((?=.*(?:\{|\($|,$)|$))/;
const NOT_A_NAME =
  /^(?:if|for|while|switch|catch|return|new|await|throw|super|expect|describe|it|constructor_call)$/;

/** The line that closes what opens at `start`: the first later one that is only a brace at the same indentation. */
function closing(lines: readonly string[], start: number, indent: string): number {
  for (let i = start + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line === `${indent}}`) return i;
    if (line.startsWith(`${indent})`) && !line.endsWith("{")) return -1;
    if (line !== "" && !line.startsWith(`${indent} `) && !line.startsWith(`${indent})`)) return -1;
  }
  return -1;
}
