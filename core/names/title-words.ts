import { wordSet } from "#core/prose/word-set";

/** Words that name an office or a function; one of them makes a description of a person. */
export const titleHeads = wordSet(
  "president premier minister secretary envoy ambassador leader chairman chairwoman negotiator delegate " +
    "representative director undersecretary adviser advisor general marshal admiral colonel lieutenant captain " +
    "spokesman spokeswoman spokesperson diplomat governor senator congressman commissioner coordinator ruler " +
    "counterpart chancellor king pope host guest visitor official head aide chief councillor councilor commander deputy " +
    "emissary mediator predecessor successor representative lawmaker strongman supremo pontiff commissar tsar czar " +
    "mp charge colleague congresswoman officer sergeant mayor hostess strongwoman dictator statesman monarch emir " +
    "sultan prince queen pontiff veteran politician cardinal archbishop bishop",
);

export const pluralHeads = wordSet(
  "presidents premiers ministers secretaries envoys ambassadors leaders chairmen negotiators delegates " +
    "representatives directors diplomats counterparts colleagues officials hosts heads aides commanders generals men " +
    "women pair duo heads principals lawmakers legislators parliamentarians senators congressmen businessmen technicians " +
    "engineers scientists",
);

/** Nouns for people who stand for their country or body. */
export const bodyNouns = wordSet(
  "officials official delegation delegations delegates delegate diplomats negotiators envoys side government team " +
    "teams authorities leadership experts representatives military regime counterparts emissaries planners " +
    "working-level mission administration ministry army party inspectors officers guests visitors",
);

/** Words that stand before such words. */
export const titleModifiers = wordSet(
  "vice ex policy political natural resources transport energy education tourism environment deputy first second " +
    "foreign defense defence prime unification nuclear top chief senior former then assistant under national " +
    "security high supreme state party military economic trade permanent acting general ranking visiting new special " +
    "presidential lead main high-level high-ranking working-level old young veteran outgoing incoming external " +
    "finance interior intelligence spy human rights late elder younger ailing reclusive current sitting russian " +
    "affairs distinguished honored honoured esteemed commerce culture sports health labor labour agriculture railway railways energy associate major " +
    "brigadier lieutenant rear admiral u unnamed level ministerial cabinet 79 82 year opposition ruling budget press parliamentary",
);

/** `Mr`, `Ms`: they say that a name follows, and no more. */
export const honorifics = wordSet(
  "mr mrs ms miss dr sir madame madam comrade rep sen gov gen amb col adm maj lt capt prof rev pres sgt",
);

/** Titles that the press shortens before a name. */
export const shortTitles: ReadonlyMap<string, string> = new Map([
  ["rep", "congressman"],
  ["sen", "senator"],
  ["gov", "governor"],
  ["gen", "general"],
  ["amb", "ambassador"],
  ["col", "colonel"],
  ["adm", "admiral"],
  ["pres", "president"],
]);

export const speechVerbs = wordSet(
  "said says say saying told tells telling wrote writes added adds reported reports announced announces declared " +
    "declares stated states confirmed confirms insisted insists quoted noted notes explained explains claimed claims " +
    "acknowledged recalled argued warned warns stressed predicted cautioned described describes revealed disclosed " +
    "tweeted posted commented remarked replied answered suggested believes believed thinks thought knew hoped hopes " +
    "feared expects reiterated denied denies",
);
