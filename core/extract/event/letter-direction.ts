import type { ExtractedParticipant } from "#core/extract/extracted-event";

/** So many UTF-16 code units before a name tell whether the letter comes from there or goes there. */
const reach = 90;

/**
 * The two sides of a letter with the sender first, as the sentences say it: "a letter from Kim", "wrote to Trump".
 * Where they do not, the order of the text stands.
 */
export function senderFirst(
  participants: readonly ExtractedParticipant[],
  sentences: readonly string[],
): ExtractedParticipant[] {
  const [first, second] = participants;
  if (!first || !second) return [...participants];
  const rank = (participant: ExtractedParticipant) => directionOf(participant, participants, sentences);
  return [...participants].sort((a, b) => rank(a) - rank(b));
}

/** -1 = it comes from them, 1 = it goes to them, 0 = nothing is said. */
function directionOf(
  participant: ExtractedParticipant,
  participants: readonly ExtractedParticipant[],
  sentences: readonly string[],
): number {
  for (const sentence of sentences) {
    const at = placeOf(participant, sentence);
    if (at < 0) continue;
    const between = participants.map((other) => endOf(other, sentence, at));
    const before = sentence.slice(Math.max(0, at - reach, ...between), at);
    const word = /\b(from|by|to|for)\b(?!.*\b(?:from|by|to|for)\b)/is.exec(before)?.[1]?.toLowerCase();
    if (word) return word === "from" || word === "by" ? -1 : 1;
    if (/^[^.]{0,40}\b(received|receives|got|gets)\b/i.test(sentence.slice(at))) return 1;
  }
  return 0;
}

/** By the full name or, where the text has only that, its first or last word. */
function placeOf({ name }: ExtractedParticipant, sentence: string): number {
  const words = name.split(" ");
  const spellings = [name, words.at(-1) as string, words[0] as string];
  return spellings.map((spelling) => sentence.indexOf(spelling)).find((at) => at >= 0) ?? -1;
}

/** Where somebody else's name that stands before a place ends. */
function endOf(other: ExtractedParticipant, sentence: string, at: number): number {
  const start = placeOf(other, sentence);
  return start >= 0 && start < at ? start + other.name.length : 0;
}
