import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { changeKinds } from "#core/changes/change";
import { kindWords as changeWords, fieldName, nounWords } from "#core/changes/change-words";
import {
  choiceWords,
  fieldWords,
  groundWords,
  relationWords,
  sourceKindWords,
  standingWords,
} from "#core/claims/claim-words";
import { kindChoices, kindWords, nameKindWords, placeKindChoices, placeKindWords } from "#core/entity-words";
import { statusWords, typeWords } from "#core/event-words";
import { koreanAbout } from "#core/language/korean/about";
import { koreanInBrowser } from "#core/language/korean/browser";
import { koreanEvent } from "#core/language/korean/event";
import { koreanFrame } from "#core/language/korean/frame";
import { korean } from "#core/language/korean/messages";
import { koreanPictures } from "#core/language/korean/pictures";
import { koreanPlaces } from "#core/language/korean/places";
import { koreanRegisters } from "#core/language/korean/registers";
import { koreanSearch } from "#core/language/korean/search";
import { koreanTakeaway } from "#core/language/korean/takeaway";
import { languages, localHref, splitLanguage } from "#core/language/language";
import { partsOf, translate } from "#core/language/messages";
import { measures } from "#core/quality/measures";

const root = join(import.meta.dirname, "..");

/** Pages that are in English alone: the desk, what programmers read, frames on other sites. */
const foreign =
  /^app\/(admin|sign-in|api|embed|export)\/|^components\/(desk|embed)\/|takeaway\/(api-|codebook)|testing\/|\.test\./;

const tables: Record<string, string>[] = [
  ...[typeWords, statusWords, changeWords, nounWords, kindWords, kindChoices, nameKindWords, placeKindWords],
  ...[placeKindChoices, choiceWords, fieldWords, groundWords, relationWords, sourceKindWords, standingWords],
];

const files = new Set(wordedFiles());

const namesIn = (message: string) => partsOf(message).flatMap((part) => ("name" in part ? [part.name] : []));

describe("the Korean messages", () => {
  it.each([...files].filter((file) => messagesOf(file).length > 0))("have all words of %s", (file) => {
    expect(messagesOf(file).filter((message) => !Object.hasOwn(korean, message))).toEqual([]);
  });

  it("have all words that stand in tables", () => {
    const words = [
      ...tables.flatMap((table) => Object.values(table)),
      ...measures.flatMap(({ name, meaning }) => [name, meaning]),
      ...["title", "offices"].map((name) => fieldName(name)),
    ];
    expect(words.filter((message) => !Object.hasOwn(korean, message))).toEqual([]);
    expect(changeKinds.length).toBeGreaterThan(0);
  });

  it("have all words of the browser among those that come with each page", () => {
    const words = browserFiles().flatMap(messagesOf);
    expect(words.length).toBeGreaterThan(30);
    expect(words.filter((message) => !Object.hasOwn(koreanInBrowser, message))).toEqual([]);
  });

  it.each(Object.entries(korean))("%s: the same placeholders", (english, translated) => {
    expect(namesIn(translated).sort()).toEqual(namesIn(english).sort());
  });

  it("are Korean, but for names of formats and signs", () => {
    const foreign = Object.values(korean).filter((message) => !/\p{Script=Hangul}/u.test(message));
    const words = foreign.filter((message) => /[a-z]{3}/.test(message.replace(/\{\w+\}/g, "")));
    expect(words.sort()).toEqual(["TimelineJS", "Zotero, EndNote, Mendeley", "Zotero, Pandoc"]);
  });

  it("name each message once", () => {
    const parts = [
      koreanFrame,
      koreanEvent,
      koreanRegisters,
      koreanTakeaway,
      koreanSearch,
      koreanAbout,
      koreanPictures,
      koreanPlaces,
      koreanInBrowser,
    ];
    const keys = parts.flatMap((part) => Object.keys(part));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

test.each([
  ["/", "/ko"],
  ["/?q=a", "/ko?q=a"],
  ["/events/a?knownOn=2018-05-25#note", "/ko/events/a?knownOn=2018-05-25#note"],
  ["/events.csv?q=a", "/events.csv?q=a"],
  ["/api", "/api"],
  ["/api/v1/events", "/api/v1/events"],
  ["/articles/a", "/ko/articles/a"],
  ["/embed?type=summit", "/embed?type=summit"],
  ["/ko/events/a", "/ko/events/a"],
  ["#note", "#note"],
  ["https://example.org/", "https://example.org/"],
])("%s is %s in Korean", (href, korean) => {
  expect(localHref("ko", href)).toBe(korean);
  expect(localHref("en", href)).toBe(href);
});

test.each(["/", "/events/a", "/korea", "/ko", "/ko/", "/ko/events/a"])("%s leads back to itself", (path) => {
  const { language, path: bare } = splitLanguage(path);
  expect(localHref(language, bare).replace(/\/$/, "")).toBe(path.replace(/\/$/, ""));
  expect(languages).toContain(language);
});

test("a message has its values in the places that its language gives them", () => {
  const messages = { "{count} of {events}": "{events} 중 {count}건" };
  expect(translate(messages, "{count} of {events}", { count: 3, events: "10" })).toBe("10 중 3건");
  expect(translate({}, "{count} of {events}", { count: 3, events: "10" })).toBe("3 of 10");
});

/** The files whose words readers see, from the root of the tree. */
function wordedFiles(): string[] {
  return ["app", "components", "core"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
      .filter((file) => /\.tsx?$/.test(file) && !foreign.test(file) && !/^core\/(extract|dates\/prose)\//.test(file)),
  );
}

/** The files that run in the browser: what begins with "use client", and all of ours that it imports. */
function browserFiles(): string[] {
  const found = new Set([...files].filter((file) => /^"use client"/.test(read(file))));
  for (const file of found) for (const next of importsOf(file)) found.add(next);
  return [...found];
}

/** The messages of a file: the words that `t` and `Phrase` are given as they stand. */
function messagesOf(file: string): string[] {
  const source = read(file).replace(/\/\*\*[\s\S]*?\*\//g, "");
  // A comment may give an example.
  const calls = [...source.matchAll(/\bt\(/g)].flatMap(({ index }) => literalsIn(firstArgument(source, index + 2)));
  const phrases = [...source.matchAll(/\btext=/g)].flatMap(({ index }) => literalsIn(attribute(source, index + 5)));
  return [...new Set([...calls, ...(/<Phrase\b/.test(source) ? phrases : [])])];
}

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

function importsOf(file: string): string[] {
  const paths = [...read(file).matchAll(/(?:from|import\()\s*"([#.][^"]+)"/g)].map(([, path = ""]) => path);
  const candidates = paths.flatMap((path) => {
    const at = path.startsWith("#") ? path.slice(1) : join(dirname(file), path);
    return [`${at}.ts`, `${at}.tsx`];
  });
  return candidates.filter((candidate) => files.has(candidate));
}

/** What stands from a place up to the comma or bracket that ends it. */
function firstArgument(source: string, from: number): string {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at] as string;
    if (sign === '"') at = endOfString(source, at);
    else if ("([{".includes(sign)) depth += 1;
    else if (depth === 0 && ",)}".includes(sign)) return source.slice(from, at);
    else if (")]}".includes(sign)) depth -= 1;
  }
  return "";
}

function attribute(source: string, from: number): string {
  if (source[from] === '"') return source.slice(from, endOfString(source, from) + 1);
  return source[from] === "{" ? firstArgument(source, from + 1) : "";
}

function endOfString(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== '"') at += source[at] === "\\" ? 2 : 1;
  return at;
}

function literalsIn(source: string): string[] {
  const literals = [...source.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([literal]) => JSON.parse(literal) as string);
  return literals.filter((text) => (/[A-Za-z]{2,}/.test(text) && !/^[a-z]+$|=== /.test(text)) || text.includes("{"));
}
