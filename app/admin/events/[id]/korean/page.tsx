import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EventHead } from "#components/desk/event-head";
import { TranslationForm } from "#components/desk/translation-form";
import { database } from "#data/client";
import { findTranslation } from "#data/desk/translations";
import { getEditor } from "../../../editor";
import { translateAction } from "./actions";

export const metadata: Metadata = { title: "In Korean" };

/** Where an editor gives the title and the summary of an event in Korean. */
export default async function TranslationPage({ params }: { params: Promise<{ id: string }> }) {
  await getEditor();
  const found = await findTranslation(await database(), (await params).id, "ko");
  if (!found) notFound();
  const { event, translation } = found;
  return (
    <div className="mt-8 grid max-w-[48rem] gap-6">
      <EventHead event={event} title="In Korean">
        <p className="text-soft">
          Readers of the Korean pages see these words in place of the English ones. Say no more and no less than they
          do. Where the English words are changed later, readers get them back until somebody has translated them again.
        </p>
      </EventHead>
      <TranslationForm action={translateAction} event={event} translation={translation} />
    </div>
  );
}
