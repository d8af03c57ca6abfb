/** Particles as a message writes them where what stands before is not known: after a final consonant, else, after ㄹ. */
const particles: Readonly<Record<string, readonly [closed: string, open: string, afterL: string]>> = {
  "와(과)": ["과", "와", "과"],
  "을(를)": ["을", "를", "을"],
  "은(는)": ["은", "는", "은"],
  "이(가)": ["이", "가", "이"],
  "(으)로": ["으로", "로", "로"],
};

/**
 * The words of a message that follow a value, with the particle that they begin with in the form that it takes after
 * `before`. Where the sound is not known from the spelling, as after Latin letters such as k, both forms stay.
 */
export function settleParticle(before: string, words: string): string {
  const written = Object.keys(particles).find((particle) => words.startsWith(particle));
  const sound = written && endingOf(before);
  if (!written || !sound) return words;
  const [closed, open, afterL] = particles[written] as (typeof particles)[string];
  const chosen = sound === "closed" ? closed : sound === "open" ? open : afterL;
  return chosen + words.slice(written.length);
}

type Ending = "closed" | "open" | "l";

/** Digits are read in Sino-Korean: 영 일 이 삼 사 오 육 칠 팔 구. */
const digits: readonly Ending[] = ["closed", "l", "open", "closed", "open", "open", "closed", "l", "l", "open"];

/** How a text ends when it is read aloud; marks after its last letter are not read. Null = not known. */
function endingOf(text: string): Ending | null {
  const last = text.replace(/[^\p{L}\p{N}]+$/u, "").slice(-2);
  const sign = last.slice(-1);
  if (/[가-힣]/.test(sign)) {
    const final = (sign.charCodeAt(0) - 0xac00) % 28;
    return final === 0 ? "open" : final === 8 ? "l" : "closed";
  }
  if (/\d/.test(sign)) return digits[Number(sign)] ?? null;
  if (/ng$|[mn]$/i.test(last)) return "closed";
  if (/l$/i.test(last)) return "l";
  return /[aeiouywrsvfdhjzx]$/i.test(last) ? "open" : null;
}
