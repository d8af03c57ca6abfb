import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import { type OfficeClass, officeClass, tenuresOf } from "#core/names/offices";
import { wordSet } from "#core/prose/word-set";
import type { Discourse } from "./discourse";
import type { Party } from "./party";
import { isHead, type Phrase } from "./phrase";

/** A phrase without a name, as far as it tells somebody. */
export interface Description {
  head: string;
  text: string;
  kind: OfficeClass | null;
  country: string | null;
  /** `the`, `his`: the words point back */
  isDefinite: boolean;
  /** a comma stands before it: it may only say who the one before is */
  isAfterComma: boolean;
  /** the sentence begins with it */
  isOpening: boolean;
}

const newDeterminers = wordSet("a an another one some several");

export function toDescription(reading: ArticleReading, { words, country, from, hasDeterminer }: Phrase): Description {
  const head = words.findLast(isHead) ?? "";
  const text = words.join(" ");
  const isNew = newDeterminers.has(keyAt(reading, from));
  const isDefinite = hasDeterminer && !isNew;
  // `the third-ranking leader` is not the leader
  const kind = words.includes("ranking") ? null : officeClass(text.replace(/ of$/, ""));
  return {
    head,
    text,
    kind,
    country,
    isDefinite,
    isAfterComma: keyAt(reading, from - 1) === ",",
    isOpening: opensSentence(reading, from),
  };
}

function opensSentence(reading: ArticleReading, from: number): boolean {
  return from === 0 || /^[.!?"”:]$/.test(keyAt(reading, from - 1));
}

const rulers = wordSet("leader ruler marshal strongman dictator");

/** Whom a description means: the holder of the office, or somebody whom the text has named; null = nobody known. */
export function findDescribed(description: Description, discourse: Discourse): Party | null {
  const { head, text, country, isDefinite } = description;
  if (/\b(former|ex|predecessor|successor)\b/.test(text))
    return isDefinite ? (findFormer(description, discourse) ?? findOnly(description, discourse)) : null;
  if (/^counterpart$/.test(head)) return findCounterpart(country, discourse);
  if (/^head of (state|government)$/.test(text)) return findHeadOf(description, discourse);
  const holder = findHolder(description, discourse);
  if (holder || !isDefinite) return holder;
  if (/^(visitor|guest|host|hostess)$/.test(head)) return findGuestOrHost(description, discourse);
  return rulers.has(head) ? findLeader(description, discourse) : findTitled(description, discourse);
}

function findGuestOrHost({ head, country }: Description, discourse: Discourse): Party | null {
  if (/^host/.test(head)) return country ? null : discourse.host;
  return country ? discourse.findFitting((party) => party.country === country) : discourse.findGuest(null);
}

/** `the DPRK leader`, `Russia's top diplomat`. */
function findHolder({ country, kind }: Description, discourse: Discourse): Party | null {
  if (!country || !kind) return null;
  return discourse.findOfficial(country, kind);
}

/** `the head of state` is that of whoever acts, else the one most in the foreground; after a comma it may be an apposition. */
function findHeadOf({ country, isDefinite, isAfterComma }: Description, discourse: Discourse): Party | null {
  if (!isDefinite || isAfterComma) return null;
  const isHeadOf = (home: string | null) => (party: Party) =>
    (home === null || party.country === home) && discourse.people.isHead(party);
  const named = discourse.findFitting(isHeadOf(country ?? discourse.subject?.country ?? null));
  if (named || country === null) return named ?? discourse.findFitting(isHeadOf(null));
  return discourse.people.findHolder(country, "president") ?? discourse.people.findHolder(country, "leader");
}

/** `The former spy chief dined …`: the one person whom the sentence before named, else who is spoken of. */
function findOnly({ country, text, isOpening }: Description, discourse: Discourse): Party | null {
  if (/\b(predecessor|successor)\b/.test(text)) return null;
  const only = discourse.onlyBefore ?? (isOpening ? discourse.subject : null);
  return only && (country === null || only.country === country) ? only : null;
}

/** `the former defense secretary`: somebody named who once held the office. */
function findFormer(description: Description, discourse: Discourse): Party | null {
  const { country, kind, head } = description;
  const text = description.text.replace(/\b(former|ex|then)\b/g, "").trim();
  return discourse.findFitting((party) => {
    if (country !== null && party.country !== country) return false;
    const told = discourse.people.titlesOf(party);
    if (/former|ex-/.test(told) && told.includes(head)) return true;
    const past = party.person?.entity ? tenuresOf(party.person.entity) : [];
    return (
      past.some(
        ({ title, kind: was, to }) =>
          to <= discourse.people.day && (kind ? was === kind : title.toLowerCase().includes(text)),
      ) || past.some(({ title }) => /former/i.test(title) && title.toLowerCase().includes(head))
    );
  });
}

/**
 * `the Supreme Leader` is the North's; `the leader` the ruler or the head of state named last; `the Cuban leader` any
 * of theirs.
 */
function findLeader({ text, country }: Description, discourse: Discourse): Party | null {
  if (country) return discourse.findFitting((party) => party.country === country && discourse.people.isHead(party));
  return /supreme|dear|great|young|respected/.test(text)
    ? discourse.people.findHolder("KP", "leader")
    : discourse.lastHead;
}

const anybody = wordSet(
  "official officials aide aides guests visitors inspectors officers men women mp veteran politician deputy head " +
    "prince officer mayor spokesman",
);

const synonyms: Record<string, RegExp> = {
  congressman: /congress|\brep\b|lawmaker|house of|senator/,
  congresswoman: /congress|\brep\b|lawmaker|house of|senator/,
  lawmaker: /congress|parliament|lawmaker|house of|senator|assembly member/,
  senator: /senat/,
  minister: /(?<!prime )minister/,
  premier: /premier|prime minister/,
  envoy: /envoy|special representative|emissary|representative for|coordinator/,
  emissary: /envoy|emissary/,
  representative: /representative/,
  negotiator: /negotiator|envoy|representative|delegate|delegation|six-party/,
  diplomat: /ambassador|foreign|envoy|diplomat|representative|minister/,
  delegate: /delegat|negotiator|envoy/,
  chairman: /chairman/,
  secretary: /(?<!general |first |party )\bsecretary/,
  governor: /governor/,
  chief: /intelligence/,
};

/** `the secretary`: the person of that title most in the foreground. */
function findTitled({ head, kind, country, text }: Description, discourse: Discourse): Party | null {
  if (anybody.has(head) || (head === "chief" && !/(spy|intelligence) chief$/.test(text))) return null;
  if (kind && !/^(envoy|ambassador|vice-foreign-minister)$/.test(kind))
    return discourse.findElse(
      (party) => (!country || party.country === country) && discourse.people.classesOf(party).includes(kind),
    );
  const pattern = synonyms[head] ?? new RegExp(`\\b${head}\\b`);
  const named = discourse.findByTitle(pattern, country);
  if (named || country) return named ?? discourse.onlyOneOf(country as string);
  return named ?? (/^(envoy|emissary)$/.test(head) && !country ? discourse.findGuest(null) : null);
}

/** `his North Korean counterpart`: the holder of the subject's office there. */
function findCounterpart(country: string | null, discourse: Discourse): Party | null {
  const { subject } = discourse;
  if (!country || !subject) return null;
  const [kind] = discourse.people.classesOf(subject);
  return kind ? discourse.findOfficial(country, kind) : null;
}
