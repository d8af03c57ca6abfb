import type { Day } from "#core/dates/calendar";
import { partsOf } from "#core/dates/calendar";
import { type Edtf, type EdtfEnd, type EdtfPoint, edtf } from "#core/dates/edtf";

const seasons = ["봄", "여름", "가을", "겨울"];

/** An EDTF date in Korean words that claim no more than it does: "2018년 6월", "2018년 4월 1일경". */
export function formatKoreanDate(date: Edtf | string): string {
  const value = typeof date === "string" ? edtf(date) : date;
  if (value.kind === "point") return formatPoint(value.point);
  if (value.kind === "interval") return formatInterval(value.start, value.end);
  return typeof value.end === "string"
    ? `빨라도 ${formatPoint(value.start as EdtfPoint)}`
    : `늦어도 ${formatPoint(value.end)}`;
}

/** A calendar day: "2018년 6월 12일". */
export function formatKoreanDay(day: Day): string {
  return `${formatKoreanMonth(day)} ${partsOf(day).day}일`;
}

/** The month of a day: "2018년 6월". */
export function formatKoreanMonth(day: Day): string {
  const { year, month } = partsOf(day);
  return `${year}년 ${month}월`;
}

/** How exactly a date is known: "월 단위로 확인, 추정". */
export function formatKoreanPrecision(date: Edtf | string): string {
  const value = typeof date === "string" ? edtf(date) : date;
  if (value.kind === "set") return typeof value.end === "string" ? "가장 이른 날만 확인" : "가장 늦은 날만 확인";
  const points =
    value.kind === "point" ? [value.point] : [value.start, value.end].filter((end) => typeof end !== "string");
  const doubts = [
    points.some((point) => point.approximate) && "대략",
    points.some((point) => point.uncertain) && "불확실",
    value.kind === "interval" && value.end === "open" && "종료일 없음",
    value.kind === "interval" && value.start === "open" && "시작일 없음",
    value.kind === "interval" && (value.start === "unknown" || value.end === "unknown") && "한쪽 날짜 미상",
  ].filter(Boolean);
  return [`${coarsest(points)} 단위로 확인`, ...doubts].join(", ");
}

const units = { day: "일", month: "월", season: "계절", year: "연", decade: "10년", century: "세기" };

function coarsest(points: EdtfPoint[]): string {
  const order = Object.keys(units) as (keyof typeof units)[];
  return units[order[Math.max(...points.map((point) => order.indexOf(point.precision)))] as keyof typeof units];
}

function formatPoint(point: EdtfPoint): string {
  return `${plain(point)}${unspecified(point)}${doubt(point)}`;
}

function doubt(point: EdtfPoint): string {
  return `${point.approximate ? "경" : ""}${point.uncertain ? "(추정)" : ""}`;
}

/** `2018-06-XX` is one day of the month, `2018-XX` one month of the year. */
function unspecified({ text }: EdtfPoint): string {
  if (/^\d{4}-XX-XX$/.test(text) || /-\d\d-XX$/.test(text)) return " 중 하루";
  return /^\d{4}-XX$/.test(text) ? " 중 한 달" : "";
}

function plain({ precision, earliest }: EdtfPoint): string {
  const { year, month } = partsOf(earliest);
  if (precision === "day") return formatKoreanDay(earliest);
  if (precision === "month") return formatKoreanMonth(earliest);
  if (precision === "season") return `${year}년 ${seasons[month / 3 - 1]}`;
  return precision === "year" ? `${year}년` : `${year}년대`;
}

function formatInterval(start: EdtfEnd, end: EdtfEnd): string {
  if (typeof start !== "string" && typeof end !== "string") return formatRange(start, end);
  if (typeof start !== "string") return `${formatPoint(start)}부터${end === "open" ? "" : "(종료일 미상)"}`;
  return `${formatPoint(end as EdtfPoint)}까지${start === "open" ? "" : "(시작일 미상)"}`;
}

/** Two ends of one precision share what they have in common: "2018년 6월 10~12일", "2018년 5월 28일~6월 1일". */
function formatRange(start: EdtfPoint, end: EdtfPoint): string {
  if (start.text === end.text) return formatPoint(start);
  const plainWords = [start, end].every((point) => doubt(point) + unspecified(point) === "");
  if (!plainWords || start.precision !== end.precision) return `${formatPoint(start)}~${formatPoint(end)}`;
  const [from, to] = [partsOf(start.earliest), partsOf(end.earliest)];
  if (start.precision === "year") return `${from.year}~${to.year}년`;
  if (from.year !== to.year) return `${plain(start)}~${plain(end)}`;
  if (start.precision === "month") return `${from.year}년 ${from.month}~${to.month}월`;
  if (start.precision !== "day") return `${plain(start)}~${plain(end)}`;
  if (from.month === to.month) return `${from.year}년 ${from.month}월 ${from.day}~${to.day}일`;
  return `${plain(start)}~${to.month}월 ${to.day}일`;
}
