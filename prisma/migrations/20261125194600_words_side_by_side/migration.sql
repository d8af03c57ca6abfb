-- CreateTable
CREATE TABLE "EventPair" (
    "blockId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "pairs" TEXT[],
    "positions" BYTEA NOT NULL,

    CONSTRAINT "EventPair_pkey" PRIMARY KEY ("blockId","number")
);

-- CreateIndex
CREATE INDEX "EventPair_pairs_idx" ON "EventPair" USING GIN ("pairs");

-- AddForeignKey
ALTER TABLE "EventPair" ADD CONSTRAINT "EventPair_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "EventBlock"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The words of two in the search text (core/search-text.ts) of what is stored already. Every write tells them anew; this comes
-- as near to core/names/normalize-name.ts as SQL does. The triggers note the events, so that their blocks are written anew.

CREATE FUNCTION pg_temp.side_by_side(texts text[]) RETURNS text LANGUAGE sql AS $$
  SELECT string_agg(DISTINCT pair, ' ') FROM (
    SELECT lag(word) OVER (PARTITION BY part ORDER BY place) || '_' || word AS pair
    FROM unnest(texts) WITH ORDINALITY AS t(content, part),
      LATERAL regexp_split_to_table(content, '\s+') WITH ORDINALITY AS w(raw, place),
      LATERAL (SELECT regexp_replace(
        regexp_replace(lower(normalize(regexp_replace(normalize(raw, NFD), '[\u0300-\u036F]', '', 'g'), NFC)), '[''’`]s(?!\w)', '', 'g'),
        '[][!"#%&''()*,./:;?@\\_{}¡§«¶·»¿‐-‧‰-⁞-]', '', 'g') AS word) n
    WHERE word <> ''
  ) p WHERE pair IS NOT NULL
$$;

UPDATE "Event" e SET "searchText" = e."searchText" || ' ' || p.pairs
FROM (SELECT "id", pg_temp.side_by_side(ARRAY["title", "summary", coalesce("placeName", '')]) AS pairs FROM "Event") p
WHERE p."id" = e."id" AND p.pairs IS NOT NULL;

UPDATE "Article" a SET "searchText" = a."searchText" || ' ' || p.pairs
FROM (SELECT "id", pg_temp.side_by_side(ARRAY["title", "text"]) AS pairs FROM "Article") p
WHERE p."id" = a."id" AND p.pairs IS NOT NULL;
