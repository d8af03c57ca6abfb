import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { DeskTable } from "#components/desk/desk-table";
import { formatInstant } from "#core/desk/format-instant";
import { database } from "#data/client";
import { listArticleVersions } from "#data/desk/article-versions";
import { getEditor } from "../../../editor";

export const metadata: Metadata = { title: "Versions of an article" };

export default async function ArticleVersionsPage({ params }: { params: Promise<{ id: string }> }) {
  await getEditor();
  const { id } = await params;
  const versions = await listArticleVersions(await database(), id);
  if (versions.length === 0) notFound();
  return (
    <div className="mt-8 grid gap-6">
      <h1>Versions of an article</h1>
      <DeskTable label="Versions" columns={["Version", "When (UTC)", "Who", "Why"]}>
        {versions.map(({ number, by, at, reason }) => (
          <tr key={number}>
            <td>
              <Link href={`/admin/articles/${id}/versions/${number}`} prefetch={false}>
                Version {number}
              </Link>
            </td>
            <td>{formatInstant(at)}</td>
            <td>{by}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </DeskTable>
    </div>
  );
}
