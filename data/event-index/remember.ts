import type { Database } from "#data/client";

/** Answers of the views and pages that people share; one of the largest takes a quarter of a megabyte. */
const kept = 400;

/**
 * An answer, or the promise of one until it is there. Node ties a promise to the request in which it was made: one that is kept keeps all
 * that was ever drawn for that request, a hundred times what the answer takes.
 */
type Given = { promise: Promise<unknown> } | { answer: unknown };

interface Memory {
  version: string;
  answers: Map<string, Given>;
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
  const given = answers.get(key) ?? ask(answers, key, answer);
  // Those that were asked for last stay longest.
  answers.delete(key);
  answers.set(key, given);
  const [oldest] = answers.keys();
  if (answers.size > kept && oldest !== undefined) answers.delete(oldest);
  return "promise" in given ? (given.promise as Promise<T>) : Promise.resolve(given.answer as T);
}

function ask(answers: Memory["answers"], key: string, answer: () => Promise<unknown>): Given {
  const given: Given = { promise: answer() };
  const isStill = () => answers.get(key) === given;
  given.promise.then(
    (value) => isStill() && answers.set(key, { answer: value }),
    () => isStill() && answers.delete(key),
  );
  return given;
}

function memoryOf(db: Database, version: string): Memory {
  const known = memories.get(db);
  if (known?.version === version) return known;
  const memory = { version, answers: new Map<string, Given>() };
  memories.set(db, memory);
  return memory;
}
