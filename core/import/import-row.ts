/** What a row of a file would do. */
export const rowKinds = ["wrong", "alike", "update", "new", "same"] as const;
export type RowKind = (typeof rowKinds)[number];

/** What is done with a row. */
export const rowChoices = ["new", "update", "skip"] as const;
export type RowChoice = (typeof rowChoices)[number];

/** What is proposed for a row: what looks like an event on record is left out until somebody says what it is. */
export function proposedChoice(kind: RowKind): RowChoice {
  return kind === "new" || kind === "update" ? kind : "skip";
}

/** What may be chosen for a row of a kind; what has to be mended and what says nothing new can only be left out. */
export function choicesFor(kind: RowKind, can: { update: boolean; create: boolean }): RowChoice[] {
  if (kind === "wrong" || kind === "same") return ["skip"];
  return rowChoices.filter((choice) => (choice === "update" ? can.update : choice === "skip" || can.create));
}

export const kindWords: Record<RowKind, string> = {
  wrong: "to be mended",
  alike: "looks like one on record",
  update: "changes one on record",
  new: "new",
  same: "says nothing new",
};

export const choiceWords: Record<RowChoice, string> = {
  new: "add as a new event",
  update: "change the one on record",
  skip: "leave out",
};

/** The event on record that a row is, or may be; or an earlier row that says the same. */
export interface RowMatch {
  /** null = an earlier row */
  id: string | null;
  title: string;
  version: number;
  /** `address`: the same identifier or address part */
  how: "address" | "likeness" | "row";
  /** in words */
  reasons: string[];
}

/** How an import is to be done. */
export interface ImportSettings {
  /** what new events become; changes of published events are made only where this is `published`, and wait otherwise */
  state: "draft" | "in_review" | "published";
  /** people who are not on record are put there, not checked */
  createPeople: boolean;
  /** for rows that say no type or no status; empty = none */
  type: string;
  status: string;
}

export const firstSettings: ImportSettings = { state: "draft", createPeople: false, type: "", status: "" };
