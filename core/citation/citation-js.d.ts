// The parts of citation-js that are used; the packages bring no types.

declare module "@citation-js/core" {
  /** Tags of RIS and their values. */
  export type RisRecord = Record<string, string | string[]>;
  export class Cite {
    constructor(items: readonly object[], options?: { forceType?: string });
    format(format: "bibtex"): string;
    format(format: "ris", options: { format: "object" }): RisRecord[];
    format(format: "bibliography", options: { format: "text"; template: string; lang: string }): string;
  }
  export const plugins: {
    config: {
      get(plugin: "@csl"): { styles: { add(name: string, style: string): void } };
      get(plugin: "@bibtex"): { format: { useIdAsLabel: boolean; checkLabel: boolean } };
      get(plugin: string): object;
    };
  };
}

declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
