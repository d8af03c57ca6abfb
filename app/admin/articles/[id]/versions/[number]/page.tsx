import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { TextDiff } from "#components/desk/source-watch/text-diff";
import { diffText } from "#core/desk/text-diff";
import { database } from "#data/client";
import { findArticleVersion } from "#data/desk/article-versions";
import { getEditor } from "../../../../editor";
import "../../../../diff.css";

export const metadata: Metadata = { title: "Version of an article" };

/** An article as it read in a version, with what that version changed. */
export default async function ArticleVersionPage({ params }: { params: Promise<{ id: string; number: string }> }) {
  await getEditor();
  const { id, number } = await params;
  const db = await database();
  const version = await findArticleVersion(db, id, Number(number));
  if (!version) notFound();
  const former = await findArticleVersion(db, id, Number(number) - 1);
  return (
    <div className="mt-8 grid gap-6">
      <p className="kicker">
        <Link href={`/admin/articles/${id}`} prefetch={false}>
          The article now
        </Link>
        <Link href={`/admin/articles/${id}/versions`} prefetch={false}>
          All versions
        </Link>
      </p>
      <h1 className="max-w-[32ch]">
        {version.title}, version {number}
      </h1>
      {former ? (
        <TextDiff parts={diffText(former.text, version.text)} language="und" />
      ) : (
        <div className="text-diff prose">{version.text}</div>
      )}
    </div>
  );
}
