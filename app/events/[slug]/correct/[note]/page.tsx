import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Link } from "#components/language/link";
import { getWording } from "#components/language/server-wording";
import { database } from "#data/client";
import { findReceipt } from "#data/desk/reader-notes";

interface Props {
  params: Promise<{ slug: string; note: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWording();
  return { title: t("Your suggestion"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

const words = {
  waiting: "It waits for an editor.",
  accepted: "The editors accepted it.",
  rejected: "The editors did not follow it.",
} as const;

/** What became of a reader's suggestion, for whoever has its address. */
export default async function ReceiptPage({ params }: Props) {
  const { t } = await getWording();
  const { slug, note } = await params;
  const receipt = await findReceipt(await database(), slug, note);
  if (!receipt) notFound();
  return (
    <div className="mt-8 grid max-w-[44rem] gap-5">
      <h1>{t("Thank you")}</h1>
      <p role="status" className="text-lead font-serif">
        {t(words[receipt.state])}
      </p>
      <p className="text-soft">{t("Keep the address of this page: it shows what becomes of your suggestion.")}</p>
      <blockquote className="notice whitespace-pre-line">{receipt.body}</blockquote>
      {receipt.answer && (
        <section aria-labelledby="answer">
          <h2 id="answer">{t("The editors answer")}</h2>
          <p className="mt-2 whitespace-pre-line">{receipt.answer}</p>
        </section>
      )}
      <p>
        <Link href={`/events/${slug}`}>{t("Back to the event")}</Link>
      </p>
    </div>
  );
}
