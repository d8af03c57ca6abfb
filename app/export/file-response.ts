import { createHash } from "node:crypto";
import { licence } from "#core/export/licence";
import packageJson from "../../package.json" with { type: "json" };
import { isKnown } from "../api/answer";

/** A file as it is sent. */
export interface OutgoingFile {
  name: string;
  mediaType: string;
  disposition: "attachment" | "inline";
  /** what the content follows from, besides the program */
  basis: readonly (string | number | null)[];
  chunks(): AsyncIterable<string | Uint8Array>;
}

/**
 * Streams a file. The tag is weak: it stands for the same rows of the same version taken on the same day. Where the asker
 * holds them already, nothing is read.
 */
export function fileResponse(request: Request, file: OutgoingFile): Response {
  const basis = JSON.stringify([packageJson.version, new URL(request.url).pathname, ...file.basis]);
  const etag = `W/"${createHash("sha256").update(basis).digest("base64url").slice(0, 27)}"`;
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers: { ETag: etag } });
  return new Response(toStream(file.chunks()), {
    headers: {
      ETag: etag,
      "Content-Type": file.mediaType,
      "Content-Disposition": `${file.disposition}; filename="${file.name}"`,
      Link: `<${licence.url}>; rel="license"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}

/** Takes the next chunk only when the reader has room for it, and stops the work when the reader leaves. */
export function toStream(chunks: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 1 },
  );
}
