import type { EventType } from "#core/event";
import { compilePattern, type Pattern } from "./pattern";

/** What a verb tells where one of its patterns follows; the first that fits counts. */
export interface VerbReading {
  type: EventType;
  pattern: Pattern;
}

/** `lemma, lemma: pattern / pattern`; an empty pattern asks for nothing. */
const contacts = `
meet: …
confer, huddle, parley: … with|to|together|at|in|on|about|over
sit: for … hours|hour|minutes / down / … together / across|opposite|with|around / … across|opposite / in … office|palace|hall|with
face: each|one / him|her|them … across|for / … across / to|- face|to … with
come: face / … face … with / together
talk, speak: … with|to|together|privately|alone / by|on / over … phone|telephone|dinner|lunch|breakfast|tea|coffee|drinks|video / … in|at @place / … for … hours|hour|minutes
chat, mingle: … with / over / for / in|at @place
tell, inform, assure, promise, ask, urge, thank: visiting … @who / the|a visiting … @who
see, embrace, hug: @who
receive, host, welcome, greet, entertain, fete: @who / on|in|at …… @who / … delegation|delegations|envoy|envoys|guests|visitors|officials
play: host … to
call: … on|upon @who / at @where / … at @where
drop, look: in on @who
pay: … respects … to / … call|calls … on
dine, lunch, breakfast, sup: … with|together / @who
have, take: tea|coffee|drinks with / … walk|stroll with @who
treat: @who … to lunch|dinner|breakfast|supper|tea
stand: face
toast: … with @who
catch, link, hook, meet: up with
bump, run: into @who
cross: paths with
converse, deliberate, fraternize, hobnob, tangle, spar, joust, wrangle, rendezvous, reunite: … with @who
square, face: off with|against @who
lock: horns with @who
bid: farewell to @who / @who … farewell
roll: out … carpet for @who
thrash, iron, hammer, work: out|through … with @who
break: bread … with
pit: … against
brief, debrief: @who
give, grant: @who … hour|hours|minutes|audience|hearing|interview|account|rundown|readout|briefing / an interview|audience to @who
usher: … into|in
sound: out @who
report: to @who
shake: hands …
exchange: views|opinions|words|ideas … / … views|opinions … with / … words|handshake
trade: views|words|ideas …
compare: notes
get: together
consult: … with
discuss: … with
bring: … together|face … with / … face|together
join: @who …… for|at|in
spend: … days with @who / … days … with @who / … hours|hour|minutes … with @who / … hours|hour|minutes … together / … across … from @who
team: up with @who
be: … host … to @who
have: @who to lunch|dinner|breakfast|tea|supper / … hours|hour|minutes with @who / … hours|hour|minutes … with @who
take: up …… with @who
raise, review, coordinate: …… with @who
go: over …… with @who
consult: @who
summon: @who
spend: … hour|hours|minutes|morning|afternoon|evening with @who
call: in @who
do: the same / likewise / so again
`;

const negotiations = `
negotiate, bargain, haggle: … with|for|across|in|at|on|over
spend: … in|of|on talks|negotiations|consultations|discussions
reconvene: … in|at|on|next|this|for / …
convene: in|at|on|again|for / … times
gather, assemble: for|in|at … talks|round|negotiations|meeting|consultations|summit|session / in|at @place
reopen, resume: … in|at @where
return: to the table / to the negotiating|bargaining|conference table
`;

const journeys = `
call: at|in @place
drop, stop, swing: in on @place / by @place
deplane, alight, disembark: in|at @where
get: to @place / in on monday|tuesday|wednesday|thursday|friday|saturday|sunday
land: on monday|tuesday|wednesday|thursday|friday|saturday|sunday / earlier|early|late
get: back … from @where / in from @where / back to @where
book: into|in @where
board: … plane|train|jet|flight|ship … for|to|bound @where
visit, tour: …
travel, journey, fly, sail, go, head, drive, ride, cruise, motor: … to|into|for|through|across @where / home|here|there|north|south
travel, journey, fly, sail, go, head, drive, ride, cruise, motor: back to|home|in|on|there
fly, come: in on|from|late|early|yesterday|today|tomorrow|aboard|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|this|last
travel, journey, fly, sail, go, head, drive, ride, cruise, motor: out of @where / in from @where / from @where
pack, set, send: off to @where
rush, hurry, hasten, race, dash, shuttle, jet, trek, venture, proceed, hop, speed, march, file, swing, sweep: … to|into|for|through|across|by @where / back to|from @where / out of @where / here|there
arrive: … in|at|from|for|aboard / there|here|home|back / …
pass, transit: through @where
check: in|into … at @where / into @where
descend, converge: on|in|at @where
take: … train|plane|flight|jet|ship … to|for|from @where / off for|from @where
wing, fight, work: … way to|back @where
make: it to @where
land: … in|at|on|near|here|there @where / … in @where
touch: down … / … down in|at|outside
set: foot / out|off|sail … for|to|from / off|out
reach, enter: @where
come: … to|from|into|back|here|over|south|north|down @where / out of @where / here|back|home|over
cross: into|over|back|to @where / …… to|into @where / … border|line|frontier|bridge|dmz|river / back|over
step, walk, stride: … across|over|into … @where / … across|over … line|border|frontier
return: to|from|home|there|here|last|on|in|for|again / … to|from @where / …
leave: @where / … for @where / for @where / there|here|today|yesterday
depart: @where / for|from @where / … for|from @where / there|here
slip, steal, sneak, pop, nip: off|over|across|down|up to @where
slip, sneak, roll, pull, steam, chug, rumble: … into|out @where
stop: over|off|in @where / … in @where
make, undertake, pay, embark: … stop … in|at @where / … way … to|from @where
stay: in @where
turn, show, surface, appear, resurface: up in|at @where / in @place
continue, proceed: … on to|to @where / to @where
spend: in|at @place / days|hours|week|night|… days|hours|week|weeks|night|nights … in|at|there @where
spend: … days|hours|week|weeks|night|nights … in|at|there
move: on to @where / to @where
send, dispatch, fly: …… to @where
order, rush: @who … to @where
lead, head, accompany: … delegation|team|group|mission|party …… to @where
carry, ferry, take, bring: @who …… to @where
attend: … in|at @where
expect, schedule: in|at @where
due: in|at|back @where
be: in the country / in|at @place / there|back|here / back in @place / last|also|still in @place / last|also|still there / en route to @where
be: off to @where / on … way to|from @where
be: … guest … in|at @place
been: to @where / in @place
`;

const calls = `
phone, telephone, ring, dial, videoconference: up @who / @who / …
call: up @who
get: off … phone|line
`;

const letters = `
write: to / back to @who / a … letter|note / @who
cable, wire, telegraph: @who
correspond: with
`;

const signings = `
come: to terms|agreement
sign, initial, ink: …
`;

export const verbReadings: ReadonlyMap<string, readonly VerbReading[]> = toReadings([
  [contacts, "meeting"],
  [negotiations, "talks"],
  [journeys, "visit"],
  [calls, "call"],
  [letters, "letter"],
  [signings, "agreement"],
]);

function toReadings(lists: readonly [list: string, type: EventType][]): Map<string, VerbReading[]> {
  const readings = new Map<string, VerbReading[]>();
  for (const [list, type] of lists)
    for (const line of list.trim().split("\n")) {
      const [lemmas, patterns] = line.split(": ") as [string, string];
      for (const lemma of lemmas.split(", "))
        readings.set(lemma, [
          ...(readings.get(lemma) ?? []),
          ...patterns.split(" / ").map((text) => ({ type, pattern: compilePattern(text === "…" ? "" : text) })),
        ]);
    }
  return readings;
}
