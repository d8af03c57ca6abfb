import { addDays } from "#core/dates/calendar";
import { castOf } from "#core/synthetic/cast";
import { Chance } from "#core/synthetic/chance";
import type { LatencyFigures } from "./figures";
import { round, spreadOf } from "./statistics";

/** Requests of one kind, below `/api/v1/` or from the root, no two alike: what is remembered of an answer must not help the next one. */
type Kind = (chance: Chance) => string;

const words = [
  "kim",
  "tourism",
  "summit",
  "fishing rights",
  "un",
  "zzzz",
  "Anna",
  "kim myong",
  "moratorium",
  "myong-chol",
];
/** Every form of the query language. */
const asked = [
  '"meet in"',
  "-call",
  "type:summit,talks",
  "country:japan",
  "after:2009",
  '-"myong chol"',
  "status:held",
];
/** Names as readers type them: to their end or not, in any spelling and order, with slips. */
const surnames = ["Kim", "Lee", "Ri", "Park", "Choi", "Kang", "Jung", "Yoon", "김", "박", "최"];
const given = ["Myung-chul", "Yong Chol", "Hyun-song", "Sok Su", "명철", "영호", "Song-nam", "Hui", "Jinn", "Tae-u"];
const nameOf = (chance: Chance) => {
  const name =
    chance.between(0, 3) > 0
      ? [chance.pick(surnames), chance.pick(given)]
      : [chance.pick(given), chance.pick(surnames)];
  const typed = name.join(" ");
  return typed.slice(0, chance.between(2, typed.length + 6));
};
/** Those whom `npm run fill` invents of its first seed. */
const cast = castOf(1);
const somebody = (chance: Chance) => chance.pick(cast.entities).id;
const types = ["summit", "visit", "meeting", "talks", "call", "letter", "agreement", "statement", "action"];
const lanes = ["country", "type", "status", "none"];

const window = (chance: Chance, days: number) => {
  const from = addDays("1986-01-01", chance.between(0, 14_600 - days));
  return `from=${from}&to=${addDays(from, days)}`;
};
const width = (chance: Chance) => `width=${chance.between(360, 2_400)}`;

/** What readers ask for, by the words of the report. */
export const kinds: Record<string, Kind> = {
  "timeline, whole range": (chance) => `timeline?lanes=${chance.pick(lanes)}&${width(chance)}`,
  "timeline, some years": (chance) => `timeline?${window(chance, chance.between(800, 4_000))}&${width(chance)}`,
  "timeline, a month": (chance) => `timeline?${window(chance, 30)}&${width(chance)}`,
  "timeline, a day": (chance) => `timeline?${window(chance, 0)}&${width(chance)}`,
  "timeline, filtered": (chance) =>
    `timeline?type=${chance.pick(types)}&status=held,planned&country=${chance.pick(["US", "KR", "CN"])}&${width(chance)}`,
  "timeline, as known on": (chance) =>
    `timeline?knownOn=${addDays("1990-01-01", chance.between(0, 13_000))}&${width(chance)}`,
  "timeline, certain": (chance) => `timeline?certainty=certain&${window(chance, 2_000)}&${width(chance)}`,
  "timeline, words": (chance) => `timeline?q=${encodeURIComponent(chance.pick(words))}&${width(chance)}`,
  "events?q=": (chance) =>
    `events?q=${encodeURIComponent(chance.pick(words))}&${window(chance, chance.between(3_000, 14_000))}`,
  "events?q=, 20 at a time": (chance) =>
    `events?limit=20&q=${encodeURIComponent(chance.pick(words))}&${window(chance, 12_000)}`,
  "events?q=, quotes and fields": (chance) =>
    `events?limit=20&q=${encodeURIComponent(`${chance.pick(asked)} ${chance.pick(words)}`)}&${window(chance, 12_000)}`,
  "suggest, names": (chance) => `suggest?q=${encodeURIComponent(nameOf(chance))}`,
  "suggest, words": (chance) =>
    `suggest?limit=${chance.between(5, 20)}&q=${encodeURIComponent(`${chance.pick(words)} ${chance.pick(words)}`.slice(0, chance.between(3, 20)))}`,
  "people, some years": (chance) => `people?limit=100&${window(chance, chance.between(800, 9_000))}`,
  "people, by number of events": (chance) => `people?sort=-events&type=${chance.pick(types)}&${window(chance, 9_000)}`,
  "person, some years": (chance) => `people/${somebody(chance)}?${window(chance, chance.between(800, 14_000))}`,
  "places, some years": (chance) => `places?limit=100&${window(chance, chance.between(800, 9_000))}`,
  "place, some years": (chance) =>
    `places/${chance.pick(cast.places).id}?${window(chance, chance.between(800, 14_000))}`,
  "page, compare": (chance) =>
    `/compare?a=${somebody(chance)}&b=${chance.pick(["US", "KR", "CN", "JP", somebody(chance)])}&${window(chance, 9_000)}`,
  "page, threads": (chance) => `/threads?${window(chance, chance.between(800, 9_000))}`,
  "page, charts with facets": (chance) => `/charts?type=${chance.pick(types)}&${window(chance, 9_000)}`,
  "events, all": (chance) => `events?limit=${chance.between(90, 110)}&sort=${chance.pick(["date", "-date"])}`,
};

/** So many requests of each kind, by a few clients, before any is measured: figures are of a site at work, not of one that begins. */
const before = { requests: 200, clients: 4 };
const warmUp = 20;
const clients = 20;
/**
 * How many are asked with one client and with twenty: of 200 the p95 is the eleventh slowest, which two pauses of the machine do not
 * move. Pages take several times as long as the API.
 */
const countsOf = (name: string) => (name.startsWith("page") ? { one: 20, twenty: 30 } : { one: 200, twenty: 200 });

/** Latencies of every kind of request, one client at a time and twenty. */
export async function measureApi(
  site: string,
  onKind: (share: number, kind: string) => void,
): Promise<Record<string, LatencyFigures>> {
  const figures: Record<string, LatencyFigures> = {};
  const asked = Object.entries(kinds).map(([name, kind], seed) => ({ name, next: requestsOf(site, kind, seed) }));
  for (const { name, next } of asked) {
    onKind(0, `${name}, at first`);
    if (!name.startsWith("page")) await ask(next, before.requests, before.clients);
  }
  for (const [index, { name, next }] of asked.entries()) {
    onKind(index / asked.length, name);
    await ask(next, warmUp, 1);
    const counts = countsOf(name);
    const one = await ask(next, counts.one, 1);
    const started = performance.now();
    const twenty = await ask(next, counts.twenty, clients);
    const perSecond = round(counts.twenty / ((performance.now() - started) / 1000));
    figures[name] = { one: spreadOf(one), twenty: spreadOf(twenty), perSecond };
  }
  return figures;
}

function requestsOf(site: string, kind: Kind, seed: number): () => string {
  let number = 0;
  return () => new URL(kind(new Chance(seed, number++)), `${site}/api/v1/`).href;
}

async function ask(next: () => string, requests: number, atOnce: number): Promise<number[]> {
  const times: number[] = [];
  let left = requests;
  const client = async () => {
    while (left-- > 0) {
      const started = performance.now();
      const response = await fetch(next());
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${response.url} answered with ${response.status}.`);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
  return times;
}
