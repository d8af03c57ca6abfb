import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { HangulFont } from "#components/language/hangul-font";
import { Link } from "#components/language/link";
import { getWording } from "#components/language/server-wording";
import { ClaimPaths } from "#components/provenance/claim-paths";
import { Readings } from "#components/provenance/readings";
import { Revisions } from "#components/provenance/revisions";
import { database } from "#data/client";
import { readProvenance } from "#data/provenance";
import { readEvent } from "../event";

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const found = await readEvent(slug, null);
  if (!found || "movedTo" in found) return {};
  return {
    title: (await getWording()).t("Provenance: {title}", { title: found.title }),
    alternates: {
      canonical: `/events/${slug}/provenance`,
      types: { "application/json": `/events/${slug}/provenance.json` },
    },
  };
}

export default async function ProvenancePage({ params }: Props) {
  const { t, recordLang, href } = await getWording();
  const { slug } = await params;
  const found = await readEvent(slug, null);
  if (!found) notFound();
  if ("movedTo" in found) permanentRedirect(href(`/events/${found.movedTo}/provenance`));
  const provenance = await readProvenance(await database(), found);
  return (
    <>
      <HangulFont />
      <p className="kicker mt-8">
        <Link href={`/events/${slug}`} lang={recordLang}>
          {found.title}
        </Link>
      </p>
      <h1 className="mt-4">{t("How this came to be on record")}</h1>
      <p className="mt-4 max-w-prose font-serif text-lead">
        {t(
          "From each source, over its passage where we hold the text, by the hand or rule that read it, to the revision that published it.",
        )}
      </p>
      <ClaimPaths provenance={provenance} />
      <Readings readings={provenance.readings} />
      <Revisions slug={slug} revisions={provenance.revisions} />
      <p className="mt-8">
        <a href={`/events/${slug}/provenance.json`} download={`${slug}.prov.json`}>
          {t("Download as PROV-JSON")}
        </a>{" "}
        <span className="text-small text-soft">{t("for tools that read the W3C’s model of provenance")}</span>
      </p>
    </>
  );
}
