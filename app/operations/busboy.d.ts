/** The parser by which this Next takes the parts of a call apart; it comes without types. */
declare module "next/dist/compiled/busboy" {
  import type { Readable, Writable } from "node:stream";

  /** @throws where the type names no boundary */
  export default function busboy(options: {
    headers: { "content-type": string };
    defParamCharset?: string;
  }): Writable & {
    on(event: "file", listener: (name: string, file: Readable) => void): unknown;
  };
}
