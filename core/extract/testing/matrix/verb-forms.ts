/** The forms of a verb that a sentence may need. */
export interface VerbForms {
  base: string;
  present: string;
  past: string;
  participle: string;
  gerund: string;
}

/** `lemma past participle` of verbs that end in nothing regular. */
const irregular = new Map(
  (
    "be was been,bid bid bid,break broke broken,bring brought brought,come came come,cut cut cut,draw drew drawn,drive drove driven," +
    "eat ate eaten,fight fought fought,fly flew flown,get got gotten,give gave given,go went gone,have had had," +
    "hear heard heard,hold held held,lay laid laid,leave left left,lead led led,make made made,meet met met,pay paid paid," +
    "put put put,quit quit quit,ride rode ridden,ring rang rung,run ran run,see saw seen,seek sought sought," +
    "send sent sent,set set set,shake shook shaken,show showed shown,sit sat sat,sneak sneaked sneaked," +
    "speak spoke spoken,spend spent spent,strike struck struck,swing swung swung,take took taken,throw threw thrown," +
    "wind wound wound,write wrote written,tear tore torn,find found found,freeze froze frozen,withdraw withdrew withdrawn," +
    "break broke broken,tell told told,wing winged winged,swear swore sworn,catch caught caught,forswear forswore forsworn"
  )
    .split(",")
    .map((line) => line.split(" ") as [string, string, string])
    .map(([lemma, past, participle]) => [lemma, { past, participle }]),
);

/** Verbs that write their last consonant twice before an ending. */
const doubling = new Set(
  "bid chat confab confer cut drop get hop hug jet put quit run rub scrap set ship shut sit slip spar step stop swap wed wrap".split(
    " ",
  ),
);

export function formsOf(base: string): VerbForms {
  const stem = doubling.has(base) ? base + base.at(-1) : base;
  const ed = stem.endsWith("e") ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
  const { past, participle } = irregular.get(base) ?? { past: ed, participle: ed };
  return { base, present: presentOf(base), past, participle, gerund: gerundOf(base, stem) };
}

function presentOf(base: string): string {
  if (base === "be") return "is";
  if (base === "have") return "has";
  if (/(s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function gerundOf(base: string, stem: string): string {
  return /[^eoy]e$/.test(base) && base !== "be" ? `${base.slice(0, -1)}ing` : `${stem}ing`;
}
