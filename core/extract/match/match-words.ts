import type { Agreement, MatchedEvent, StoredEventSketch } from "./match-sketch";

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const counted = new RegExp(`\\b(${ordinals.join("|")})\\s+(?:\\S+\\s+){0,2}?(summit|round|meeting|visit|talks)`, "gi");

/** Words of the field that tell one round of talks from another. */
const subjects =
  /\b(ministerial|military|generals?|working-level|working group|red cross|reunions?|railways?|roads?|sports?|health|forestry|missiles?|remains|abduct\w+|kaesong|humanitarian|human rights|olympics?|summit preparations?|economic|fisher\w+|floods?|aid|liaison)\b/gi;

/** Related words; a second round is never taken for the first without a question. */
export function compareWords(event: MatchedEvent, stored: StoredEventSketch): Agreement {
  const told = event.evidence.map(({ exact }) => exact).join(" ");
  const [mine, theirs] = [countOf(told), countOf(stored.words)];
  if (mine && theirs && mine !== theirs)
    return { share: 0, reason: `the ${mine}, on record the ${theirs}`, isDoubtful: true };
  const shared = subjectsOf(told).filter((word) => subjectsOf(stored.words).includes(word));
  if (shared.length > 0) return { share: 1, reason: `about the same: ${shared.join(", ")}` };
  return { share: mine && mine === theirs ? 1 : 0.5, reason: null };
}

/** The only ordinal of a text, with its noun; null where there is none or several differ. */
function countOf(text: string): string | null {
  const found = new Set([...text.matchAll(counted)].map(([, ordinal]) => (ordinal as string).toLowerCase()));
  return found.size === 1 ? ([...found][0] as string) : null;
}

function subjectsOf(text: string): string[] {
  return [...new Set([...text.matchAll(subjects)].map(([word]) => word.toLowerCase()))];
}
