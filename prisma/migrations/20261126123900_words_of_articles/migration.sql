-- What prisma/schema.prisma cannot say: articles are found by their words alone, which stand before the first pair of words in
-- the search text. The pairs have the same trigrams, and taking them apart again is most of the cost of adding an article.
DROP INDEX "Article_searchText_idx";
CREATE INDEX "Article_words_idx" ON "Article" USING gin (split_part("searchText", '_', 1) gin_trgm_ops);
