/** Who takes part, in one of the forms in which texts name people. */
export interface Party {
  form: string;
  text: string;
  isPlural: boolean;
  /** the names that must be found; a country by its English name */
  names: readonly string[];
  /** what may be named beside them */
  optional: readonly string[];
  /** a sentence before, that introduces who is meant */
  intro?: string;
}

/** A day in one of the forms in which texts write it. */
export interface When {
  form: string;
  text: string;
  /** EDTF that an editor would accept */
  dates: readonly string[];
  intro?: string;
}

const north: readonly [name: string, title: string, description: string][] = [
  ["Ri Yong Ho", "North Korean Foreign Minister", "the North's foreign minister"],
  ["Choe Son Hui", "North Korean Vice Foreign Minister", "a vice foreign minister of the North"],
  ["Kim Yong Chol", "senior North Korean official", "a vice chairman of the ruling party"],
  ["Ri Su Yong", "senior North Korean party official", "the North's top party diplomat"],
  ["Kim Jong Un", "North Korean leader", "the leader of North Korea"],
];

const abroad: readonly [name: string, title: string, nation: string, country: string][] = [
  ["Wang Yi", "Chinese Foreign Minister", "Chinese", "China"],
  ["Sergey Lavrov", "Russian Foreign Minister", "Russian", "Russia"],
  ["Mike Pompeo", "U.S. Secretary of State", "American", "the United States"],
  ["Kang Kyung-wha", "South Korean Foreign Minister", "South Korean", "South Korea"],
  ["Taro Kono", "Japanese Foreign Minister", "Japanese", "Japan"],
];

const subjectForms = ["title", "plain", "apposition", "surname", "led", "officials", "represented"] as const;
const objectForms = ["counterpart", "title", "plain", "delegation", "officials"] as const;

function at<T>(items: readonly T[], index: number): T {
  return items[index % items.length] as T;
}

/** A number for a cell and one of its axes, the same each time and without a pattern between the axes. */
export function mix(row: number, column: number, axis: number): number {
  let value = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca6b) ^ Math.imul(axis + 1, 0xc2b2ae35);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) >>> 0;
}

const surnameOf = (name: string) => name.split(" ")[0] as string;

/** Somebody of the North, as who acts. */
export function northAt(index: number): Party {
  const [name, title, description] = at(north, Math.floor(index / 64));
  const form = at(subjectForms, index);
  const one = { form, isPlural: false, names: [name], optional: ["North Korea"] };
  switch (form) {
    case "plain":
      return { ...one, text: name };
    case "apposition":
      return { ...one, text: `${name}, ${description},` };
    case "surname":
      return { ...one, text: surnameOf(name), intro: `${name} is ${description}.` };
    case "led":
      return { ...one, text: `A North Korean delegation led by ${name}` };
    case "officials":
      return { ...one, isPlural: true, text: "Officials from North Korea", names: ["North Korea"], optional: [] };
    case "represented":
      return { ...one, text: `North Korea, represented by ${name},` };
    default:
      return { ...one, text: `${title} ${name}` };
  }
}

/** Somebody of another country, as who is met, called or written to. */
export function abroadAt(index: number, subject: Party): Party {
  const [name, title, nation, country] = at(abroad, Math.floor(index / 64));
  const possessive = possessiveOf(subject);
  const form = at(possessive ? objectForms : objectForms.slice(1), index);
  const state = country.replace("the ", "");
  const one = { form, isPlural: false, names: [name], optional: [state] };
  const group = { form, isPlural: true, names: [state], optional: [] };
  switch (form) {
    case "counterpart":
      return { ...one, text: `${possessive} ${nation} counterpart ${name}` };
    case "plain":
      return { ...one, text: name };
    case "delegation":
      return { ...group, isPlural: false, text: `${nation === "American" ? "an" : "a"} ${nation} delegation` };
    case "officials":
      return { ...group, text: `officials from ${country}` };
    default:
      return { ...one, text: `${title} ${name}` };
  }
}

/** `his`, `her`; null where it would be nobody's. */
function possessiveOf({ form, names }: Party): string | null {
  if (form === "led" || form === "officials" || form === "represented") return null;
  return names[0] === "Choe Son Hui" ? "her" : "his";
}

/** Two states, as what signs. */
export function pairAt(index: number): Party {
  const [name, title, , country] = at(abroad, index >>> 1);
  const state = country.replace("the ", "");
  if (index % 2 === 0)
    return {
      form: "states",
      text: `North Korea and ${country}`,
      isPlural: true,
      names: ["North Korea", state],
      optional: [],
    };
  const text = `North Korean Foreign Minister Ri Yong Ho and ${title} ${name}`;
  return { form: "ministers", text, isPlural: true, names: ["Ri Yong Ho", name], optional: ["North Korea", state] };
}

export const theNorth: Party = {
  form: "state",
  text: "North Korea",
  isPlural: false,
  names: ["North Korea"],
  optional: [],
};

/** All days are told on Thursday, September 27, 2018. */
const behind: readonly When[] = [
  { form: "weekday", text: "on Tuesday", dates: ["2018-09-25"] },
  { form: "day and month", text: "on June 4", dates: ["2018-06-04"] },
  { form: "yesterday", text: "yesterday", dates: ["2018-09-26"] },
  { form: "last month", text: "last month", dates: ["2018-08"] },
  { form: "year", text: "in 2017", dates: ["2017"] },
  { form: "bare weekday", text: "Monday", dates: ["2018-09-24"] },
  { form: "last week", text: "last week", dates: ["2018-09-17/2018-09-23"] },
  { form: "month", text: "in August", dates: ["2018-08"] },
  { form: "full day", text: "on May 3, 2018", dates: ["2018-05-03"] },
  {
    form: "two days later",
    text: "two days later",
    dates: ["2018-09-12"],
    intro: "A school was opened in Chongjin on September 10.",
  },
];

const ahead: readonly When[] = [
  { form: "next weekday", text: "next Tuesday", dates: ["2018-10-02"] },
  { form: "day ahead", text: "on October 4", dates: ["2018-10-04"] },
  { form: "tomorrow", text: "tomorrow", dates: ["2018-09-28"] },
  { form: "next month", text: "next month", dates: ["2018-10"] },
  { form: "month ahead", text: "in November", dates: ["2018-11"] },
  { form: "next week", text: "next week", dates: ["2018-10-01/2018-10-07"] },
  { form: "weekday ahead", text: "on Friday", dates: ["2018-09-28"] },
];

export const behindAt = (index: number): When => at(behind, index);
export const aheadAt = (index: number): When => at(ahead, index);

const places = ["Stockholm", "Hanoi", "Beijing", "Moscow", "Geneva", "Singapore", "Vladivostok"];

export const placeAt = (index: number): string => at(places, index);
