import type { Database } from "#data/client";

/** Answers of the views and pages that people share; one of the largest takes a quarter of a megabyte. */
const kept = 400;

interface Memory {
  version: string;
  answers: Map<string, Promise<unknown>>;
}

const memories = new WeakMap<Database, Memory>();

/**
 * The answer that was given to the same question of the same version of the data, or a new one. Only for what records of
 * events tell (data/event-index/index-view.ts): other tables may change without a new version. Nobody may alter it.
 * @param question tells it from all others, such as what is asked and of which filter
 */
export function remember<T>(
  db: Database,
  version: string,
  question: readonly unknown[],
  answer: () => Promise<T>,
): Promise<T> {
  const { answers } = memoryOf(db, version);
  const key = JSON.stringify(question);
  const given = (answers.get(key) as Promise<T> | undefined) ?? answer();
  answers.delete(key);
  answers.set(key, given);
  given.catch(() => answers.delete(key));
  const [oldest] = answers.keys();
  if (answers.size > kept && oldest !== undefined) answers.delete(oldest);
  return given;
}

function memoryOf(db: Database, version: string): Memory {
  const known = memories.get(db);
  if (known?.version === version) return known;
  const memory = { version, answers: new Map<string, Promise<unknown>>() };
  memories.set(db, memory);
  return memory;
}
