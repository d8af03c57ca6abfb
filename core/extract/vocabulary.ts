import type { EventType } from "#core/event";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** The shape of a verb as it is written; `past` is also the participle of regular verbs. */
export type VerbForm = "base" | "present" | "past" | "gerund";

export interface VerbEntry {
  lemma: string;
  form: VerbForm;
}

/** Regular and listed forms: `lemma:present,past[,participle],gerund` or the bare lemma. */
function conjugate(spec: string): [string, VerbEntry][] {
  const [lemma, listed] = spec.split(":") as [string, string | undefined];
  if (listed) return listedForms(lemma, listed.split(","));
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : /[^aeou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : lemma;
  const s = /(s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : stem.endsWith("i") ? `${stem}es` : `${lemma}s`;
  const ing = lemma.endsWith("e") ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
  return listedForms(lemma, [s, `${stem}ed`, ing]);
}

function listedForms(lemma: string, forms: string[]): [string, VerbEntry][] {
  const entry = (form: VerbForm): VerbEntry => ({ lemma, form });
  const [present, ...rest] = forms as [string, ...string[]];
  const gerund = rest.pop() as string;
  return [
    [lemma, entry("base")],
    [present, entry("present")],
    ...rest.map((past) => [past, entry("past")] as [string, VerbEntry]),
    [gerund, entry("gerund")],
  ];
}

const verbSpecs =
  "meet:meets,met,meeting confer:confers,conferred,conferring talk speak:speaks,spoke,spoken,speaking negotiate receive host welcome greet see:sees,saw,seen,seeing dine " +
  "sit:sits,sat,sitting visit travel:travels,traveled,travelled,traveling fly:flies,flew,flown,flying go:goes,went,gone,going head return arrive land come:comes,came,coming journey " +
  "cross leave:leaves,left,leaving depart set:sets,set,setting send:sends,sent,sending dispatch tour phone telephone sign initial:initials,initialed,initialled,initialing issue adopt release " +
  "conclude reach strike:strikes,struck,striking seal unveil publish endorse approve withdraw:withdraws,withdrew,withdrawn,withdrawing quit:quits,quit,quitting pull suspend halt freeze:freezes,froze,frozen,freezing renounce boycott " +
  "abandon resume stop:stops,stopped,stopping end hold:holds,held,holding have:has,had,having attend conduct open begin:begins,began,begun,beginning start close host chair lead:leads,led,leading join " +
  "convene:convenes,convened,convening complete finish pay:pays,paid,paying make:makes,made,making take:takes,took,taken,taking wrap:wraps,wrapped,wrapping cancel:cancels,cancelled,canceled,cancelling call scrap:scraps,scrapped,scrapping " +
  "abort drop:drops,dropped,dropping postpone delay put:puts,put,putting push defer:defers,deferred,deferring reschedule plan:plans,planned,planning schedule agree arrange announce prepare expect propose seek:seeks,sought,seeking " +
  "offer suggest want urge request reject refuse rule deny:denies,denied,denying consider demand hope discuss decline fail invite accept ask wish aim weigh mull threaten try:tries,tried,trying write:writes,wrote,written,writing " +
  "deliver hand carry:carries,carried,carrying exchange present bring:brings,brought,bringing give:gives,gave,given,giving convey gather assemble break:breaks,broke,broken,breaking collapse " +
  "follow precede accompany escort entertain spend:spends,spent,spending stay board step walk drive:drives,drove,driven,driving welcome restart reopen enter relay pass order instruct promise pledge vow declare tell:tells,told,telling " +
  "say:says,said,saying add report confirm warn insist believe know:knows,knew,known,knowing think:thinks,thought,thinking reiterate stress note explain inform brief praise call help show:shows,showed,shown,showing use lift impose test launch fire " +
  "become:becomes,became,becoming remain seem appear want need let:lets,let,letting get:gets,got,gotten,getting find:finds,found,finding keep:keeps,kept,keeping turn move work play run:runs,ran,running win:wins,won,winning lose:loses,lost,losing " +
  "shake:shakes,shook,shaken,shaking face walk agree reaffirm restore sever cut:cuts,cut,cutting reply respond react rise:rises,rose,risen,rising fall:falls,fell,fallen,falling " +
  "materialize slip:slips,slipped,slipping shelve swap:swaps,swapped,swapping cable hug:hugs,hugged,hugging embrace chat:chats,chatted,chatting do:does,did,done,doing due:due,due,due be:is,was,were,being been:been,been,been compare consult look stall question produce yield mark cover focus last";

/** Every form of the verbs that matter, by its key. */
export const verbs: ReadonlyMap<string, VerbEntry> = new Map(verbSpecs.split(" ").flatMap(conjugate));

/** Verbs by what they say of the noun that they govern. */
export const holding = set(
  "hold have attend conduct open begin start close host chair lead join convene complete finish pay make take wrap conclude end resume gather collapse break follow restart enter reopen " +
    "last produce yield mark cover focus spend",
);
export const cancelling = set("cancel scrap abort drop boycott abandon");
export const postponing = set("postpone delay defer reschedule shelve");
export const planning = set("plan schedule agree arrange announce prepare expect accept set");
export const unreal = set(
  "propose seek offer suggest want urge request reject refuse rule deny consider demand hope decline fail invite ask wish aim weigh mull threaten try need promise pledge vow",
);

/** Verbs that alone tell an event. */
export const verbTriggers: ReadonlyMap<string, EventType> = new Map(
  (
    "meet=meeting confer=meeting talk=meeting speak=meeting negotiate=talks receive=meeting host=meeting welcome=meeting greet=meeting see=meeting dine=meeting sit=meeting entertain=meeting chat=meeting " +
    "visit=visit travel=visit fly=visit go=visit head=visit return=visit arrive=visit land=visit come=visit journey=visit discuss=meeting bring=meeting face=meeting do=talks consult=talks get=meeting compare=meeting been=visit be=visit move=visit attend=visit brief=meeting gather=talks expect=visit schedule=visit due=visit cross=visit leave=visit depart=visit tour=visit send=visit dispatch=visit " +
    "set=visit walk=visit step=visit drive=visit enter=visit phone=call telephone=call sign=agreement initial=agreement write=letter spend=visit"
  )
    .split(" ")
    .map((pair) => pair.split("=") as [string, EventType]),
);

/** Verbs of motion that need a goal; `leave` and its kind need a place that is left. */
export const goalVerbs = set(
  "move travel fly go head return arrive land come journey cross send dispatch set walk step drive enter",
);
export const sourceVerbs = set("leave depart return come");
export const causingVerbs = set("send dispatch");

/** Nouns that tell an event. */
export const nounTriggers: ReadonlyMap<string, EventType> = new Map(
  (
    "summit=summit summits=summit meeting=meeting meetings=meeting encounter=meeting encounters=meeting audience=meeting banquet=meeting dinner=meeting lunch=meeting luncheon=meeting breakfast=meeting session=meeting sessions=meeting " +
    "reception=meeting consultations=talks conversation=meeting conversations=meeting discussion=meeting discussions=meeting tete=meeting talks=talks negotiations=talks negotiation=talks consultations=talks consultation=talks dialogue=talks round=talks rounds=talks contact=talks contacts=talks " +
    "visit=visit visits=visit trip=visit trips=visit journey=visit mission=visit tour=visit stopover=visit call=call calls=call telephone=call phone=call videoconference=call teleconference=call " +
    "letter=letter letters=letter message=letter messages=letter telegram=letter missive=letter"
  )
    .split(" ")
    .map((pair) => pair.split("=") as [string, EventType]),
);

/** Nouns for a text that two sides sign or issue. */
export const agreementNouns = set(
  "agreement accord pact treaty declaration communique memorandum protocol deal document framework agreements accords declarations statement understanding pacts",
);
/** What is done with such a text; `weak` verbs also go with other objects. */
export const agreementVerbs = set(
  "sign initial issue adopt release conclude reach strike seal unveil publish put produce",
);

/** Words in the clause that make any contact a call. */
export const phoneWords = set("telephone phone telephoned phoned videoconference video-link hotline teleconference");
export const letterVerbs = set(
  "send write deliver hand carry exchange receive present bring give convey relay pass cable inform release make",
);

/** Before a noun: it lies ahead. */
export const aheadWords = set(
  "planned upcoming scheduled next forthcoming another future expected impending coming second third fresh proposed",
);
/** Before a noun: it never was or may never be. */
export const doubtWords = set(
  "possible potential proposed eventual any hypothetical such prospective rumored rumoured",
);
export const doubtNouns = set(
  "speculation possibility prospect prospects talk chance chances hopes idea offer proposal plans rumors rumours call calls request likelihood need readiness willingness desire demand",
);
export const cancelWords = set("cancelled canceled aborted scrapped abortive ill-fated failed");
export const postponeWords = set("postponed delayed deferred");

export const negations = set(
  "no not never neither nor without n't cannot didn't don't doesn't won't wouldn't hasn't haven't hadn't wasn't isn't aren't weren't couldn't can't nobody none hardly",
);
export const conditionals = set("if unless whether should provided");
export const weakModals = set("could may might should can must ought");
export const auxiliaries = set(
  "will would shall could may might should can must is are was were be been being has have had having do does did to not never also later then again already finally currently now ever just still only first both all each together jointly briefly personally " +
    "reportedly also recently privately publicly unexpectedly abruptly",
);
export const planWords = set(
  "plan plans planned planning due scheduled expected set slated agreed agrees intends intended about preparing prepared going arranged bound poised supposed decided confirmed expects likely",
);
export const wishWords = set(
  "hopes hope hoped wants want wanted wishes wished ready willing offered offers proposed proposes refused refuses declined declines failed fails unable reluctant asked urged urges urging invited invites inviting seeks seeking sought " +
    "considering considers considered weighs weighing weighed mulling threatened demanded tried trying eager prepared open free allowed unwilling keen desire desires aims aimed aiming attempt attempted invitation offer willingness readiness chance opportunity possible request need declared",
);
