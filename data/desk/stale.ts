import { Conflict } from "#data/errors";

/** Somebody else saved the record since the editor opened it. Nothing was written. */
export class Stale extends Conflict {
  constructor(readonly current: number) {
    super(`Somebody else saved this meanwhile: it is at version ${current} now.`);
  }
}
