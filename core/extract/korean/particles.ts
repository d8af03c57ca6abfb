/** What a particle makes of the noun before it. `about` is what other words make of it: `에 대한`, `의 초청으로`. */
export type Role =
  | "topic"
  | "subject"
  | "object"
  | "with"
  | "withOf"
  | "dative"
  | "source"
  | "of"
  | "at"
  | "to"
  | "attribute"
  | "about"
  | "bare";

const rows: [Role, string][] = [
  ["topic", "은 는 께서는 도 께서도 만은 은커녕"],
  ["subject", "이 가 께서 이가"],
  ["object", "을 를"],
  ["with", "과 와 하고 과도 와도 과는 와는 랑 이랑 및"],
  ["withOf", "과의 와의"],
  ["dative", "에게 께 한테 에게도 에게는 께는 앞으로"],
  ["source", "에게서 로부터 으로부터 에게로부터"],
  ["of", "의 사이의 간의"],
  ["at", "에서 에서는 에서도 에서의 에서만 서"],
  ["to", "에 에는 에도 으로 로 까지 까지의 으로의 로의 에로의 행 에로 쪽으로 으로는 부터"],
  ["attribute", "인 이신 이자 이며 이시며 이었던 였던 이던 이다 이라고 라고 이라는 라는 이라며 라며 출신"],
];

const particles = new Map<string, Role>(
  rows.flatMap(([role, list]) => list.split(" ").map((word) => [word, role] as const)),
);

/** No particle, with a plural before it, is longer. */
const longestTail = 6;

/** The role of what stands after a name within its word; null where it is no particle, so that the name is part of something else. */
export function roleOf(tail: string): Role | null {
  if (tail === "") return "bare";
  if (tail.length > longestTail) return null;
  return particles.get(tail) ?? roleOfPlural(tail);
}

/** `등이`, `들과`. */
function roleOfPlural(tail: string): Role | null {
  const plural = /^(?:들|등|측|쪽|간)(.*)$/.exec(tail);
  if (!plural) return null;
  return plural[1] === "" ? "bare" : (particles.get(plural[1] ?? "") ?? null);
}

const aboutAfter =
  /^\s*(대한|대해|대하여|대해선|대해서|관한|관해|따르면|의하면|따른|의한|맞서|맞선|반발|비해|비하면|달려|불과|통해|통하여|통한|위해|위한|위하여|향해|향한|겨냥|상대로|둘러싼|두고|놓고|제외|비판|비난|규탄|압박|지지|설득|의식)/;
const hostAfter =
  /^\s*(초청|요청|제안|제의|주선|중재|지시|명령|권유|배려|허가|동의|반대|승인)(으로|에|을|를|에 따라|로|하에)/;

const companions = /^\s*(비롯|포함|동행|대동)/;
const retinue = /^\s*수행/;
const others = /^\s등(?:(이|은|과|을|의|에게))?(?=\s)/;

/** The role in the light of the words that follow. */
export function roleInContext(role: Role, after: string): Role {
  if (role === "bare") return bareInContext(after);
  if (role === "of") return hostAfter.test(after) ? "about" : role;
  if (role !== "to" && role !== "object" && role !== "dative") return role;
  if (aboutAfter.test(after) || (role === "object" && retinue.test(after))) return "about";
  return role === "object" && companions.test(after) ? "with" : role;
}

/** A name without a particle may get one from the word after it: `위원장 등과`, `위원장 앞으로`. */
function bareInContext(after: string): Role {
  if (hostAfter.test(after)) return "about";
  const list = others.exec(after);
  if (list) return particles.get(list[1] ?? "") ?? "bare";
  if (/^\s앞으로/.test(after)) return "dative";
  return /^\s*(및|그리고)\s/.test(after) ? "with" : "bare";
}
