import { expect, test } from "vitest";
import { parseSourceLine } from "./source-line";

test.each([
  [
    "https://example.org/news/kim-meets-moon.html",
    { url: "https://example.org/news/kim-meets-moon.html", publisher: "example.org", headline: "kim meets moon" },
  ],
  [
    "https://example.org/1 | Yonhap | Kim meets Moon | 2018-04-27 | primary | date, place",
    {
      publisher: "Yonhap",
      headline: "Kim meets Moon",
      published: "2018-04-27",
      kind: "primary",
      supports: "date,place",
    },
  ],
  [
    "Rodong Sinmun | A report | 2018-06",
    { url: "", publisher: "Rodong Sinmun", headline: "A report", published: "2018-06" },
  ],
  ["https://www.example.org/ | A headline", { publisher: "example.org", headline: "A headline", kind: "press" }],
  ["A book", { url: "", publisher: "A book", headline: "A book" }],
  ["https://example.org", { publisher: "example.org", headline: "example.org" }],
  ["Press | held | x", { publisher: "held", headline: "x", kind: "press", supports: "" }],
])("%s", (line, expected) => {
  expect(parseSourceLine(line)).toMatchObject(expected);
});
