import Link from "next/link";
import { ActionForm } from "#components/desk/action-form";
import { DeskTable } from "#components/desk/desk-table";
import type { FormState } from "#core/desk/form-state";
import { formatInstant } from "#core/desk/format-instant";
import { nameKindWords } from "#core/entity-words";

interface Spelling {
  value: string;
  kind: keyof typeof nameKindWords;
  script: string | null;
  ambiguous: boolean;
  bearers: { id: string; name: string }[];
}

interface Props {
  record: { id: string; slug: string; version: number; noun: "entity" | "place" };
  facts: {
    spellings: Spelling[];
    events: number;
    merges: { groupId: string; name: string; by: string; at: Date; reason: string }[];
  };
  paths: { desk: string; public: string };
  canMerge: boolean;
  /** null where the reader may not */
  unmerge: ((state: FormState, form: FormData) => Promise<FormState>) | null;
}

/** How a record stands: its events, its spellings with whoever shares them, and what was merged into it. */
export function RecordStanding({ record, facts, paths, canMerge, unmerge }: Props) {
  const { id, slug, version, noun } = record;
  const { events, spellings, merges } = facts;
  return (
    <div className="grid gap-5">
      <p className="text-small text-soft">
        version {version} · {events === 1 ? "1 event" : `${events.toLocaleString("en")} events`} ·{" "}
        <Link href={`${paths.desk}/${id}/revisions`} prefetch={false}>
          Revisions
        </Link>
        {" · "}
        <Link href={`${paths.public}/${slug}`} prefetch={false}>
          What readers see
        </Link>
        {canMerge && (
          <>
            {" · "}
            <Link href={`${paths.desk}/${id}/merge`} prefetch={false}>
              Merge with another
            </Link>
          </>
        )}
      </p>
      {merges.map(({ groupId, name, by, at, reason }) => (
        <div key={groupId} id="merges" className="notice desk-buttons">
          <p>
            <strong>{name}</strong> was merged into this by {by} on {formatInstant(at)} UTC: “{reason}”
          </p>
          {unmerge && (
            <ActionForm action={unmerge} submit={`Undo the merge of ${name}`} isPlain>
              <input type="hidden" name="noun" value={noun} />
              <input type="hidden" name="group" value={groupId} />
            </ActionForm>
          )}
        </div>
      ))}
      <details>
        <summary>
          {spellings.length === 1 ? "One spelling" : `${spellings.length} spellings`}
          {sharedWords(spellings)}
        </summary>
        <Spellings spellings={spellings} path={paths.desk} />
      </details>
    </div>
  );
}

function sharedWords(spellings: readonly Spelling[]): string {
  const shared = spellings.filter(({ bearers }) => bearers.length > 0).length;
  return shared === 0 ? "" : `, ${shared} of them borne by others too`;
}

function Spellings({ spellings, path }: { spellings: Spelling[]; path: string }) {
  return (
    <DeskTable label="Spellings" columns={["Spelling", "Kind", "Script", "Borne by"]} className="mt-3">
      {spellings.map(({ value, kind, script, ambiguous, bearers }) => (
        <tr key={value}>
          <td>{value}</td>
          <td>{nameKindWords[kind]}</td>
          <td>{script ?? "not told"}</td>
          <td>
            {bearers.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && ", "}
                <Link href={`${path}/${id}`} prefetch={false}>
                  {name}
                </Link>
              </span>
            ))}
            {ambiguous && bearers.length === 0 && "others who are not on record"}
          </td>
        </tr>
      ))}
    </DeskTable>
  );
}
