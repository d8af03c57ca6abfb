import { entityDesk } from "./entity-desk";
import { placeDesk } from "./place-desk";
import type { RecordDesk } from "./record-desk";

/** Does something at the desk of people or at that of places, which is the same work for either. */
export function withDesk<T>(
  noun: "entity" | "place",
  work: <D extends { id: string; name: string }>(desk: RecordDesk<D>) => T,
): T {
  return noun === "entity" ? work(entityDesk) : work(placeDesk);
}
