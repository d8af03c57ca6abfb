import type { Metadata } from "next";
import { ListPages } from "#components/desk/list-pages";
import { LostEvidenceRows } from "#components/desk/source-watch/lost-evidence-rows";
import { may } from "#core/desk/permissions";
import { database } from "#data/client";
import { countLostEvidence, listLostEvidence, lostAPage } from "#data/desk/lost-evidence";
import { getEditor } from "../editor";
import { type DeskParameters, hrefOf, pageOf } from "../parameters";
import { reviewEvidenceAction } from "./actions";
import "../inbox.css";
import "../talk.css";

export const metadata: Metadata = { title: "Evidence that needs review" };

export default async function LostEvidencePage({ searchParams }: { searchParams: Promise<DeskParameters> }) {
  const editor = await getEditor();
  const [page, db] = [pageOf(await searchParams), await database()];
  const [lost, total] = await Promise.all([listLostEvidence(db, page), countLostEvidence(db)]);
  return (
    <div className="mt-8 grid gap-6">
      <h1>Evidence that needs review</h1>
      <p className="max-w-prose text-soft">
        The articles were changed, and these words are not found in them any more. Say which words support the event
        now, or take the evidence away.
      </p>
      {lost.length === 0 && <p className="notice">None: every passage stands in its article.</p>}
      <LostEvidenceRows lost={lost} action={reviewEvidenceAction} mayDrop={may(editor.role, "article.drop-evidence")} />
      <ListPages page={page} pages={Math.ceil(total / lostAPage)} hrefOf={(number) => hrefOf({ page: number })} />
    </div>
  );
}
