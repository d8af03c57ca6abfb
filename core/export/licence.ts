/** Under which our facts, titles and summaries may be reused. Quoted passages belong to their publishers. */
export const licence = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;
