import type { Metadata } from "next";
import Link from "next/link";
import { ActRows } from "#components/desk/act-rows";
import { AuditFilterForm } from "#components/desk/audit-filter-form";
import { auditParameters, parseAuditQuery } from "#core/desk/audit-query";
import { may } from "#core/desk/permissions";
import { database } from "#data/client";
import { countAudit, listActors, listAudit } from "#data/desk/audit-list";
import { getEditor } from "../editor";
import { type DeskParameters, hrefOf, one } from "../parameters";
import "../inbox.css";
import "../records.css";

export const metadata: Metadata = { title: "Log" };

export default async function AuditPage({ searchParams }: { searchParams: Promise<DeskParameters> }) {
  const editor = await getEditor();
  const parameters = await searchParams;
  const { query, problems } = parseAuditQuery((name) => one(parameters, name));
  const after = one(parameters, "after") || null;
  const db = await database();
  const [{ lines, next }, total, actors] = await Promise.all([
    listAudit(db, editor, query, { after }),
    countAudit(db, editor, query),
    listActors(db),
  ]);
  const asked = Object.fromEntries(auditParameters.map((name) => [name, query[name]]));
  return (
    <div className="mt-8 grid gap-6">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <h1>Log</h1>
        {may(editor.role, "audit.export") && (
          <p className="desk-buttons text-small">
            {["csv", "json"].map((format) => (
              <a key={format} href={`/admin/audit/log.${format}${hrefOf(asked)}`} download>
                Take away as {format.toUpperCase()}
              </a>
            ))}
          </p>
        )}
      </header>
      <p className="max-w-prose text-soft">
        Every write of the desk and every refused one. Nothing here is ever changed or removed.
      </p>
      <AuditFilterForm query={query} actors={actors} problems={problems} />
      <p role="status" className="text-small text-soft">
        {total === 0
          ? "Nothing like that was done."
          : total === 1
            ? "1 entry"
            : `${total.toLocaleString("en")} entries`}
      </p>
      {lines.length > 0 && <ActRows acts={lines} label="What was done at the desk" />}
      <nav aria-label="Pages" className="desk-buttons">
        {after && (
          <Link href={hrefOf(asked)} prefetch={false}>
            Newest
          </Link>
        )}
        {next && (
          <Link href={hrefOf({ ...asked, after: next })} prefetch={false} rel="next">
            Older
          </Link>
        )}
      </nav>
    </div>
  );
}
