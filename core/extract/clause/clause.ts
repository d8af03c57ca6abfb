import type { Sentence } from "#core/prose/sentences";

/** How a clause hangs on the one before it. */
export type ClauseKind =
  | "main"
  /** `… and signed`: shares subject, day and place with the clause before */
  | "coordinate"
  /** `who`, `which`, `where`: its subject is what stands before it */
  | "relative"
  /** `after`, `before`, `while`, `when` */
  | "adverbial"
  /** `if`, `unless`, `whether` */
  | "conditional"
  /** `to prepare for …` */
  | "purpose"
  /** `saying …`, `ending …`: the subject of the clause before */
  | "gerund"
  /** what somebody says */
  | "reported"
  /** `…, Pompeo said` */
  | "attribution";

export interface Clause {
  /** token indexes, the second exclusive */
  from: number;
  to: number;
  kind: ClauseKind;
  /** the word that opens it */
  connector: string;
  /** index of the clause that it hangs on, among those of its sentence */
  parent: number | null;
  sentence: Sentence;
}

/** Where a new clause begins. */
export interface Cut {
  kind: ClauseKind;
  /** it begins after this many tokens: `, and`, `that` */
  skip: number;
  connector: string;
  /** whether it brings the verb that the first clause still lacks */
  resumes?: boolean;
}

/** A clause of a kind that begins so many tokens later. */
export function cut(kind: ClauseKind, skip: number, connector: string): Cut {
  return { kind, skip, connector };
}
