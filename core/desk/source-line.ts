import { isEdtf } from "#core/dates/edtf";
import { claimFields } from "#core/event-kinds";
import type { FieldRow } from "./event-fields";

const kinds = ["primary", "press", "reference", "relay"];

/**
 * A source as one types it in a hurry: an address alone, or parts separated by bars in any order, such as
 * `https://… | Yonhap | Kim meets Moon | 2018-04-27 | press | date, place`. Each part is known by its form; the two that are
 * left are publisher and headline, in this order. What is not said is taken from the address.
 */
export function parseSourceLine(line: string): FieldRow {
  const parts = line.split("|").map((part) => part.trim());
  const url = parts.find((part) => /^https?:\/\/\S+$/.test(part)) ?? "";
  const published = parts.find((part) => part !== "" && isEdtf(part)) ?? "";
  const kind = parts.find((part) => kinds.includes(part.toLowerCase())) ?? "";
  const supports = parts.find((part) => part !== "" && fieldsIn(part).length === part.split(",").length) ?? "";
  const words = parts.filter((part) => part !== "" && ![url, published, kind, supports].includes(part));
  const [first, ...rest] = words;
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
  const publisher = rest.length > 0 ? (first ?? "") : host || (first ?? "");
  const headline = rest.join(" | ") || (publisher === first ? "" : (first ?? "")) || headlineOf(url) || publisher;
  return {
    url,
    publisher,
    headline,
    published,
    kind: kind.toLowerCase() || "press",
    supports: fieldsIn(supports).join(","),
  };
}

function fieldsIn(part: string): string[] {
  const words = part.split(",").map((word) => word.trim().toLowerCase());
  return words.filter((word) => (claimFields as readonly string[]).includes(word));
}

/** The last words of an address are mostly those of the headline. */
function headlineOf(url: string): string {
  if (!URL.canParse(url)) return "";
  const { pathname, hostname } = new URL(url);
  const last = pathname.split("/").findLast((part) => /[a-z]{3}/i.test(part)) ?? "";
  const words = last
    .replace(/\.\w{2,5}$/, "")
    .replaceAll(/[-_+]+/g, " ")
    .trim();
  return words || hostname;
}
