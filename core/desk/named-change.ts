/** A part of a record that differs between two versions, in words. */
export interface NamedChange {
  /** the part's key */
  part: string;
  name: string;
  mine: string;
  theirs: string;
  /** who changed it since the version that both began with: where both did, one has to be chosen */
  by: "me" | "them" | "both";
}

/** What somebody else saved meanwhile, beside what was sent. */
export interface FormConflict {
  /** the version that it is at now */
  version: number;
  by: string;
  /** `2018-06-12 01:04` */
  at: string;
  reason: string;
  changes: NamedChange[];
}
