import { type ArticleReading, keyAt } from "./article-reading";
import type { Clause } from "./clause";
import { auxiliaries, negations, planWords, type VerbEntry, verbs, weakModals, wishWords } from "./vocabulary";

/** How real the text makes what a verb says. */
export type Reality =
  | "held"
  | "planned"
  /** `was to`, `had been due`: a plan of the past; what became of it is told elsewhere */
  | "was planned"
  /** `were to have met`: it never was */
  | "forgone"
  /** present tense: the date decides */
  | "present"
  /** denied, wished for, conditional: no event */
  | "unreal";

/** The verb group that ends at token `at`, as far as it can be read to the left. */
interface VerbGroup {
  words: string[];
  from: number;
}

function groupBefore(reading: ArticleReading, at: number, clause: Clause): VerbGroup {
  const words: string[] = [];
  let from = at;
  while (from > clause.from && at - from < 9) {
    const key = keyAt(reading, from - 1);
    const joins =
      auxiliaries.has(key) ||
      planWords.has(key) ||
      wishWords.has(key) ||
      key.endsWith("n't") ||
      key.endsWith("'ll") ||
      negations.has(key);
    if (!joins || reading.nameAt[from - 1]) break;
    words.unshift(key);
    from--;
  }
  return { words, from };
}

/** Where the verb group that ends in the verb at `at` begins: what stands before it is the subject. */
export function groupStart(reading: ArticleReading, at: number, clause: Clause): number {
  return groupBefore(reading, at, clause).from;
}

/** Reads tense and mood of the verb at `at` from the words before it. */
export function realityOf(reading: ArticleReading, at: number, clause: Clause): Reality {
  const { words } = groupBefore(reading, at, clause);
  const verb = verbs.get(keyAt(reading, at));
  if (words.some((word) => negations.has(word) || word.endsWith("n't"))) return "unreal";
  if (words.some((word) => weakModals.has(word))) return "unreal";
  const to = words.lastIndexOf("to");
  if (to >= 0) return realityOfInfinitive(words.slice(0, to), words.slice(to), clause);
  if (words.some((word) => wishWords.has(word)) && verb?.form !== "past") return "unreal";
  return realityOfFinite(words, verb, clause);
}

/** `will meet`, `would meet`, `has met`, `met`, `meets`, `meeting`. */
function realityOfFinite(words: readonly string[], verb: VerbEntry | undefined, clause: Clause): Reality {
  const isFuture = words.some((word) => word === "will" || word === "shall" || word.endsWith("'ll"));
  if (isFuture) return words.includes("have") && verb?.form === "past" ? "unreal" : "planned";
  if (words.includes("would"))
    return words.includes("have")
      ? "unreal"
      : clause.kind === "reported" || clause.kind === "coordinate"
        ? "planned"
        : "unreal";
  if (isPlanned(words)) return "planned";
  if (words.some((word) => /^(has|have|had|was|were|been)$/.test(word)))
    return verb?.form === "gerund" ? "held" : "held";
  if (words.some((word) => /^(is|are)$/.test(word))) return verb?.form === "gerund" ? "present" : "planned";
  if (verb?.form === "past") return "held";
  return verb?.form === "present" || verb?.form === "base" ? "present" : "held";
}

function isPlanned(words: readonly string[]): boolean {
  return words.some((word) => planWords.has(word) && /^(scheduled|due|expected|set|slated|planned)$/.test(word));
}

/** What stands before `to`: `is due`, `was`, `agreed`, `wants`. */
function realityOfInfinitive(before: readonly string[], after: readonly string[], clause: Clause): Reality {
  if (before.some((word) => wishWords.has(word) && !/^(prepared|ready|open|free|declared)$/.test(word)))
    return "unreal";
  if (before.some((word) => /^(ready|open|prepared|willing)$/.test(word))) return "unreal";
  const isPast = before.some((word) => /^(was|were|had)$/.test(word));
  if (isPast && before.includes("would")) return "unreal";
  if (isPast && after.includes("have")) return "forgone";
  if (before.includes("would")) return "planned";
  if (isPast) return "was planned";
  if (before.some((word) => planWords.has(word) || /^(is|are|will)$/.test(word))) return "planned";
  return clause.kind === "purpose" ? "present" : "unreal";
}
