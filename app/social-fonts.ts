import { readFile } from "node:fs/promises";
import { join } from "node:path";

interface CardFont {
  name: string;
  data: Buffer;
  weight: 400 | 500 | 600;
}

/** The fonts of the site as files of npm packages, in the one format that the drawing library and they share. */
const files = [
  { name: "Newsreader", weight: 500, path: "newsreader/files/newsreader-latin-500-normal.woff" },
  { name: "Newsreader", weight: 500, path: "newsreader/files/newsreader-latin-ext-500-normal.woff" },
  { name: "Plex", weight: 400, path: "ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff" },
  { name: "Plex", weight: 400, path: "ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff" },
  { name: "Plex", weight: 600, path: "ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff" },
] as const;

let read: Promise<CardFont[]> | undefined;

/** The fonts of social cards, read once. */
export function cardFonts(): Promise<CardFont[]> {
  read ??= Promise.all(
    files.map(async ({ name, weight, path }) => ({
      name,
      weight,
      data: await readFile(join(process.cwd(), "node_modules", "@fontsource", path)),
    })),
  );
  return read;
}
