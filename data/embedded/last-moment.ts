const endings = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Has `work` done when the process exits, however it is asked to. It has to be done at once: nothing is awaited then.
 * @returns the function that takes this back
 */
export function atLastMoment(work: () => void): () => void {
  process.once("exit", work);
  for (const signal of endings) process.on(signal, endUnlessHandled);
  return () => {
    process.off("exit", work);
    for (const signal of endings) process.off(signal, endUnlessHandled);
  };
}

/** A signal that nobody else listens to would have ended the process without its exit work. */
function endUnlessHandled(signal: NodeJS.Signals): void {
  const isOurs = process.listeners(signal).every((listener) => listener === endUnlessHandled);
  if (isOurs) process.exit(128 + signalNumbers[signal as (typeof endings)[number]]);
}

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
