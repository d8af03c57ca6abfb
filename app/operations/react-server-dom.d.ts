/** React's own decoder, in the version that this Next has in it and decodes actions with; it comes without types. */
declare module "next/dist/compiled/react-server-dom-turbopack/server.node" {
  /** What a browser sent as the arguments of an action. @throws what React says of what it cannot read */
  export function decodeReply(
    body: string | FormData,
    manifest: Record<string, never>,
    options?: { temporaryReferences?: object },
  ): Promise<unknown>;
  export function createTemporaryReferenceSet(): object;
}
