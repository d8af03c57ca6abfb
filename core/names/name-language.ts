import { scriptOf } from "#core/names/script-of";

/** Languages whose names the record writes in Latin letters, by country. */
const romanized: Record<string, string> = { KP: "ko", KR: "ko", JP: "ja", CN: "zh", TW: "zh", RU: "ru", MN: "mn" };

const byScript: Record<string, string> = {
  ...{ Hang: "ko", Kore: "ko", Jpan: "ja", Hans: "zh-Hans", Hant: "zh-Hant" },
  ...{ Grek: "el", Deva: "hi", Laoo: "lo", Thai: "th", Khmr: "km" },
};

const hanLanguages: Record<string, string> = { JP: "ja", KP: "ko-Hani", KR: "ko-Hani" };

/**
 * The language that a voice should read a name in (BCP 47), as far as script and country tell it; null where they do not.
 * A name in a foreign script is that language's name for its bearer: Hangul is read as Korean, whoever is meant.
 */
export function nameLanguage(name: string, country: string | null, script = scriptOf(name)): string | null {
  const bearer = country ?? "";
  if (script === "Hani") return hanLanguages[bearer] ?? "zh";
  if (script === "Cyrl") return bearer === "MN" ? "mn" : "ru";
  if (script === "Arab") return bearer === "IR" ? "fa" : "ar";
  if (script === "Latn") return bearer in romanized ? `${romanized[bearer]}-Latn` : null;
  return byScript[script ?? ""] ?? null;
}
