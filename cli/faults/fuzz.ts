import type { Chance } from "#core/synthetic/chance";

/** Values that programs have stumbled over. */
const nasty = [
  ...[
    "",
    " ",
    "0",
    "-1",
    "1e309",
    "NaN",
    "null",
    "undefined",
    "true",
    "[]",
    "{}",
    "[object Object]",
    "99999999999999999999",
  ],
  ...[
    "2018",
    "2018-13",
    "2018-02-30",
    "2018-06-12",
    "../2018",
    "-9999",
    "+12018-01-01",
    "[..2018]",
    "2018~/2019?",
    "XXXX-12",
  ],
  ...[
    "'",
    "' OR 1=1 --",
    '"; DROP TABLE "Event"; --',
    "%",
    "_",
    "\\",
    "%00",
    "\u0000",
    "\ufffe",
    "\ud800",
    "a\u0301".repeat(50),
  ],
  ...[
    "<script>alert(1)</script>",
    "{{7*7}}",
    "$\u007b7*7}",
    "=1+1",
    "@SUM(A1)",
    "\r\nSet-Cookie: a=b",
    "../../etc/passwd",
    "file:///etc/passwd",
  ],
  ...[
    "김정은",
    "金正恩",
    "ﷺ",
    "🧨".repeat(20),
    "\u202eevil",
    "İ",
    "ß",
    "constructor",
    "__proto__",
    "toString",
    "hasOwnProperty",
  ],
  ...[
    "summit",
    "held",
    "KR",
    "US,CN,RU",
    "kim-jong-un",
    "pyongyang",
    "country",
    "-date",
    "possible",
    "title:kim",
    "person:(",
    '"',
    "AND OR NOT",
  ],
  ...["a".repeat(3_000), "a,".repeat(500), "-".repeat(300), "(".repeat(200), "한".repeat(800)],
];

/** A value that nobody meant: known ones, parts of them, or noise. */
export function nastyValue(chance: Chance): string {
  if (chance.is(0.6)) return chance.pick(nasty);
  if (chance.is(0.5)) return chance.pick(nasty).slice(0, chance.between(0, 20)) + chance.pick(nasty);
  const codes = Array.from({ length: chance.between(1, 40) }, () => chance.between(1, chance.is(0.5) ? 126 : 0xffff));
  return String.fromCodePoint(...codes);
}

/** Text as it may stand in an address, now and then not even that; never what a line of HTTP cannot hold. */
export function inAddress(text: string, chance: Chance): string {
  const whole = text.replace(/\p{Surrogate}/gu, "\ufffd");
  if (chance.is(0.9)) return encodeURIComponent(whole);
  return whole.replace(/[^!-~]/g, "%").replace(/[?#]/g, "");
}
