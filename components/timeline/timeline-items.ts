/** As much of vis-data's DataSet as is needed to bring it up to date. */
interface ItemStore<T> {
  get(): T[];
  remove(ids: string[]): unknown;
  update(items: T[]): unknown;
}

/**
 * Makes a data set hold exactly `wanted`. What is the same stays untouched: the widget would draw it anew, and a reader
 * who stands on it would lose the focus.
 */
export function updateInPlace<T extends { id: string }>(store: ItemStore<T>, wanted: T[]): void {
  const { gone, changed } = changesTo(store.get(), wanted);
  store.remove(gone);
  store.update(changed);
}

/** The ids that must go, and the items that are new or differ in what can be written as JSON. */
export function changesTo<T extends { id: string }>(known: T[], wanted: T[]): { gone: string[]; changed: T[] } {
  const before = new Map(known.map((item) => [item.id, JSON.stringify(item)]));
  const ids = new Set(wanted.map(({ id }) => id));
  return {
    gone: [...before.keys()].filter((id) => !ids.has(id)),
    changed: wanted.filter((item) => before.get(item.id) !== JSON.stringify(item)),
  };
}
