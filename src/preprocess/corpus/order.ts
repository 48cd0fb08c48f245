/**
 * Does work on each item and gives the results in the order of the items, each as soon as it and
 * those before it are done. At most `width` items are under way or waiting, so that neither a fast
 * source nor a slow reader fills the memory.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  width: number,
): AsyncGenerator<R, void> {
  const source = items[Symbol.asyncIterator]();
  const waiting: Promise<R>[] = [];
  // A failure is told where its result is awaited; until then it must not count as unhandled.
  const watched = <P>(promise: Promise<P>) => {
    promise.catch(() => {});
    return promise;
  };
  let next: ReturnType<typeof source.next> | undefined;
  let more = true;
  try {
    while (more || waiting.length > 0) {
      const [first] = waiting;
      if (more && waiting.length < width) next ??= watched(source.next());
      const item = await (next && first ? Promise.race([next, first.then(() => undefined)]) : next);
      if (!item) {
        waiting.shift();
        yield await (first as Promise<R>);
      } else {
        next = undefined;
        if (item.done) more = false;
        else waiting.push(watched(work(item.value)));
      }
    }
  } finally {
    // Not awaited: a source in the middle of reading would answer only to the next piece of input.
    if (more) watched(Promise.resolve(source.return?.()));
  }
}
