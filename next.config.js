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
  // Put into the code when it is built (data/env.ts).
  env: { BUILD_NAME: Date.now().toString(36) },
  // All other answers get their headers in proxy.ts.
  headers: async () => [
    {
      source: "/_next/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Cross-Origin-Resource-Policy", value: "cross-origin" },
      ],
    },
  ],
  // Every list is also a file: its address with an ending.
  rewrites: async () => [
    {
      source: "/events.:format(csv|json|jsonld|ics|atom|bib|ris|csl.json|timelinejs.json)",
      destination: "/export/events.:format",
    },
    // Other pages list the same events.
    { source: "/:page(search|brief).:format(csv|json)", destination: "/export/events.:format" },
    { source: "/map.csv", destination: "/map/places.csv" },
    {
      source: "/:list(articles|people|places|threads|compare).:format(csv|json)",
      destination: "/export/:list.:format",
    },
  ],
  // Read at run time by paths that no import shows: what a preview serves, and what the engine is made of.
  outputFileTracingIncludes: {
    "/**": [
      ".snapshot/*",
      "prisma/migrations/**/*",
      "node_modules/@electric-sql/pglite/dist/*.{wasm,data}",
      "node_modules/@electric-sql/pglite/dist/{pg_trgm,unaccent}.tar.gz",
    ],
  },
  // An article of five megabytes (core/article-file.ts) is handed in by a form, whose line ends take a little more.
  experimental: { serverActions: { bodySizeLimit: "6mb" } },
  // `next dev` writes nothing into the tree besides its own folder.
  agentRules: false,
};

export default config;
