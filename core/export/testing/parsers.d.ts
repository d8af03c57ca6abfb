// The parts of parsers for tests that bring no types.

declare module "citeproc" {
  class Engine {
    constructor(system: { retrieveLocale(): string; retrieveItem(id: string): unknown }, style: string);
    updateItems(ids: string[]): void;
    makeBibliography(): [{ bibliography_errors: unknown[] }, string[]];
  }
  export default { Engine };
}

declare module "jsonld" {
  function expand(
    document: unknown,
    options: {
      documentLoader(url: string): Promise<{ contextUrl: undefined; document: unknown; documentUrl: string }>;
    },
  ): Promise<Record<string, unknown>[]>;
  export default { expand };
}

declare module "yauzl" {
  interface Entry {
    fileName: string;
    uncompressedSize: number;
  }
  interface ZipFile {
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<AsyncIterable<Uint8Array>>;
  }
  function fromBufferPromise(buffer: Uint8Array): Promise<ZipFile>;
  export default { fromBufferPromise };
}

declare module "datapackage" {
  interface Resource {
    name: string;
    read(options: { relations: true }): Promise<unknown[]>;
  }
  class Package {
    static load(descriptor: string): Promise<Package>;
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }
  export default { Package };
}
