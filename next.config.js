/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  // The version of the server is nobody's business.
  poweredByHeader: false,
  // They read files of their own (WebAssembly, extensions) from their package folders, which bundling would lose.
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@prisma/client",
    "@prisma/adapter-pg",
    "pg",
    "@citation-js/core",
    "@citation-js/plugin-bibtex",
    "@citation-js/plugin-csl",
    "@citation-js/plugin-ris",
  ],
  // The desk is for editors: no search engine keeps a page of it, and no other site shows one in a frame.
  headers: async () =>
    ["/admin/:path*", "/sign-in"].map((source) => ({
      source,
      headers: [
        { key: "X-Robots-Tag", value: "noindex, nofollow" },
        { key: "Content-Security-Policy", value: "frame-ancestors 'none'" },
        { key: "Referrer-Policy", value: "same-origin" },
      ],
    })),
  // Every list is also a file: its address with an ending.
  rewrites: async () => [
    { source: "/events.:format(csv|json|jsonld|ics|atom|bib|ris)", destination: "/export/events.:format" },
    { source: "/:list(articles|people|places|threads).:format(csv|json)", destination: "/export/:list.:format" },
  ],
  // `next dev` writes nothing into the tree besides its own folder.
  agentRules: false,
};

export default config;
