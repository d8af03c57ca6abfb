/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  // The version of the server is nobody's business.
  poweredByHeader: false,
  // They read files of their own (WebAssembly, extensions) from their package folders, which bundling would lose.
  serverExternalPackages: ["@electric-sql/pglite", "@prisma/client", "@prisma/adapter-pg", "pg"],
  // `next dev` writes nothing into the tree besides its own folder.
  agentRules: false,
};

export default config;
