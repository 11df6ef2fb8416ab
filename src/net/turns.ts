/**
 * Lets work that comes all at once take turns, each in a round of the event loop of its own: timers, signals and what
 * arrives meanwhile come between.
 */
export function createTurns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}
