import { getWording } from "#components/language/server-wording";
import { CitePanel, citationFiles } from "#components/takeaway/cite-panel";
import type { ArticleRecord } from "#core/article";
import { citeArticle } from "#core/citation/csl-item";
import { toBibliographyEntry } from "#core/citation/format-citation";
import { database } from "#data/client";
import { currentVersion } from "#data/dataset-version";
import { siteUrl } from "#data/env";
import { today } from "../../export/export-context";

/** How to cite an article, which is its publisher's. */
export async function ArticleTakeaway({ article }: { article: ArticleRecord }) {
  const { t } = await getWording();
  const version = await currentVersion(await database());
  const item = citeArticle(article, { site: siteUrl(), version, readOn: today() });
  return (
    <CitePanel
      title={t("Cite this article")}
      citations={[
        { style: "Chicago", words: toBibliographyEntry(item, "chicago") },
        { style: "APA", words: toBibliographyEntry(item, "apa") },
      ]}
      files={citationFiles(`/articles/${article.slug}`)}
    />
  );
}
