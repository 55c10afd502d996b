/**
 * Runs a task on each item, at most `width` at once, and gives the results in the order of the items. Items are taken
 * from their source only as results are taken, so memory stays bounded. `task` must not reject.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  task: (item: T) => Promise<R>,
  width: number,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for await (const item of items) {
    running.push(task(item));
    if (running.length >= width) yield await running.shift()!;
  }
  while (running.length > 0) yield await running.shift()!;
}
