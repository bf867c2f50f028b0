// One thing after another, also where one of them takes a while.

/** Calls `handle` for each, never two at once; without a wait it is called right away. */
export function inTurn<T>(handle: (thing: T) => void | Promise<void>): (thing: T) => void {
  const waiting: T[] = [];
  let busy = false;
  const drain = async (): Promise<void> => {
    busy = true;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const done = handle(next);
        if (done) await done;
      }
    } finally {
      busy = false;
    }
  };
  return (thing) => {
    waiting.push(thing);
    if (!busy) void drain();
  };
}
