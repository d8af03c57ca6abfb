import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { CorrectionForm } from "#components/correction/correction-form";
import { Link } from "#components/language/link";
import { getWording } from "#components/language/server-wording";
import { sentencesOf } from "#core/desk/reader-note";
import { newFormKey } from "../../../admin/sent-form";
import { readEvent } from "../event";
import { suggestCorrectionAction } from "./actions";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ sentence?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWording();
  return { title: t("Suggest a correction"), robots: { index: false } };
}

export default async function CorrectPage({ params, searchParams }: Props) {
  const { t, recordLang } = await getWording();
  const { slug } = await params;
  const event = await readEvent(slug, null);
  if (!event) notFound();
  if ("movedTo" in event) permanentRedirect(`/events/${event.movedTo}/correct`);
  const { sentence } = await searchParams;
  return (
    <div className="mt-8 grid max-w-[44rem] gap-6">
      <header className="grid gap-3">
        <p className="kicker">
          <Link href={`/events/${slug}`} lang={recordLang}>
            {event.title}
          </Link>
        </p>
        <h1>{t("Suggest a correction")}</h1>
        <p className="text-soft">
          {t("Editors read every suggestion. You need no account, and what you leave of yourself is not published.")}
        </p>
      </header>
      <CorrectionForm
        action={suggestCorrectionAction}
        formKey={newFormKey()}
        slug={slug}
        sentences={sentencesOf(event.summary)}
        chosen={typeof sentence === "string" ? sentence : ""}
      />
    </div>
  );
}
