import type { EventStatus, EventType } from "#core/event";

/** What tells how much an event deserves to be named where not all can be. */
export interface Notability {
  type: EventType;
  status: EventStatus;
  title: string;
  summary: string;
  /** as held then; null = not recorded */
  offices: readonly (string | null)[];
  /** how many sources the record cites */
  sources: number;
}

const kindPoints: Record<EventType, number> = {
  summit: 40,
  agreement: 30,
  action: 18,
  talks: 15,
  visit: 15,
  meeting: 15,
  statement: 15,
  letter: 10,
  call: 10,
};

/** Offices by rank, the highest first; former holders and deputies are no holders. */
const ranks: [points: number, office: RegExp][] = [
  [
    30,
    /^(Supreme Leader|(First )?Chairman of the (State Affairs|National Defen[cs]e) Commission|General Secretary of the Workers' Party|First Secretary of the Workers' Party|Chairman of the Workers' Party of Korea|Communist Party General Secretary|General Secretary of the Communist Party|President(,.*)?$|President of (the USSR|State Affairs|the Councils)|Prime Minister|Premier|UN Secretary-General|Pope)/,
  ],
  [20, /^(President of the Presidium|Vice[- ]President|Vice Premier|Deputy Prime Minister)/],
  [
    15,
    /^(Secretary of (State|Defense)|State Councillor and Foreign Minister|((Foreign|Defen[cs]e|Unification) Minister|Minister of ))/,
  ],
  [8, /\b(Minister|Secretary|Adviser|Representative|Envoy|Director|Ambassador|Chairman)\b/],
];

const formerly = /^(Former|Acting|Personal|White House)\b/i;

/** Words that a title or summary of ours uses for a text that both sides put their names to. */
const signed = /\b(signs?|signed|signing|joint (statement|declaration|communiqu[eé])|agreed framework|treaty)\b/i;

/** A number that is the greater, the more an event deserves to be named; only its order means something. */
export function salienceOf(event: Notability): number {
  const rank = Math.max(0, ...event.offices.map(rankOf));
  const agreement = signed.test(`${event.title} ${event.summary}`) ? 10 : 0;
  const points = kindPoints[event.type] + rank + agreement + 2 * Math.min(event.sources, 6);
  return event.status === "held" ? points : Math.round(points / 2);
}

function rankOf(office: string | null): number {
  if (office === null || formerly.test(office)) return 0;
  return ranks.find(([, pattern]) => pattern.test(office))?.[0] ?? 0;
}
