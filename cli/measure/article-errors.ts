import type { GoldEvent } from "#core/quality/gold";
import type { RatedPrediction } from "#core/quality/measure";
import type { ArticleScore, Pair } from "#core/quality/score-article";

type Score = ArticleScore<RatedPrediction>;

/** What is wrong with how an article was read, a line each: `missed`, `wrong`, `extra` and `trap`. */
export function formatErrors({ matched, missed, spurious, violations }: Score): string[] {
  return [
    ...matched.flatMap(formatWrong),
    ...missed.map(formatMissed),
    ...spurious.map((prediction) => `extra   ${describe(prediction)}: ${quote(prediction)}`),
    ...violations.map(({ prediction, passage }) => `trap    taken as ${prediction.status}: “${shorten(passage)}”`),
  ];
}

function formatWrong(pair: Pair<RatedPrediction>): string[] {
  const parts = wrongParts(pair);
  return parts.length > 0 ? [`wrong   ${pair.gold.key}: ${parts.join("; ")}`] : [];
}

function wrongParts({ prediction, gold, comparison }: Pair<RatedPrediction>): string[] {
  const { participants } = comparison;
  const fields: [isRight: boolean, name: string, is: string, should: string][] = [
    [comparison.date, "date", prediction.date ?? "none", wordsOf(gold.dates)],
    [comparison.status, "status", prediction.status, wordsOf([gold.status, ...gold.statusAlso])],
    [comparison.type, "type", prediction.type, wordsOf(gold.types)],
    [comparison.place, "place", prediction.place?.name ?? "none", wordsOf(gold.place?.names ?? [null])],
    [participants.missed + participants.wrong === 0, "participants", namesOf(prediction), requiredOf(gold)],
    [comparison.evidence, "evidence", quote(prediction), `“${shorten(gold.evidence[0] ?? "")}”`],
  ];
  const wrong = fields.filter(([isRight]) => !isRight);
  return wrong.map(([, name, is, should]) => `${name} ${is}, should be ${should}`);
}

function formatMissed({ key, types, status, dates, evidence }: GoldEvent): string {
  return `missed  ${key} (${types[0]}, ${status}, ${dates[0] ?? "no date"}): “${shorten(evidence[0] ?? "")}”`;
}

function describe(prediction: RatedPrediction): string {
  const { type, status, date, confidence } = prediction;
  return `${type}, ${status}, ${date ?? "no date"}, ${namesOf(prediction)} (confidence ${confidence})`;
}

function wordsOf(accepted: readonly (string | null)[]): string {
  return accepted.map((value) => value ?? "none").join(" or ");
}

function namesOf({ participants }: RatedPrediction): string {
  return participants.map(({ name }) => name).join(", ") || "nobody";
}

function requiredOf({ participants }: GoldEvent): string {
  const required = participants.filter(({ optional }) => !optional);
  return required.map(({ names }) => names[0]).join(", ") || "nobody in particular";
}

function quote({ evidence }: RatedPrediction): string {
  return `“${shorten(evidence[0]?.exact ?? "")}”`;
}

function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text;
}
