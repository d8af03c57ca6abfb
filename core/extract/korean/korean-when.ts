import { addDays, daysBetween } from "#core/dates/calendar";
import { type Bounds, boundsOf } from "#core/dates/edtf";
import { lessCertain } from "#core/dates/prose/date-context";
import type { KoreanDate, KoreanDateMention } from "#core/dates/prose/korean/korean-date";
import { resolveKoreanDate } from "#core/dates/prose/korean/resolve-korean-date";
import type { EventStatus } from "#core/event";
import type { CandidateDate } from "#core/extract/candidate";
import { inside, type KoreanReading, type TriggerSite } from "./korean-reading";

/** The dates of what a trigger tells: none, one, or several where a list of days tells of as many events. */
export function findWhen(reading: KoreanReading, site: TriggerSite, status: EventStatus): CandidateDate[] {
  const own = usable(reading, inside(reading.dates, site.from, site.to), site);
  const chosen = choose(own, site, status) ?? (site.isDefined ? null : earlierDate(reading, site));
  if (!chosen) return endOfJourney(reading, site);
  if (isDayOfDecision(reading, chosen, status) || isDayOfRefusal(reading, site, chosen, status)) return [];
  const list = listOf(reading, chosen, reading.dates);
  const dates = list.flatMap((mention, at) => resolve(reading, withYear(mention, list[at - 1]), status) ?? []);
  return dates.map((date) => withEdge(reading, site, chosen, date));
}

/** `5월 이후 처음` dates nothing; `18일부터` is a first day only of what lasts. */
function usable(
  { text }: KoreanReading,
  dates: readonly KoreanDateMention[],
  { trigger }: TriggerSite,
): KoreanDateMention[] {
  return dates.filter(({ role, end }) => {
    if (role === "before") return false;
    const isFrom = /^(?:\s*\([^()]*\))?\s*부터/.test(text.slice(end, end + 16));
    return role !== "since" || (isFrom && /^(visit|talks|summit)$/.test(trigger.type));
  });
}

function choose(
  dates: readonly KoreanDateMention[],
  { trigger }: TriggerSite,
  status: EventStatus,
): KoreanDateMention | null {
  const beforeIt = dates.filter(({ end }) => end <= trigger.start).at(-1) ?? null;
  const afterIt = dates.find(({ start }) => start >= trigger.end) ?? null;
  return status === "planned" || status === "postponed" ? (afterIt ?? beforeIt) : (beforeIt ?? afterIt);
}

/** The date of a clause before, where the sentence goes on with the same day: `26일 평양을 방문해 … 만났다`. */
function earlierDate(reading: KoreanReading, { at, from }: TriggerSite): KoreanDateMention | null {
  for (let index = at - 1; index >= 0; index--) {
    const clause = reading.clauses[index];
    if (!clause || /^(conditional|purpose|quoted)$/.test(clause.ending)) return null;
    const dates = inside(reading.dates, clause.start, Math.min(clause.end, from)).filter(({ role }) => role === "at");
    const date = clause.ending === "relative" ? opening(reading, dates) : dates.at(-1);
    if (date) return date;
  }
  return null;
}

/** Before a relative clause only a date that opens the sentence or follows its topic belongs to the main verb. */
function opening(
  { text, sentence }: KoreanReading,
  dates: readonly KoreanDateMention[],
): KoreanDateMention | undefined {
  return dates.find(({ start }) => {
    const before = text.slice(sentence.start, start).trim();
    return before === "" || /(?:은|는|이|가|께서는|께서)$/.test(before);
  });
}

const finished = /^(?:을|를)?\s?(?:일정을\s)?(?:마치|끝내|마무리)/;
const homeward = /돌아오|돌아왔|돌아갔|귀국|귀환|귀로|떠났|출발|귀경/;

/** `방문을 마치고 19일 귀국했다`: the day is the last one. */
function endOfJourney(reading: KoreanReading, { trigger, at, from }: TriggerSite): CandidateDate[] {
  const [clause, next] = [reading.clauses[at], reading.clauses[at + 1]];
  if (!clause || !next || trigger.type !== "visit" || !finished.test(reading.text.slice(trigger.end, clause.end)))
    return [];
  const mention = inside(reading.dates, next.start, next.end)[0];
  const last =
    mention && homeward.test(reading.text.slice(next.start, next.end)) ? resolve(reading, mention, "held") : null;
  if (!last?.bounds.latest) return [];
  const days = daysToldIn(reading.text.slice(from, clause.end));
  const edtf = days ? `${addDays(last.bounds.latest, 1 - days)}/${last.bounds.latest}` : `[..${last.bounds.latest}]`;
  return [{ ...last, edtf, reason: "it ended on the day that is named", bounds: boundsOf(edtf) }];
}

/** Whether a stretch names a bare day that has just gone by. */
export function hasJustPassed({ names, dates }: KoreanReading, from: number, to: number): boolean {
  return dates.some(({ date, start, end }) => {
    if (start < from || end > to || !/^(dayOfMonth|near)$/.test(date.kind)) return false;
    const nearest = resolveKoreanDate(date, { reference: names.day, direction: null, anchor: null });
    const ago = nearest && daysBetween(boundsOf(nearest.edtf).earliest ?? names.day, names.day);
    return typeof ago === "number" && ago > 0 && ago <= 7;
  });
}

const nextTo = /^(?:에|의|로)?\s?(?:[가-힣]{1,8}\s){0,3}(?:[가-힣]{1,4})?$/;

/** `24일 회담을 취소했다`: the day before the object is the day of the refusal, unless it stands right beside the meeting. */
function isDayOfRefusal(
  reading: KoreanReading,
  { trigger, isDefined }: TriggerSite,
  { end, start }: KoreanDateMention,
  status: EventStatus,
): boolean {
  if (isDefined || (status !== "cancelled" && status !== "postponed") || start > trigger.start) return false;
  const between = reading.text.slice(end, trigger.start);
  return (
    !nextTo.test(between) ||
    /[은는이가을를]\s/.test(between) ||
    reading.actors.some(
      (actor) => actor.start >= end && actor.start < trigger.start && actor.role !== "bare" && actor.role !== "of",
    )
  );
}

const dayKinds = /^(dayOfMonth|near|sameDay|dayBefore)$/;

/** `양측은 26일 … 열기로 했다`: of a plan, a day that has just gone by is the one on which it was made. */
function isDayOfDecision({ names }: KoreanReading, { date }: KoreanDateMention, status: EventStatus): boolean {
  if (status !== "planned" || !dayKinds.test(date.kind)) return false;
  if (date.kind === "sameDay" || date.kind === "dayBefore") return true;
  if (date.kind === "near") return date.days < 0;
  const nearest = resolveKoreanDate(date, { reference: names.day, direction: null, anchor: null });
  const past = nearest && daysBetween(boundsOf(nearest.edtf).earliest ?? names.day, names.day);
  return typeof past === "number" && past > 0 && past <= 5;
}

const listGap = /^(?:일)?\s*(?:과|와|및|,|·|ㆍ|그리고)\s*$/;

/** `4월 27일과 5월 26일`, back from the date chosen. */
function listOf(
  { text }: KoreanReading,
  chosen: KoreanDateMention,
  dates: readonly KoreanDateMention[],
): KoreanDateMention[] {
  const list = [chosen];
  for (let at = dates.indexOf(chosen) - 1; at >= 0; at--) {
    const before = dates[at] as KoreanDateMention;
    if (!listGap.test(text.slice(before.end, list[0]?.start))) break;
    list.unshift(before);
  }
  return list;
}

/** The later dates of a list share the year, and bare days the month, of the first. */
function withYear(mention: KoreanDateMention, before: KoreanDateMention | undefined): KoreanDateMention {
  if (!before) return mention;
  const [first, date] = [before.date, mention.date];
  const hasYear = (first.kind === "day" || first.kind === "month") && first.year !== null;
  if (hasYear && (date.kind === "day" || date.kind === "month") && date.year === null)
    return { ...mention, date: { ...date, year: first.year } };
  if (first.kind === "day" && date.kind === "dayOfMonth" && date.month === "nearest")
    return { ...mention, date: { kind: "day", year: first.year, month: first.month, day: date.day } };
  return mention;
}

/** The sense in which a date is read: what was held lies behind, what is planned ahead. */
function senseOf(status: EventStatus): "past" | "future" | null {
  return status === "held" ? "past" : status === "planned" ? "future" : null;
}

function resolve(
  reading: KoreanReading,
  { date, text, start }: KoreanDateMention,
  status: EventStatus,
): CandidateDate | null {
  const { names, dates } = reading;
  const before = dates.filter(({ end }) => end <= start);
  const anchor = anchorAfter({ ...reading, dates: before }, senseOf(status));
  const told = inYearOf(before, date);
  const resolved = resolveKoreanDate(told, { reference: names.day, direction: senseOf(status), anchor });
  return resolved && { ...resolved, text, bounds: boundsOf(resolved.edtf) };
}

/** `지난해 3월 …, 5월에는`: a later month of one sentence is of the same year. */
function inYearOf(before: readonly KoreanDateMention[], date: KoreanDate): KoreanDate {
  if ((date.kind !== "day" && date.kind !== "month") || date.year !== null) return date;
  const months = before.flatMap(({ date: other }) => (other.kind === "day" || other.kind === "month" ? [other] : []));
  const told = months.findLast(({ year }) => year !== null);
  return told && (months.at(-1)?.month ?? 0) <= date.month ? { ...date, year: told.year } : date;
}

/** What the text tells last, for `이날` and `이튿날`. */
export function anchorAfter(
  { names, dates, anchor }: KoreanReading,
  direction: "past" | "future" | null,
): Bounds | null {
  let last = anchor;
  for (const { date } of dates) {
    if (!isTelling(date)) continue;
    const resolved = resolveKoreanDate(date, { reference: names.day, direction, anchor: last });
    if (resolved) last = boundsOf(resolved.edtf);
  }
  return last;
}

function isTelling(date: KoreanDate): boolean {
  return !/^(vague|deadline|offset)$/.test(date.kind);
}

const counts = /(\d{1,2})박\s?(\d{1,2})일|(사흘|이틀|나흘|닷새|엿새|일주일)(?:간|\s동안|\s일정)/;
function daysToldIn(words: string): number | null {
  const match = counts.exec(words);
  const days = match ? Number(match[2] ?? nativeCounts[match[3] ?? ""]) : 0;
  return days > 1 && days < 32 ? days : null;
}

const nativeCounts: Record<string, number> = { 이틀: 2, 사흘: 3, 나흘: 4, 닷새: 5, 엿새: 6, 일주일: 7 };

/** `2박 3일 방북을 마치고 20일 귀환`: the day is the last one; otherwise a duration counts from the day. */
function withEdge(
  reading: KoreanReading,
  site: TriggerSite,
  mention: KoreanDateMention,
  date: CandidateDate,
): CandidateDate {
  if (site.trigger.type !== "visit" || !date.bounds.earliest || date.bounds.earliest !== date.bounds.latest)
    return date;
  const days = daysToldIn(reading.text.slice(site.from, site.to));
  if (!days) return date;
  const after = reading.text.slice(site.trigger.end, site.trigger.end + 24);
  const isLast = mention.start > site.trigger.end && /^\s?(?:일정)?을?\s?(?:마치|끝내|마무리)/.test(after);
  const edtf = isLast
    ? `${addDays(date.bounds.earliest, 1 - days)}/${date.bounds.earliest}`
    : `${date.bounds.earliest}/${addDays(date.bounds.earliest, days - 1)}`;
  return {
    ...date,
    edtf,
    reason: `${days} days, of which the ${isLast ? "last" : "first"} is named`,
    certainty: lessCertain(date.certainty, "implied"),
    bounds: boundsOf(edtf),
  };
}
