import { type ArticleReading, hasWord, keyAt, verbAt } from "#core/extract/article-reading";
import { agreementNouns, nounTriggers } from "#core/extract/vocabulary";
import { itemAt } from "#core/item-at";
import { wordSet } from "#core/prose/word-set";

const participlePrepositions = wordSet("by in at on for from to between");

/**
 * `the treaty, signed by …`, `the third round, held in Beijing,`: a participle tells more of the noun before the
 * comma.
 */
export function opensParticiple(reading: ArticleReading, comma: number): boolean {
  // `, previously announced for July`
  const at = formerly.has(keyAt(reading, comma + 1)) && participles.has(keyAt(reading, comma + 2)) ? comma + 1 : comma;
  if (verbAt(reading, at + 1)?.form !== "past" || reading.tokens[at + 1]?.capital) return false;
  if (onlyFinite.has(keyAt(reading, at + 1))) return false;
  if (!participlePrepositions.has(keyAt(reading, at + 2)) && !reading.dateAt[at + 2]) return false;
  if (keyAt(reading, at + 2) === "by") return true;
  const noun = keyAt(reading, comma - 1);
  if (nounTriggers.has(noun) || agreementNouns.has(noun)) return true;
  // `Kim's sister, Kim Yo Jong, announced in March that …`
  if (itemAt(reading.nameAt, comma - 1)?.person && isOfSpeech(reading, at + 1)) return false;
  return participles.has(keyAt(reading, at + 1)) && keyAt(reading, at + 1) !== "agreed";
}

/** `, spoke by phone`, `, met in Beijing with`: such a form of the past is no participle. */
const onlyFinite = wordSet(
  "spoke went came saw gave took wrote flew drove began broke chose rose drew fell became met arrived returned departed " +
    "landed traveled travelled talked conferred stayed",
);

const participles = wordSet(
  "held signed scheduled planned set slated fixed arranged issued adopted due pencilled penciled foreseen agreed announced",
);
/** `announced in March that`. */
function isOfSpeech(reading: ArticleReading, at: number): boolean {
  return keyAt(reading, at) === "announced" && hasWord(reading, { from: at, to: at + 6 }, thatWord);
}

const thatWord = wordSet("that");

const formerly = wordSet("previously originally initially tentatively provisionally already");
