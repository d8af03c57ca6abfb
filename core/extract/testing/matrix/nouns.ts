import type { EventType } from "#core/event";

/** A noun with what links it to the other party or the place: `meeting with @B`, `tour of @P`. */
export interface EventNoun {
  type: EventType;
  noun: string;
  /** with its article, to tell it as one of many */
  bare: string;
  link: string;
  /** the verb that tells that it was done */
  verb: string;
}

/** By type: the verb that is done with them, then `noun link`, where the link of the type is not meant. */
const lists: readonly [type: EventType, verb: string, link: string, nouns: string][] = [
  [
    "meeting",
    "hold",
    "with @B",
    "meeting, encounter, sit-down, tete-a-tete, one-on-one, get-together, huddle, audience, banquet, dinner, luncheon, " +
      "working lunch, working breakfast, session, private conversation, discussion, exchange of views, face-to-face meeting, " +
      "bilateral meeting, briefing, conclave, confab, gathering, chat, rendezvous, tea, private meeting, closed-door session, " +
      "informal contact, pull-aside, heart-to-heart, courtesy call, welcome reception, ministerial meeting, get-acquainted meeting, " +
      "powwow, working dinner, interview, meet-and-greet",
  ],
  [
    "talks",
    "hold",
    "with @B",
    "round of talks, round of negotiations, dialogue, parley, consultation, plenary session, bargaining session, conference, " +
      "negotiating session, round of consultations, strategic dialogue, round of bargaining, working-level meeting, negotiation",
  ],
  [
    "summit",
    "hold",
    "with @B",
    "summit, summit meeting, leaders' meeting, summit conference, round of summit talks, top-level meeting",
  ],
  [
    "visit",
    "make",
    "to @P",
    "visit, trip, journey, mission, pilgrimage, state visit, goodwill visit, official visit, foray, voyage, excursion, " +
      "tour of, swing through, stopover in, stay in, sojourn in, layover in, arrival in, appearance in, working visit, " +
      "stop in, return, flight, goodwill tour of, detour, secret trip, train ride, fact-finding tour of",
  ],
  [
    "call",
    "hold",
    "with @B",
    "phone call, telephone conversation, videoconference, telephone call, teleconference, conference call, video call, " +
      "phone conversation, video meeting, video summit, virtual meeting, phone consultation",
  ],
  [
    "letter",
    "send",
    "to @B",
    "letter, message, telegram, note, cable, missive, personal letter, congratulatory message, message of condolence, " +
      "handwritten letter, verbal message, reply, diplomatic note, New Year card, telegram of sympathy, memo",
  ],
  [
    "agreement",
    "sign",
    "with @B",
    "agreement, accord, pact, treaty, joint declaration, joint communique, memorandum of understanding, protocol, deal, " +
      "joint statement, framework agreement, cooperation plan, arrangement, convention, contract, compact, trade deal",
  ],
];

export const eventNouns: readonly EventNoun[] = lists.flatMap(([type, verb, link, nouns]) =>
  nouns.split(", ").map((text) => {
    const [, head, own] = /^(.*?)(?: (of|through|in))?$/.exec(text) as RegExpExecArray;
    const noun = (own ? head : text) as string;
    return {
      type,
      noun,
      bare: `${/^[aeiou](?!ne)/.test(noun) ? "an" : "a"} ${noun}`,
      link: own ? `${own} @P` : link,
      verb,
    };
  }),
);
