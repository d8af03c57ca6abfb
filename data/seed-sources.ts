import type { EventDraft, SourceDraft } from "#core/event-draft";
import type { KindOf } from "./write-claims";

/**
 * The kind of the sources of histories, which do not tell it: that of the same address in the records, else what that
 * publisher's pages mostly are, else the press.
 */
export function kindsOfSources(events: readonly EventDraft[]): KindOf {
  const cited = events.flatMap(({ sources }) => sources);
  const byAddress = mostFrequent(cited, ({ url }) => url);
  const byPublisher = mostFrequent(cited, ({ publisher }) => publisher);
  return ({ url, publisher }) => byAddress.get(url) ?? byPublisher.get(publisher) ?? "press";
}

type Kind = SourceDraft["kind"];

function mostFrequent(
  sources: readonly SourceDraft[],
  keyOf: (source: SourceDraft) => string | null,
): Map<string | null, Kind> {
  const counts = new Map<string | null, Map<Kind, number>>();
  for (const source of sources) {
    const ofKey = counts.get(keyOf(source)) ?? new Map<Kind, number>();
    counts.set(keyOf(source), ofKey.set(source.kind, (ofKey.get(source.kind) ?? 0) + 1));
  }
  const best = (ofKey: Map<Kind, number>) => [...ofKey].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "press";
  return new Map([...counts].map(([key, ofKey]) => [key, best(ofKey)]));
}
