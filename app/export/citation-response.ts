import { type CitationFormat, citationFormats } from "#core/citation/citation-formats";
import type { CslItem } from "#core/citation/csl-item";
import type { DatasetVersion } from "#core/citation/dataset-version";
import { Refusal } from "../api/answer";
import { today } from "./export-context";
import { fileResponse } from "./file-response";

/** The form that a file's name asks for: `cite.bib`. */
export function citationOf(file: string): { ending: string } & CitationFormat {
  const ending = file.startsWith("cite.") ? file.slice("cite.".length) : "";
  const format = Object.hasOwn(citationFormats, ending) ? citationFormats[ending] : undefined;
  if (format) return { ending, ...format };
  const names = Object.keys(citationFormats).map((name) => `cite.${name}`);
  throw new Refusal(404, "not_found", `There is no "${file.slice(0, 100)}". There are ${names.join(", ")}.`);
}

/** One citation as a small file. */
export function citationResponse(
  request: Request,
  { item, format, version }: { item: CslItem; format: ReturnType<typeof citationOf>; version: DatasetVersion },
): Response {
  return fileResponse(request, {
    name: `${item.id}.${format.ending}`,
    mediaType: format.mediaType,
    disposition: "inline",
    basis: [version.number, version.at, today(), JSON.stringify(item)],
    chunks: () => once(format.write(item)),
  });
}

/** A text as the only chunk of a file. */
export async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
