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
  "meet:meets,met,meeting confer:confers,conferred,conferring talk speak:speaks,spoke,spoken,speaking negotiate " +
  "receive host welcome greet see:sees,saw,seen,seeing dine sit:sits,sat,sitting visit " +
  "travel:travels,traveled,travelled,traveling fly:flies,flew,flown,flying go:goes,went,gone,going head return " +
  "arrive land come:comes,came,coming journey cross leave:leaves,left,leaving depart set:sets,set,setting " +
  "send:sends,sent,sending dispatch tour phone telephone sign initial:initials,initialed,initialled,initialing " +
  "issue adopt release conclude reach strike:strikes,struck,striking seal unveil publish endorse approve " +
  "withdraw:withdraws,withdrew,withdrawn,withdrawing quit:quits,quit,quitting pull suspend halt " +
  "freeze:freezes,froze,frozen,freezing renounce boycott abandon resume stop:stops,stopped,stopping end " +
  "hold:holds,held,holding have:has,had,having attend conduct open begin:begins,began,begun,beginning start close " +
  "host chair lead:leads,led,leading join convene:convenes,convened,convening complete finish pay:pays,paid,paying " +
  "make:makes,made,making take:takes,took,taken,taking wrap:wraps,wrapped,wrapping " +
  "cancel:cancels,cancelled,canceled,cancelling call scrap:scraps,scrapped,scrapping abort " +
  "drop:drops,dropped,dropping postpone delay put:puts,put,putting push defer:defers,deferred,deferring reschedule " +
  "plan:plans,planned,planning schedule agree arrange announce prepare expect propose seek:seeks,sought,seeking " +
  "offer suggest want urge request reject refuse rule deny:denies,denied,denying consider demand hope discuss " +
  "decline fail invite accept ask wish aim weigh mull threaten try:tries,tried,trying " +
  "write:writes,wrote,written,writing deliver hand carry:carries,carried,carrying exchange present " +
  "bring:brings,brought,bringing give:gives,gave,given,giving convey gather assemble " +
  "break:breaks,broke,broken,breaking collapse follow precede accompany escort entertain " +
  "spend:spends,spent,spending stay board step walk drive:drives,drove,driven,driving welcome restart reopen enter " +
  "relay pass order instruct promise pledge vow declare tell:tells,told,telling say:says,said,saying add report " +
  "confirm warn insist believe know:knows,knew,known,knowing think:thinks,thought,thinking reiterate stress note " +
  "explain inform brief praise call help show:shows,showed,shown,showing use lift impose test launch fire " +
  "become:becomes,became,becoming remain seem appear want need let:lets,let,letting get:gets,got,gotten,getting " +
  "find:finds,found,finding keep:keeps,kept,keeping turn move work play run:runs,ran,running win:wins,won,winning " +
  "lose:loses,lost,losing shake:shakes,shook,shaken,shaking face walk agree reaffirm restore sever " +
  "cut:cuts,cut,cutting reply respond react rise:rises,rose,risen,rising fall:falls,fell,fallen,falling " +
  "materialize slip:slips,slipped,slipping shelve swap:swaps,swapped,swapping cable hug:hugs,hugged,hugging " +
  "embrace chat:chats,chatted,chatting do:does,did,done,doing due:due,due,due be:is,was,were,being " +
  "been:been,been,been compare consult look stall question produce yield mark cover focus last bolt spurn shun " +
  "exit scrub:scrubs,scrubbed,scrubbing convey ink";

/**
 * Forms of common verbs by their keys: what the tagger takes for a noun here and there, and forms that do not tell
 * their lemma. Of all other verbs the tagger says what they are.
 */
export const verbs: ReadonlyMap<string, VerbEntry> = new Map(verbSpecs.split(" ").flatMap(conjugate));
