import { getWording } from "#components/language/server-wording";
import { emptyFilter, parseFilter, type QueryParameters } from "#core/timeline/filter";
import { articlePublishers, countArticles, listArticles } from "#data/article-list";
import { database } from "#data/client";
import { readUndos } from "../facets";
import { readPage } from "../list-page";

const perPage = 100;

/** What the list of articles shows of an address: a page of those that its filter finds, and what each filter hides. */
export async function readArticleList(parameters: QueryParameters) {
  const { filter, problems } = parseFilter(parameters, ["page"]);
  const page = readPage(parameters.page, problems);
  const db = await database();
  const [{ articles, total }, all, undos, publishers] = await Promise.all([
    listArticles(db, filter, { offset: (page - 1) * perPage, limit: perPage }),
    countArticles(db, { ...emptyFilter, knownOn: filter.knownOn }),
    readUndos("/articles", filter, (some) => countArticles(db, some)),
    articlePublishers(db, filter),
  ]);
  const { t } = await getWording();
  const sources = publishers.map((choice) => ({ ...choice, label: t(choice.value) }));
  const place = { noun: "article" as const, path: "/articles", filter, page, pages: Math.ceil(total / perPage) };
  return { ...place, problems, articles, total, all, undos, sources };
}
