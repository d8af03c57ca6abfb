import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { FindOtherForm } from "#components/desk/merge/find-other-form";
import { MergeForm } from "#components/desk/merge/merge-form";
import { MergeSides } from "#components/desk/merge/merge-sides";
import { may } from "#core/desk/permissions";
import { getEditor } from "../../../editor";
import { type DeskParameters, one } from "../../../parameters";
import { mergeAction } from "./actions";
import { readMergePage } from "./merge-page";
import "../../../diff.css";
import "../../../import.css";

export const metadata: Metadata = { title: "Merge" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<DeskParameters>;
}

/** Two events field by field, to be made one; without another event it asks for one. */
export default async function MergePage({ params, searchParams }: Props) {
  const [{ id }, parameters, editor] = [await params, await searchParams, await getEditor()];
  const written = one(parameters, "with");
  const page = await readMergePage(id, written);
  if (!page) notFound();
  const { title, preview, problem } = page;
  return (
    <div className="mt-8 grid max-w-[60rem] gap-8">
      <header className="grid gap-3">
        <p className="kicker">
          <Link href={`/admin/events/${id}`} prefetch={false}>
            {title}
          </Link>
        </p>
        <h1>Merge with another event</h1>
        <p className="text-soft">
          Two records of one event become one. Nothing is lost: what both say is joined, the address of the one that
          goes leads to the other, its history is kept, and the merge can be taken back.
        </p>
      </header>
      <FindOtherForm action={`/admin/events/${id}/merge`} written={preview?.gone.slug ?? written} problem={problem} />
      {preview && (
        <section aria-labelledby="preview" className="grid gap-6">
          <h2 id="preview">Field by field</h2>
          <MergeSides kept={preview.kept} gone={preview.gone} counts={preview} />
          {may(editor.role, "event.merge") ? (
            <MergeForm
              key={preview.gone.id}
              kept={preview.kept}
              gone={preview.gone}
              parts={preview.parts}
              action={mergeAction}
            />
          ) : (
            <p className="notice">An admin merges: send one the address of this page.</p>
          )}
        </section>
      )}
    </div>
  );
}
