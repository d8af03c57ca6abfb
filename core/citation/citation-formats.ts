import type { CslItem } from "./csl-item";
import { toBibTeX, toCitationText, toRis } from "./format-citation";

export interface CitationFormat {
  mediaType: string;
  write(item: CslItem): string;
}

/** The forms of one citation by the ending of their files: `cite.<ending>`. */
export const citationFormats: Record<string, CitationFormat> = {
  txt: { mediaType: "text/plain; charset=utf-8", write: toCitationText },
  bib: { mediaType: "application/x-bibtex; charset=utf-8", write: (item) => toBibTeX([item]) },
  ris: { mediaType: "application/x-research-info-systems; charset=utf-8", write: (item) => toRis([item]) },
  "csl.json": {
    mediaType: "application/vnd.citationstyles.csl+json; charset=utf-8",
    write: (item) => `${JSON.stringify([item], null, 2)}\n`,
  },
};
