// What each command is asked for with, for `--help` and for arguments that mean nothing. Plain JavaScript: a fresh clone can
// tell it before anything is installed.

/** The usage of each command of cli/, by its name. */
export const usages = {
  start: `Usage: npm start
Installs, prepares the database, builds where the sources changed, and serves the site at PORT (3000).`,
  dev: `Usage: npm run dev
Prepares the database and serves the site at PORT (3000), built page by page as its sources change.`,
  test: `Usage: npm test -- [lint] [types] [unit] [data] [build] [e2e]
Runs the named parts, or all.`,
  build: "Usage: npm run build\nBuilds the site where its sources changed since the last build.",
  extract: "Usage: npm run -s extract -- FILE… (a folder for all in it, - for standard input)",
  ingest: "Usage: npm run -s ingest -- PATH… [--dry-run] [--json] [--publish]",
  editor: `Usage: npm run -s editor -- add EMAIL [--role editor|reviewer|admin] [--name NAME]
       npm run -s editor -- remove EMAIL
       npm run -s editor -- list

The password comes from EDITOR_PASSWORD, or is asked for. Without --role the first account is an admin, later ones are
editors.
  editor    writes drafts and sends changes for review
  reviewer  publishes, withdraws and decides what waits
  admin     everything, accounts, merges and imports included`,
  fill: "Usage: npm run -s fill -- --events N [--seed S] [--force]",
  backup: "Usage: npm run -s backup -- FILE   (compressed if it ends in .gz)",
  restore: "Usage: npm run -s restore -- FILE   (compressed if it ends in .gz)",
  db: `Usage: npm run -s db -- create NAME   write the migration that leads to prisma/schema.prisma
       npm run -s db -- deploy        apply what the database lacks
       npm run -s db -- check         compare schema, migrations and database`,
  quality: "Usage: npm run quality -- [--set NAME] [--verbose] [--json] [--calibrate] [--write]",
  bench: `Usage: npm run bench -- [--only fill,api,export,page,scripts,widget,timelinejs,rate,text,reading,lighthouse] [--sizes 500,10000]
       [--port 4300]`,
  faults: `Usage: npm run faults -- [kill|away|disk|clock|two|slow|hang-up|requests|forms|load|soak …] [--rounds 50]
       [--work ingest|publish|migration|backup] [--engine embedded|server] [--count 10000] [--seconds 60] [--minutes 20]
       [--port 4600]
Without a part: all of them but soak.`,
  licenses: "Usage: npm run licenses\nPrints the licenses of all packages that the site runs with.",
  "preview-check": `Usage: npm run preview:check -- [--built]
Builds and runs a preview as its platform does; with --built, the one that was built last.`,
  "vercel-build": "Usage: npm run vercel-build\nWhat the platform of the previews runs.",
};
