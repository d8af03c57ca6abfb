import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionForm } from "#components/desk/action-form";
import { DryRun } from "#components/desk/import/dry-run";
import { MappingForm } from "#components/desk/import/mapping-form";
import { RunForm } from "#components/desk/import/run-form";
import { may } from "#core/desk/permissions";
import { rowKinds } from "#core/import/import-row";
import { rowsAPage } from "#data/desk/import/import-rows";
import { getEditor } from "../../editor";
import { type DeskParameters, hrefOf, one, pageOf } from "../../parameters";
import { checkAction, chooseAction, discardAction, runAction } from "./actions";
import { readImportPage } from "./import-page";
import "../../diff.css";
import "../../import.css";

export const metadata: Metadata = { title: "Import" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<DeskParameters>;
}

export default async function ImportFilePage({ params, searchParams }: Props) {
  const [{ id }, parameters, editor] = [await params, await searchParams, await getEditor()];
  const [kind, page] = [rowKinds.find((name) => name === one(parameters, "kind")) ?? null, pageOf(parameters)];
  const found = await readImportPage(id, { kind, page });
  if (!found) notFound();
  const { file, counts, rows, repeated, samples } = found;
  const [isWaiting, isChecked] = [file.state === "waiting", file.checkedAt !== null];
  const pages = Math.ceil((kind ? counts[kind] : counts.all) / rowsAPage);
  return (
    <div className="mt-8 grid gap-8">
      <header className="grid gap-3">
        <p className="kicker">
          <Link href="/admin/import" prefetch={false}>
            Import
          </Link>
          <span>{counts.all.toLocaleString("en")} rows</span>
        </p>
        <h1 className="break-words">{file.name}</h1>
      </header>
      {!isWaiting && (
        <p className="notice">
          This file was {file.state}.{" "}
          {file.groupId && (
            <Link href={`/admin/groups/${file.groupId}`} prefetch={false}>
              What it did, and how to take it back
            </Link>
          )}
        </p>
      )}
      {isWaiting && (
        <MappingForm
          {...{ file, samples, isChecked }}
          action={checkAction}
          mayPublish={may(editor.role, "event.publish")}
        />
      )}
      {isChecked && (
        <DryRun
          {...{ counts, rows, repeated, kind, page, pages, isWaiting }}
          file={id}
          action={chooseAction}
          hrefOf={(parts) => hrefOf({ kind: parts.kind ?? "", page: parts.page })}
        />
      )}
      {isWaiting && isChecked && (
        <RunForm file={id} counts={counts} action={may(editor.role, "import.run") ? runAction : null} />
      )}
      {isWaiting && (
        <ActionForm action={discardAction} submit="Discard this file" confirm="Discard this file?" isPlain>
          <input type="hidden" name="file" value={id} />
        </ActionForm>
      )}
    </div>
  );
}
