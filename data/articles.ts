import type { ArticleCard, ArticleEvidence, ArticleRecord } from "#core/article";
import { isSlug } from "#core/slug";
import type { Database } from "#data/client";
import { fromDate } from "#data/day";
import { siteUrl } from "#data/env";
import type { Prisma } from "#prisma/client";

const shown = { exact: { not: null }, event: { state: "published" } } satisfies Prisma.ClaimWhereInput;

const articleSelect = {
  slug: true,
  title: true,
  date: true,
  language: true,
  source: { select: { publisher: true, url: true } },
} satisfies Prisma.ArticleSelect;

type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof articleSelect }>;

/** Some articles, by their slugs and in that order; those that are gone meanwhile are left out. */
export async function findArticleCards(db: Database, slugs: readonly string[]): Promise<ArticleCard[]> {
  const select = {
    ...articleSelect,
    claims: { where: shown, select: { eventId: true }, distinct: ["eventId"] },
  } satisfies Prisma.ArticleSelect;
  const rows = await db.article.findMany({ where: { slug: { in: [...slugs] } }, select });
  const cards = new Map(rows.map((row) => [row.slug, toCard(row, row.claims.length)]));
  return slugs.flatMap((slug) => cards.get(slug) ?? []);
}

/** An article with its text and all passages that support published events, or null. */
export async function findArticle(db: Database, slug: string): Promise<ArticleRecord | null> {
  if (!isSlug(slug)) return null;
  const row = await db.article.findUnique({
    where: { slug },
    select: {
      ...articleSelect,
      text: true,
      sha256: true,
      claims: {
        where: shown,
        include: { event: { select: { slug: true } } },
        orderBy: [{ start: "asc" }, { end: "asc" }],
      },
    },
  });
  if (!row) return null;
  const evidence = toEvidence(row.claims);
  const events = new Set(evidence.map((quote) => quote.event)).size;
  return { ...toCard(row, events), text: row.text, sha256: row.sha256, evidence };
}

/** Whether readers can open an article of this slug. */
export async function articleExists(db: Database, slug: string): Promise<boolean> {
  return (await db.article.count({ where: { slug } })) > 0;
}

function toCard({ slug, title, date, language, source }: ArticleRow, events: number): ArticleCard {
  return {
    slug,
    url: `${siteUrl()}/articles/${slug}`,
    title,
    publisher: source.publisher,
    source: source.url,
    date: fromDate(date),
    language,
    events,
  };
}

type ClaimRow = Prisma.ClaimGetPayload<{ include: { event: { select: { slug: true } } } }>;

/** One entry a passage and event: the same words may support several facts. */
function toEvidence(claims: ClaimRow[]): ArticleEvidence[] {
  const passages = new Map<string, ArticleEvidence>();
  for (const { event, exact, prefix, suffix, start, end, field } of claims) {
    if (exact === null || start === null || end === null) continue;
    const key = `${event.slug} ${start} ${end}`;
    const supports = new Set(passages.get(key)?.supports).add(field);
    passages.set(key, {
      event: event.slug,
      exact,
      prefix: prefix ?? "",
      suffix: suffix ?? "",
      start,
      end,
      supports: [...supports],
    });
  }
  return [...passages.values()];
}
