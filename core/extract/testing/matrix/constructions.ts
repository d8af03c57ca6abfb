import type { EventStatus, EventType } from "#core/event";
import type { Frame } from "./predicates";

/**
 * A sentence around a predicate. Slots: `{S}` who acts (`{s}` within a sentence), `{T}` what follows the verb, `{P}` the
 * place with its preposition, `{D}` the day (`{DD}` at the head of a sentence), `{O}` whom or what the verb acts on with
 * `{R}` what is left then, and the verb as `{past}`, `{present}`, `{base}`, `{part}` or `{ger}`; `{has}`, `{is}` and `{was}` agree.
 */
export interface Construction {
  name: string;
  /** null where nothing happened and nothing is planned */
  status: EventStatus | null;
  template: string;
  /** the frames that it goes with; all where it is left out */
  frames?: readonly Frame[];
  /** what may be told beside, such as the journey to a meeting */
  beside?: readonly EventType[];
  /** the date that is told whatever the day is; `any` where the text gives none */
  date?: string;
}

const acts: readonly Frame[] = ["contact", "host", "journey", "dispatch", "call", "letter", "text"];

const held = `
plain past | {S} {past} {T}{P} {D}.
day first | {DD}, {s} {past} {T}{P}.
relative | {S}, who {past} {T}{P} {D}, called for patience.
after -ing | After {ger} {T}{P} {D}, {s} called for patience.
having | Having {part} {T}{P} {D}, {s} called for patience.
before -ing | {S} inspected a fish farm before {ger} {T}{P} {D}.
coordinate | {S} inspected a fish farm and {past} {T}{P} {D}.
said after | {S} {past} {T}{P} {D}, the Korean Central News Agency said.
said that | The ministry said that {s} had {part} {T}{P} {D}.
said | State media said {s} {past} {T}{P} {D}.
when | It was raining when {s} {past} {T}{P} {D}.
quote after -ing | "Much is left to do," {s} said after {ger} {T}{P} {D}.
went on to | {S} inspected a fish farm and went on to {base} {T}{P} {D}.
managed to | {S} managed to {base} {T}{P} {D}.
where | Reporters were kept away from the hall where {s} {past} {T} {D}.
`;

const planned = `
will | {S} will {base} {T}{P} {D}.
is to | {S} {is} to {base} {T}{P} {D}.
is due to | {S} {is} due to {base} {T}{P} {D}.
plans to | {S} {plans} to {base} {T}{P} {D}.
is expected to | {S} {is} expected to {base} {T}{P} {D}.
is set to | {S} {is} set to {base} {T}{P} {D}.
is scheduled to | {S} {is} scheduled to {base} {T}{P} {D}.
has agreed to | {S} {has} agreed to {base} {T}{P} {D}.
announced would | The ministry announced that {s} would {base} {T}{P} {D}.
will be -ing | {S} will be {ger} {T}{P} {D}.
relative plan | {S}, who {is} to {base} {T}{P} {D}, called for patience.
plans for S to | The ministry announced plans for {s} to {base} {T}{P} {D}.
prepares to | {S} {is} preparing to {base} {T}{P} {D}.
day first will | {DD}, {s} will {base} {T}{P}.
intends to | {S} {intends} to {base} {T}{P} {D}.
`;

const cancelled = `
will not as planned | {S} will not {base} {T}{P} {D} as planned, the ministry said.
no longer | {S} will no longer {base} {T}{P} {D}.
called off plans to | {S} called off plans to {base} {T}{P} {D}.
scrapped plans to | {S} {has} scrapped plans to {base} {T}{P} {D}.
decided against | {S} {has} decided against {ger} {T}{P} {D}.
backed out of -ing | {S} {has} backed out of {ger} {T}{P} {D}.
had been due but | {S} had been due to {base} {T}{P} {D}, but the plan was scrapped.
was to but | {S} {was} to {base} {T}{P} {D} but pulled out.
plans fell through | Plans for {s} to {base} {T}{P} {D} fell through.
plan dropped | A plan for {s} to {base} {T}{P} {D} was dropped.
`;

const postponed = `
put off plans to | {S} {has} put off plans to {base} {T}{P} {D}.
delayed plans to | {S} {has} delayed plans to {base} {T}{P} {D}.
postponed -ing | {S} {has} postponed {ger} {T}{P} {D}.
due but put off | {S} {was} due to {base} {T}{P} {D}, but the plan was put off indefinitely.
plans pushed back | Plans for {s} to {base} {T}{P} {D} have been pushed back.
`;

const unreal = `
did not | {S} did not {base} {T}{P} {D}.
denied -ing | {S} denied {ger} {T}{P} {D}.
denied that | The ministry denied that {s} had {part} {T}{P} {D}.
could | {S} could {base} {T}{P} {D}.
if | If {s} {past} {T}{P} {D}, nobody knew of it.
offered to | {S} offered to {base} {T}{P} {D}.
hopes to | {S} {hopes} to {base} {T}{P} {D}.
unclear whether | It is unclear whether {s} {past} {T}{P} {D}.
no plans to | {S} {has} no plans to {base} {T}{P} {D}.
has yet to | {S} {has} yet to {base} {T}{P}.
urged to | The editorial urged {s} to {base} {T}{P} {D}.
rumors that | There were rumors that {s} had {part} {T}{P} {D}.
`;

function listed(status: EventStatus | null, lines: string, frames?: readonly Frame[]): Construction[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => line.split(" | ") as [string, string])
    .map(([name, template]) => ({ name, status, template, ...(frames && { frames }) }));
}

const own: readonly Construction[] = [
  {
    name: "perfect",
    status: "held",
    template: "{S} {has} {part} {T}{P}, state media reported.",
    date: "any",
  },
  {
    name: "background with year",
    status: "held",
    template: "It was not the first such step. {S} had {part} {T}{P} in 2016.",
    date: "2016",
  },
  { name: "dated entry", status: "held", template: "Sept. 25, 2018: {S} {present} {T}{P}.", date: "2018-09-25" },
  {
    name: "purpose",
    status: "held",
    template: "{S} flew to {town} {D} to {base} {T}.",
    frames: ["contact", "text"],
    beside: ["visit"],
  },
  {
    name: "plan of another day",
    status: "planned",
    template: "{S}, who {was} to {base} {T}{P} on Friday, will do so on November 6 instead.",
    frames: acts,
    date: "2018-11-06",
  },
  {
    name: "passive by",
    status: "held",
    template: "{O} {wasO} {part}{R} by {s}{P} {D}.",
    frames: ["contact", "host", "call", "letter", "text", "dispatch"],
  },
  {
    name: "passive plan",
    status: "planned",
    template: "{O} will be {part}{R} by {s}{P} {D}.",
    frames: ["host", "text", "dispatch"],
  },
];

/** All ways of saying what a predicate says, and what each makes of it. */
export const constructions: readonly Construction[] = [
  ...listed("held", held),
  ...own,
  ...listed("planned", planned, acts),
  ...listed("cancelled", cancelled, acts),
  ...listed("postponed", postponed, acts),
  ...listed(null, unreal),
];
