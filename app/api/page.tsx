import type { Metadata } from "next";
import Link from "next/link";
import { ApiExports } from "#components/takeaway/api-exports";
import { ApiRoutes, ParameterTable } from "#components/takeaway/api-routes";
import { Codebook } from "#components/takeaway/codebook";
import { filterParameters, versionParameter } from "#core/api/parameters";
import { costOfExport, limit } from "#core/api/rate-limit";
import { samplesOf } from "#core/api/samples";
import { eventTable } from "#core/export/event-table";
import { emptyFilter, toQuery } from "#core/timeline/filter";
import { database } from "#data/client";
import { currentVersion } from "#data/dataset-version";
import { siteUrl } from "#data/env";
import { today } from "../export/export-context";

export const metadata: Metadata = {
  title: "API and files",
  description: "How programs read the record, and every form in which it can be taken away.",
  alternates: { canonical: "/api" },
};

export const dynamic = "force-dynamic";

export default async function ApiPage() {
  const site = siteUrl();
  const version = await currentVersion(await database());
  const query = toQuery(emptyFilter).toString();
  const { columns } = eventTable({ site, query, address: site, version, retrievedOn: today() });
  return (
    <div className="prose mt-8">
      <h1>API and files</h1>
      <p>
        Everything that this site shows can be read by programs, without a key, from any other site (CORS). Answers are
        JSON; <a href="/api/openapi.json">/api/openapi.json</a> describes them in OpenAPI 3.1. The data are at version{" "}
        {version.number}, under <Link href="/about#licence">CC BY 4.0</Link>.
      </p>

      <h2 id="samples">Samples</h2>
      <p>They run as they are.</p>
      {samplesOf(site).map(({ language, needs, code }) => (
        <section key={language} aria-label={language}>
          <h3 className="label mt-4">
            {language} <span className="normal-case">· needs {needs}</span>
          </h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard. */}
          <pre className="sample" tabIndex={0}>
            <code>{code}</code>
          </pre>
        </section>
      ))}

      <h2 id="parameters">Parameters of a filter</h2>
      <p>The same for pages, API and files, all optional. The address of a view is its query.</p>
      <ParameterTable
        label="Parameters of a filter"
        parameters={{ ...filterParameters, asOfVersion: versionParameter }}
      />

      <h2 id="routes">Routes</h2>
      <ApiRoutes />

      <h2 id="exports">Files</h2>
      <p>
        All rows of a filter, streamed, never capped, with query, version and license inside. The lists themselves take
        an ending, too: <a href="/events.csv">/events.csv</a>, <a href="/articles.json">/articles.json</a>.
      </p>
      <ApiExports />

      <h2 id="versions">Versions</h2>
      <p>
        Each change makes a new version of the data, one number higher, and what a number stands for never changes. Give{" "}
        <code>asOfVersion</code> to read what was published then; <Link href={`/v/${version.number}`}>/v/</Link> shows
        it as a page. <code>knownOn</code> asks something else: what the world knew on a day.
      </p>

      <h2 id="errors">Errors and limits</h2>
      <p>
        What is not understood is refused with 400 and <code>{'{"error":{"code","message","field"}}'}</code>; 404 where
        nothing is, 410 where something was. Answers bear an <code>ETag</code>: send it back in{" "}
        <code>If-None-Match</code>, and an unchanged answer costs nothing. One address may spend{" "}
        {limit.units.toLocaleString("en")} units in {limit.seconds} seconds; an answer costs one, a file {costOfExport}.{" "}
        <code>RateLimit</code> says what is left; beyond it comes 429 with <code>Retry-After</code>.
      </p>

      <h2 id="codebook">Codebook</h2>
      <p>
        The columns of <code>events.csv</code>.
      </p>
      <Codebook columns={columns} />
    </div>
  );
}
