import type { EventType } from "#core/event";
import { wordSet } from "#core/prose/word-set";

/** Verbs by what they say of the noun that they govern. */
export const holding = wordSet(
  "hold have attend conduct open begin start close host chair lead join convene complete finish pay make take wrap " +
    "conclude end resume gather collapse break follow restart enter reopen last produce yield mark cover focus spend " +
    "kick run proceed occur happen reconvene stage co-host preside drag continue open wind cap engage undertake go " +
    "interrupt receive grant give part leave",
);
export const cancelling = wordSet("cancel scrap abort drop boycott abandon ditch axe scuttle nix torpedo scotch scrub");
export const postponing = wordSet("postpone delay defer reschedule rearrange shelve adjourn");
export const planning = wordSet(
  "plan schedule agree arrange announce prepare expect accept set slate pencil book line fix earmark tip bill time " +
    "intend provide foresee envisage stipulate commit",
);
export const unreal = wordSet(
  "propose seek offer suggest want urge request reject refuse rule deny consider demand hope decline fail invite " +
    "ask wish aim weigh mull threaten try need promise pledge vow",
);

/** Verbs that have somebody else travel. */
export const causingVerbs = wordSet("send dispatch");

/** Nouns that tell an event, by type. */
const eventNouns: readonly [type: EventType, nouns: string][] = [
  ["summit", "summit summits"],
  [
    "meeting",
    "meeting meetings encounter encounters audience banquet dinner lunch luncheon breakfast supper session sessions " +
      "reception conversation conversations discussion discussions tete sit-down get-together one-on-one huddle " +
      "gathering meal briefing exchange chat powwow rendezvous confab conclave deliberations confrontation confrontations hearing",
  ],
  [
    "talks",
    "talks negotiations negotiation consultations consultation dialogue round rounds contact contacts parley parleys " +
      "bargaining haggling talk plenary plenaries",
  ],
  [
    "visit",
    "visit visits trip trips journey mission tour stopover stop layover sojourn stay pilgrimage foray arrival " +
      "departure swing voyage excursion detour travel",
  ],
  ["call", "call calls telephone phone videoconference teleconference conference"],
  [
    "letter",
    "letter letters message messages telegram telegrams missive cable cables greeting greetings condolences " +
      "congratulations correspondence note",
  ],
];

/** Nouns that tell an event. */
export const nounTriggers: ReadonlyMap<string, EventType> = new Map(
  eventNouns.flatMap(([type, nouns]) => nouns.split(" ").map((noun) => [noun, type] as [string, EventType])),
);

/** Nouns for a text that two sides sign or issue. */
export const agreementNouns = wordSet(
  "agreement accord pact treaty declaration communique memorandum protocol deal document documents framework " +
    "agreements accords declarations statement understanding pacts plan charter instrument minutes memorandums " +
    "protocols treaties arrangement arrangements bargain compromise principles",
);
/** What is done with such a text; `weak` verbs also go with other objects. */
export const agreementVerbs = wordSet(
  "sign initial ink issue adopt release conclude reach strike seal unveil publish put produce clinch hammer " +
    "finalize finalise exchange announce renew swap ratify lead result end agree arrive come enter shake work cut nail set affix",
);

/** Words in the clause that make any contact a call. */
export const phoneWords = wordSet(
  "telephone phone telephoned phoned videoconference video-link hotline teleconference",
);
export const letterVerbs = wordSet(
  "send write deliver hand carry exchange receive present bring give convey relay pass cable inform release make " +
    "dispatch transmit extend forward entrust place address take get contain",
);

/** Before a noun: it lies ahead. */
export const aheadWords = wordSet(
  "planned upcoming scheduled next forthcoming another future expected impending coming second third fresh proposed",
);
/** Before a noun: it never was or may never be. */
export const doubtWords = wordSet(
  "possible potential proposed eventual any hypothetical such prospective rumored rumoured",
);
export const doubtNouns = wordSet(
  "speculation possibility prospect prospects talk chance chances hopes idea offer proposal plans rumors rumours " +
    "call calls request likelihood need readiness willingness desire demand mention word sign hint question record " +
    "evidence suggestion resumption",
);
export const cancelWords = wordSet("cancelled canceled aborted scrapped abortive ill-fated failed");
export const postponeWords = wordSet("postponed delayed deferred");

export const negations = wordSet(
  "no not never neither nor without n't cannot didn't don't doesn't won't wouldn't hasn't haven't hadn't wasn't " +
    "isn't aren't weren't couldn't can't nobody none hardly",
);
export const conditionals = wordSet("if unless whether should provided");
export const weakModals = wordSet("could may might should can must ought");
export const auxiliaries = wordSet(
  "will would shall could may might should can must is are was were be been being has have had having do does did " +
    "to not never also later then again already finally currently now ever just still only first both all each " +
    "together jointly briefly personally reportedly also recently privately publicly unexpectedly abruptly",
);
export const planWords = wordSet(
  "plan plans planned planning due scheduled expected set slated agreed agrees intend intends intended about preparing " +
    "prepared going arranged bound poised supposed decided resolved confirmed expects likely certain sure promised pledged",
);
export const wishWords = wordSet(
  "hopes hope hoped wants want wanted wishes wished ready willing offered offers proposed proposes refused refuses " +
    "declined declines failed fails unable reluctant asked urged urges urging invited invites inviting seeks seeking " +
    "sought considering considers considered weighs weighing weighed mulling threatened demanded tried trying eager " +
    "prepared open free allowed unwilling keen desire desires aims aimed aiming attempt attempted invitation offer " +
    "willingness readiness chance opportunity possible request need declared wish hope wanting wishing hoping refusing",
);
