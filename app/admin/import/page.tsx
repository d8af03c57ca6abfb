import type { Metadata } from "next";
import Link from "next/link";
import { ImportFileRows } from "#components/desk/import/import-file-rows";
import { UploadForm } from "#components/desk/import/upload-form";
import { importLimits, limitWords } from "#core/import/file-problem";
import { database } from "#data/client";
import { listImports } from "#data/desk/import/import-file";
import { getEditor } from "../editor";
import { newFormKey } from "../sent-form";

export const metadata: Metadata = { title: "Import" };

export default async function ImportPage() {
  await getEditor();
  const files = await listImports(await database());
  return (
    <div className="mt-8 grid max-w-[52rem] gap-8">
      <header className="grid gap-3">
        <h1>Import</h1>
        <p className="text-soft">
          Events from a table or from JSON. You see first what each row would do, row by row: nothing is written before
          an admin imports it, and an import can be taken back as a whole.
        </p>
      </header>
      <UploadForm
        action="/admin/import/upload"
        formKey={newFormKey()}
        most={importLimits.sentBytes}
        limits={limitWords}
      />
      <section aria-labelledby="files" className="grid gap-4">
        <h2 id="files">Files</h2>
        <ImportFileRows files={files} />
        <p>
          <Link href="/admin/groups" prefetch={false}>
            All that was done together
          </Link>{" "}
          <span className="text-soft">can be looked at there, and taken back.</span>
        </p>
      </section>
    </div>
  );
}
