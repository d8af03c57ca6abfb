import type { EventStatus, EventType } from "#core/event";

/**
 * A sentence around a noun. Slots: `{N}` (`{N1}` at the head) with its article and `{n}` without, `{L}` its link to the other
 * party or the place, `{E}` the noun with all who take part (`{EE}` at the head of a sentence), `{W}` whose it is, and `{did}`,
 * `{do}` and `{done}` of the verb that goes with it; the others as for predicates.
 */
export interface NounConstruction {
  name: string;
  status: EventStatus | null;
  template: string;
  types: readonly EventType[];
  date?: string;
}

const sessions: readonly EventType[] = ["meeting", "talks", "summit", "call"];
const acts: readonly EventType[] = [...sessions, "visit"];
const all: readonly EventType[] = [...acts, "letter", "agreement"];

/** With letters and texts too. */
const anyHeld = `
did N | {S} {did} {N} {L}{P} {D}.
said that did N | The ministry said that {s} had {done} {N} {L}{P} {D}.
N that was done | The {n} that {s} {did} {L}{P} {D} drew little notice.
said of E | State media gave no details of {e}{P} {D}.
`;

const held = `
had N | {S} had {N} {L}{P} {D}.
nominalized | {W} {n} {L}{P} {D} was described as cordial.
E took place | {EE} took place{P} {D}.
during N | During {N} {L}{P} {D}, {s} called for patience.
after N | After {N} {L}{P} {D}, {s} called for patience.
following W n | Following {W} {n} {L}{P} {D}, officials kept silent.
E ended | {EE}{P} ended {D}.
E came | {EE} came {D}.
at N spoke | {S} spoke of progress at {N} {L}{P} {D}.
first since | {EE}{P} {D} was the first since the war.
`;

const anyPlanned = `
will do N | {S} will {do} {N} {L}{P} {D}.
agreed to do N | {S} {has} agreed to {do} {N} {L}{P} {D}.
`;

const planned = `
planned N | Officials are preparing {W} planned {n} {L}{P} {D}.
E slated for | {EE}{P} is slated for {day}.
E scheduled for | {EE}{P} has been scheduled for {day}.
E will take place | {EE} will take place{P} {D}.
ahead of E | Security was tightened ahead of {e}{P} {D}.
plans N | {S} {plans} {N} {L}{P} {D}.
E planned | {EE}{P} is planned for {day}.
upcoming | The ministry briefed reporters on {W} upcoming {n} {L}{P} {D}.
`;

const cancelled = `
E called off | {EE}{P}, scheduled for {day}, was called off.
E scrapped | {EE}{P} {D} has been scrapped.
E cancelled | {EE}{P} planned for {day} has been cancelled.
E fell through | {EE}{P} slated for {day} fell through.
pulled out of N | {S} {has} pulled out of {N} {L}{P} {D}.
called off N | {S} called off {N} {L}{P} {D}.
dropped N | {S} {has} dropped plans for {N} {L}{P} {D}.
E will not take place | {EE}{P} {D} will not take place.
decided against N | {S} {has} decided against {N} {L}{P} {D}.
withdrew from N | {S} {has} withdrawn from {N} {L} scheduled for {day}.
had been due but N | {EE} had been due{P} {D} but was abandoned.
cancellation | The cancellation of {e}{P} {D} surprised diplomats.
`;

const postponed = `
E put off | {EE}{P}, scheduled for {day}, was put off.
E pushed back | {EE}{P} slated for {day} has been pushed back.
E delayed | {EE}{P} {D} has been delayed.
postponed N | {S} {has} postponed {N} {L}{P} {D}.
E suspended | {EE}{P} {D} has been suspended indefinitely.
postponement | The postponement of {e}{P} {D} surprised diplomats.
`;

const unreal = `
no N | No {n} {L} took place{P} {D}.
ruled out N | {S} ruled out {N} {L}{P} {D}.
proposed N | {S} proposed {N} {L}{P} {D}.
possible N | Analysts discussed {W} possible {n} {L}{P} {D}.
denied N | The ministry denied {W} {n} {L}{P} {D}.
rejected N | {S} rejected {N} {L}{P} {D}.
hopes for N | {S} {hopes} for {N} {L}{P} {D}.
speculation | There was speculation about {N} {L}{P} {D}.
`;

function listed(status: EventStatus | null, lines: string, types = acts): NounConstruction[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => line.split(" | ") as [string, string])
    .map(([name, template]) => ({ name, status, template, types }));
}

const own: readonly NounConstruction[] = [
  {
    name: "N was held between",
    status: "held",
    template: "{N1} was held{P} {D} between {s} and {b}.",
    types: sessions,
  },
  {
    name: "N opened",
    status: "held",
    template: "{EE} opened{P} {D}.",
    types: ["talks", "summit", "meeting"],
  },
  {
    name: "E moved to",
    status: "planned",
    template: "{EE}{P} has been moved from October 4 to November 6.",
    types: acts,
    date: "2018-11-06",
  },
  {
    name: "E rescheduled",
    status: "planned",
    template: "{EE}{P} has been rescheduled for November 6.",
    types: acts,
    date: "2018-11-06",
  },
  {
    name: "on N said",
    status: "held",
    template: "On {N} {L} {D}, {s} called for patience.",
    types: ["visit"],
  },
  {
    name: "in N",
    status: "held",
    template: "In {N} {L} {D}, {s} called for patience.",
    types: ["letter", "call"],
  },
  {
    name: "E signed",
    status: "held",
    template: "{N1} between {s} and {b} was signed{P} {D}.",
    types: ["agreement"],
  },
  {
    name: "signing of E",
    status: "held",
    template: "State media gave no details of the signing of {e}{P} {D}.",
    types: ["agreement"],
  },
  {
    name: "E to be signed",
    status: "planned",
    template: "{EE} is to be signed{P} {D}.",
    types: ["agreement"],
  },
  {
    name: "background N",
    status: "held",
    template: "It was not the first such step. {S} had {done} {N} {L}{P} in 2016.",
    types: all,
    date: "2016",
  },
];

export const nounConstructions: readonly NounConstruction[] = [
  ...listed("held", anyHeld, all),
  ...listed("held", held),
  ...own,
  ...listed("planned", anyPlanned, all),
  ...listed("planned", planned),
  ...listed("cancelled", cancelled),
  ...listed("postponed", postponed),
  ...listed(null, unreal),
];
