import type { EventType } from "#core/event";

/** What a phrase needs around it: two parties, a guest and a host, a traveler, one who sends, a text of two, a deed of one. */
export type Frame = "contact" | "host" | "journey" | "dispatch" | "call" | "letter" | "text" | "turn";

/** A verb with what goes with it: `@B` stands for the other party, `@P` for the place. */
export interface Predicate {
  frame: Frame;
  type: EventType;
  verb: string;
  tail: string;
}

const contacts = `
meet @B / meet with @B / meet up with @B / sit down with @B / sit across the table from @B / sit in conference with @B /
huddle with @B / confer with @B / break bread with @B / dine with @B / lunch with @B / have breakfast with @B /
have tea with @B / share a meal with @B / call on @B / pay a courtesy call on @B / drop in on @B / look in on @B /
pay a visit to @B / speak with @B / talk with @B / talk to @B / hold talks with @B / enter into talks with @B /
open talks with @B / exchange views with @B / trade views with @B / compare notes with @B / consult with @B /
come face to face with @B / stand face to face with @B / shake hands with @B / embrace @B / stroll with @B /
take a walk with @B / chat with @B / converse with @B / parley with @B / get together with @B / cross paths with @B /
bump into @B / catch up with @B / brief @B / sound out @B / negotiate with @B / bargain with @B / haggle with @B /
spar with @B / clash with @B / reunite with @B / see @B / have an audience with @B / be received by @B /
be received in audience by @B / be hosted by @B / be feted by @B / be granted an audience by @B / be greeted by @B /
be ushered in to see @B / hold a one-on-one with @B / hold a meeting with @B / have a meeting with @B /
square off with @B / lock horns with @B / go over the agenda with @B / thrash out details with @B /
hammer out details with @B / deliberate with @B / mingle with @B / face @B across the table / rendezvous with @B /
discuss the nuclear issue with @B / raise the nuclear issue with @B / take up the issue with @B / work through the agenda with @B /
spend two hours with @B / meet face to face with @B / join @B for dinner / join @B for talks /
hold consultations with @B / hold a dialogue with @B / engage in talks with @B / walk the bridge with @B /
sit next to @B at dinner / toast the friendship with @B / pose for photographs with @B
`;

const receptions = `
receive @B / host @B / welcome @B / greet @B / entertain @B / fete @B / wine and dine @B / grant an audience to @B /
give a banquet for @B / throw a dinner for @B / host a dinner for @B / lay on a reception for @B / summon @B / call in @B /
play host to @B / treat @B to lunch / roll out the red carpet for @B / hold a reception for @B / have @B to dinner /
debrief @B / meet and talk with @B / bid farewell to @B / interview @B / give @B an audience /
give a luncheon in honor of @B
`;

const journeys = `
fly to @P / fly into @P / jet to @P / jet off to @P / travel to @P / journey to @P / go to @P / head to @P / head for @P /
set out for @P / set off for @P / depart for @P / leave for @P / arrive in @P / land in @P / touch down in @P / reach @P / visit @P /
tour @P / pay a visit to @P / make a trip to @P / make a visit to @P / make a stop in @P / stop over in @P / stop off in @P /
pass through @P / call at @P / cross into @P / set foot in @P / drop by @P / turn up in @P / show up in @P / pull into @P / roll into @P /
sail into @P / sail for @P / drive to @P / ride a train to @P / take a train to @P / board a plane for @P /
hop on a flight to @P / check into a hotel in @P / stay in @P / spend two days in @P / spend the night in @P /
wind up a trip to @P / wrap up a visit to @P / cut short a visit to @P / conclude a tour of @P / complete a visit to @P /
kick off a swing through @P / embark on a visit to @P / begin a stay in @P / start a visit to @P /
return to @P / come to @P / swing by @P / descend on @P / slip into @P / sneak into @P / steam into @P /
shuttle to @P / hurry to @P / rush to @P / make his way to @P / venture into @P / trek to @P / enter @P / fly out of @P /
alight in @P / deplane in @P / disembark in @P / return home from @P / return from a trip to @P / take off for @P /
go on a tour of @P / be in @P / pay an official visit to @P / undertake a mission to @P / lead a delegation to @P /
stop by @P / transit through @P / wing his way to @P / bring a delegation to @P / get to @P
`;

const dispatches = `
send @B to @P / dispatch @B to @P / fly @B to @P / send off @B to @P /
rush @B to @P / order @B to @P
`;

const calls = `
phone @B / telephone @B / ring @B / ring up @B / call up @B / call @B / speak by phone with @B / speak with @B by phone /
speak to @B over the phone / talk by telephone with @B / talk on the phone with @B / hold a videoconference with @B /
hold a phone conversation with @B / confer by video link with @B / have a call with @B / hold a telephone call with @B /
get on the phone with @B / place a call to @B / put in a call to @B / put through a call to @B / take a call from @B / make a call to @B /
receive a call from @B / dial @B / videoconference with @B / connect by phone with @B / exchange calls with @B /
meet virtually with @B / hold phone talks with @B / consult by phone with @B / discuss the issue by phone with @B /
have a telephone conversation with @B / return a call from @B / hold an online meeting with @B
`;

const letters = `
write to @B / write a letter to @B / pen a letter to @B / send a letter to @B / send @B a message / dispatch a telegram to @B /
cable @B / wire @B / cable congratulations to @B / convey a message to @B / hand-deliver a letter to @B / transmit a note to @B /
forward a missive to @B / pass a message to @B / relay a message to @B / extend condolences to @B / offer condolences to @B /
congratulate @B in a message / address a letter to @B / exchange letters with @B / hand @B a personal letter /
send greetings to @B / fire off a letter to @B / reply to a letter from @B / correspond with @B / mail a letter to @B /
thank @B in a letter / receive a letter from @B / get a letter from @B / send a congratulatory telegram to @B /
deliver a letter to @B / send word to @B in a note / exchange messages with @B / write back to @B / hand over a letter to @B /
send a reply to @B / send a personal note to @B / swap letters with @B / convey greetings to @B
`;

const texts = `
sign an agreement / ink a pact / initial a protocol / put their names to a declaration / conclude an accord / strike a deal /
seal a deal / clinch an accord / reach an agreement / hammer out an agreement / issue a joint statement /
adopt a joint declaration / release a joint communique / finalize an accord / exchange memorandums of understanding /
agree on a joint communique / affix their signatures to a treaty / put pen to paper on a pact / thrash out a compromise /
produce a joint statement / endorse a joint declaration / publish a joint declaration / renew a protocol /
arrive at an agreement / enter into an agreement / sign off on a communique / cut a deal / wrap up an accord /
sign a memorandum of understanding / put their signatures to a protocol / come to an agreement / announce an accord /
unveil a joint declaration / sign a cooperation plan / nail down an accord / sign up to a framework / work out a deal
`;

const turns = `
pull out of the six-party talks / walk out of the six-party talks / withdraw from the six-party talks / quit the six-party talks /
break off talks with Seoul / suspend talks with Seoul / freeze contacts with Seoul / halt dialogue with Seoul / sever the hotline with Seoul /
cut off contacts with Seoul / declare a moratorium on missile tests / announce a moratorium on missile tests /
declare a halt to missile tests / announce a freeze on nuclear tests / lift its moratorium on missile tests /
pull out of the nuclear treaty / withdraw from the nuclear treaty / abandon the nuclear treaty / renounce the nuclear treaty /
renounce the armistice / scrap the armistice / tear up the military agreement with Seoul / nullify the armistice / declare the armistice void /
resume nuclear tests / restart the Yongbyon reactor / stop missile tests / suspend nuclear tests / expel the nuclear inspectors /
throw out the nuclear inspectors / rejoin the six-party talks / return to the six-party talks / agree to return to the six-party talks /
restore the hotline with Seoul / reopen the hotline with Seoul / shut down the Yongbyon reactor / end its moratorium on missile tests /
boycott talks with Seoul / rule out talks with Seoul / reject talks with Seoul / back out of the military agreement with Seoul /
vow never to return to the six-party talks / forswear nuclear tests / swear off missile tests / pledge to halt missile tests /
close the liaison office in Kaesong / cut all ties with Seoul / cease missile tests / dissolve the committee for reunification
`;

const frames: readonly [frame: Frame, type: EventType, phrases: string][] = [
  ["contact", "meeting", contacts],
  ["host", "meeting", receptions],
  ["journey", "visit", journeys],
  ["dispatch", "visit", dispatches],
  ["call", "call", calls],
  ["letter", "letter", letters],
  ["text", "agreement", texts],
  ["turn", "statement", turns],
];

/** What journalists, ministries and state media say for the eight types with a verb. */
export const predicates: readonly Predicate[] = frames.flatMap(([frame, type, phrases]) =>
  phrases
    .replaceAll("\n", " ")
    .split(" / ")
    .map((phrase) => phrase.trim().split(" "))
    .map(([verb, ...tail]) => ({ frame, type, verb: verb as string, tail: tail.join(" ") })),
);
