import type { Day } from "#core/dates/calendar";
import { boundsOf } from "#core/dates/edtf";
import type { EntityDraft } from "#core/entity";
import { gatherFound } from "#core/gather";
import { remember } from "#core/remember";

/** Offices that the press names without the bearer; `leader` is whoever rules the country. */
export type OfficeClass =
  | "leader"
  | "president"
  | "vice-president"
  | "prime-minister"
  | "foreign-minister"
  | "vice-foreign-minister"
  | "defense-minister"
  | "unification-minister"
  | "security-adviser"
  | "secretary-general"
  | "envoy"
  | "ambassador"
  | "pope";

/** The first that fits counts; the text is in small letters. */
const classes: [RegExp, OfficeClass][] = [
  [
    /\b(vice|deputy|first vice)[ -]foreign[ -]minister|deputy secretary of state|minister for foreign trade/,
    "vice-foreign-minister",
  ],
  [
    /\bforeign minister|minister (of|for) (foreign|external) affairs|external affairs minister|foreign secretary|^(top|chief) diplomat/,
    "foreign-minister",
  ],
  [/(?<!assistant |under |former |deputy )\bsecretary of state(?! for)/, "foreign-minister"],
  [/\b(vice|deputy) (unification|defen[cs]e|prime) minister|assistant secretary|under[ ]?secretary/, "envoy"],
  [
    /\bdefen[cs]e minister|minister of (national )?defen[cs]e|minister of the people's armed forces|secretary of defen[cs]e|defen[cs]e secretary/,
    "defense-minister",
  ],
  [/\bunification minister|minister of unification/, "unification-minister"],
  [/\bvice[ -]premier|deputy premier/, "envoy"],
  [/\bprime minister|\bpremier\b/, "prime-minister"],
  [/\bvice[ -](president|chairman)/, "vice-president"],
  [/^president of the (supreme|presidium|korean|republic of|international|state of|japanese|russian)/, "envoy"],
  [
    /^president of the ussr|^(state |the )?president\b(?! of the)|^president of the (dprk|councils|united states)/,
    "president",
  ],
  [/^(first )?(secretary|chairman) of the (workers' party|national defen[cs]e|state affairs)/, "leader"],
  [/^first chairman of the national|^general secretary|^supreme leader|\bleader$|\bruler$/, "leader"],
  [/security advis[eo]r|director of the national security office|chief of the national security/, "security-adviser"],
  [/(?<!(under|deputy|assistant)[ -]+)secretary[ -]general\b/, "secretary-general"],
  [/\bambassador\b/, "ambassador"],
  [
    /special (representative|envoy)|\benvoy\b|nuclear (envoy|negotiator)|chief (delegate|negotiator)|\bnegotiator\b/,
    "envoy",
  ],
  [/^pope\b|\bpontiff\b/, "pope"],
];

/** The class of an office by its title, as offices are written in the people file or in prose; null = none of these. */
export const officeClass = remember((title): OfficeClass | null => {
  const text = title.toLowerCase().replaceAll("’", "'");
  return classes.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}, 20_000);

/** An office with the days on which it may have been held. */
interface Tenure {
  entity: EntityDraft;
  /** whose office it is */
  country: string | null;
  title: string;
  kind: OfficeClass | null;
  /** whether the people file gives a beginning or an end */
  isDated: boolean;
  from: Day;
  to: Day;
}

const tenures = new WeakMap<EntityDraft, Tenure[]>();

/** The offices of somebody with their bounds, worked out once. */
export function tenuresOf(entity: EntityDraft): Tenure[] {
  const known = tenures.get(entity) ?? entity.offices.map((office) => toTenure(entity, office));
  tenures.set(entity, known);
  return known;
}

function toTenure(entity: EntityDraft, { title, from, to, country }: EntityDraft["offices"][number]): Tenure {
  return {
    entity,
    country: country ?? entity.country ?? entity.affiliation ?? null,
    title,
    kind: officeClass(title),
    isDated: Boolean(from || to),
    from: (from && boundsOf(from).earliest) || "0000-01-01",
    to: (to && boundsOf(to).latest) || "9999-12-31",
  };
}

/** Who held which office when, by country and class. */
export class OfficeHolders {
  readonly #tenures = new Map<string, Tenure[]>();

  constructor(entities: readonly EntityDraft[]) {
    for (const tenure of entities.flatMap(tenuresOf)) {
      if (!tenure.kind || !tenure.isDated) continue;
      const key = `${tenure.country ?? "UN"} ${tenure.kind}`;
      this.#tenures.set(key, [...(this.#tenures.get(key) ?? []), tenure]);
    }
  }

  /** Those who rule the North and the countries that it deals with. */
  readonly headsOn = remember((day): readonly EntityDraft[] =>
    gatherFound(["KP", "KR", "US", "CN", "JP", "RU"], (country) => this.find(country, "leader", day)),
  );

  /** The one who held the office on that day; of several the one who came last; for offices with many bearers null. */
  find(country: string, kind: OfficeClass, day: Day): EntityDraft | null {
    if (kind === "envoy" || kind === "ambassador" || kind === "vice-foreign-minister") return null;
    if (kind === "leader") return this.#findLeader(country, day);
    let latest: Tenure | null = null;
    for (const tenure of this.#tenuresOf(country, kind))
      if (isOn(tenure, day) && (!latest || tenure.from >= latest.from)) latest = tenure;
    return latest?.entity ?? null;
  }

  /**
   * Whoever rules: the one longest in a ruling office, as a father precedes his heir; the heir may take office months
   * later.
   */
  #findLeader(country: string, day: Day): EntityDraft | null {
    const kinds: OfficeClass[] = country === "KP" ? ["president", "leader"] : ["leader", "president", "prime-minister"];
    for (const kind of kinds) {
      const first = earliest(this.#tenuresOf(country, kind), (tenure) => isOn(tenure, day));
      if (first) return first.entity;
    }
    return earliest(this.#tenuresOf(country, "leader"), ({ from }) => from > day)?.entity ?? null;
  }

  #tenuresOf(country: string, kind: OfficeClass): readonly Tenure[] {
    return this.#tenures.get(`${country} ${kind}`) ?? [];
  }
}

function isOn({ from, to }: Tenure, day: Day): boolean {
  return from <= day && day <= to;
}

/** The one that began first, of those that fit. */
function earliest(tenures: readonly Tenure[], fits: (tenure: Tenure) => boolean): Tenure | null {
  let first: Tenure | null = null;
  for (const tenure of tenures) if (fits(tenure) && (!first || tenure.from < first.from)) first = tenure;
  return first;
}

/** All titles that somebody held on a day. */
export function officesOn(entity: EntityDraft, day: Day): string[] {
  return gatherFound(tenuresOf(entity), (tenure) => (isOn(tenure, day) ? tenure.title : null));
}

/** The title that somebody held on a day, in the words of the people file; the latest one begun where several fit. */
export function officeOn(entity: EntityDraft, day: Day): string | null {
  let [latest, undated]: (Tenure | null)[] = [null, null];
  for (const tenure of tenuresOf(entity)) {
    if (!tenure.isDated) undated ??= tenure;
    else if (isOn(tenure, day) && (!latest || tenure.from >= latest.from)) latest = tenure;
  }
  return (latest ?? undated)?.title ?? null;
}
