/** Tags whose words are more than their slug. */
const names: Record<string, string> = { "inter-korean": "Inter-Korean", "six-party": "Six-party talks" };

/** The words for a tag: `family-reunions` is "Family reunions". */
export function tagName(slug: string): string {
  const words = slug.replaceAll("-", " ");
  return names[slug] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
