import { DemarcheError, type Place } from "@demarche/language";
import type { Work } from "./input.js";
import type { NotRead } from "./reading.js";

/** What reading one document gives, with its error caught. */
export async function attempt<T>(
  bytes: number,
  where: Place,
  read: () => T | Promise<T>,
): Promise<T | NotRead> {
  try {
    return await read();
  } catch (thrown) {
    if (thrown instanceof DemarcheError) return { error: thrown, bytes };
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const hint = "Check the rights of the file and that nothing changes it meanwhile";
    return { error: new DemarcheError("unreadable-file", reason, hint, where, { cause: thrown }), bytes };
  }
}

/** Work whose source fails at some point gives what came before, and then the error; a code of `through` is thrown. */
export async function* telling(
  work: AsyncIterator<Work>,
  where: Place,
  through?: string,
): AsyncGenerator<Work> {
  for (;;) {
    const next = await attempt(0, where, () => work.next());
    if ("error" in next) {
      if (next.error.code === through) throw next.error;
      yield next;
      return;
    }
    if (next.done) return;
    yield next.value;
  }
}
