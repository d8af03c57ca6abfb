import type { EventType } from "#core/event";

/** A verb with what belongs to it, in the forms that a sentence needs. */
export interface Deed {
  /** "meet", as in "are to meet" and "they meet" */
  base: string;
  /** "meets" */
  third: string;
  /** "met" */
  past: string;
}

/** The words for a kind of event. */
export interface Wording {
  noun: string;
  isPlural: boolean;
  /** what those who take part do */
  deed: Deed;
  /** the same, where several do it with each other */
  together?: Deed;
  /** what became of it where nobody is named: "took place" */
  happened: string;
  /** between the noun and two names, between it and one, between it and more */
  with: { one: string; two: string; many: string };
  /** whether a place is told of it */
  hasPlace: boolean;
}

const among = { one: "with", two: "between", many: "of" };

/** The words for each kind of event. A visit's place is a part of its deed (core/extract/event/describe-event.ts). */
export const wordings: Record<EventType, Wording> = {
  summit: wording("summit", { deed: regular("hold", "held", "a summit"), with: among }),
  visit: wording("visit", { deed: deed("pay", "pays", "paid", "a visit"), with: { one: "by", two: "by", many: "by" } }),
  meeting: wording("meeting", {
    deed: regular("hold", "held", "a meeting"),
    together: regular("meet", "met"),
    with: among,
  }),
  talks: wording("talks", { deed: regular("hold", "held", "talks"), isPlural: true, with: among }),
  call: wording("call", {
    deed: regular("hold", "held", "a phone call"),
    together: regular("speak", "spoke", "by phone"),
    hasPlace: false,
    with: among,
  }),
  letter: wording("letter", {
    deed: regular("send", "sent", "a letter"),
    happened: "was sent",
    hasPlace: false,
    with: { one: "from", two: "from", many: "from" },
  }),
  agreement: wording("agreement", {
    deed: deed("reach", "reaches", "reached", "an agreement"),
    happened: "was reached",
    with: among,
  }),
  statement: wording("statement", {
    deed: regular("issue", "issued", "a statement"),
    together: regular("issue", "issued", "a joint statement"),
    happened: "was issued",
    with: { one: "by", two: "by", many: "by" },
  }),
  action: wording("action", {
    deed: regular("take", "took", "action"),
    happened: "was taken",
    with: { one: "by", two: "by", many: "by" },
  }),
};

function wording(noun: string, rest: Partial<Wording> & Pick<Wording, "deed" | "with">): Wording {
  return { noun, isPlural: false, happened: "took place", hasPlace: true, ...rest };
}

function regular(verb: string, past: string, object = ""): Deed {
  return deed(verb, `${verb}s`, past, object);
}

function deed(base: string, third: string, past: string, object: string): Deed {
  const end = object && ` ${object}`;
  return { base: `${base}${end}`, third: `${third}${end}`, past: `${past}${end}` };
}
