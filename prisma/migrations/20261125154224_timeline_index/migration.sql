-- DropIndex
DROP INDEX "Event_searchText_idx";

-- DropIndex
DROP INDEX "Event_state_counterpart_sortDay_idx";

-- DropIndex
DROP INDEX "Event_state_status_sortDay_idx";

-- DropIndex
DROP INDEX "Event_state_type_sortDay_idx";

-- CreateEnum
CREATE TYPE "TermKind" AS ENUM ('person', 'place', 'tag', 'source');

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "seq" SERIAL NOT NULL;

-- CreateTable
CREATE TABLE "EventBlock" (
    "id" UUID NOT NULL,
    "firstDay" DATE NOT NULL,
    "lastDay" DATE NOT NULL,
    "columns" BYTEA NOT NULL,
    "replacedAt" TIMESTAMPTZ(3),

    CONSTRAINT "EventBlock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventWord" (
    "blockId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "positions" BYTEA NOT NULL,

    CONSTRAINT "EventWord_pkey" PRIMARY KEY ("blockId","number")
);

-- CreateTable
CREATE TABLE "EventTerm" (
    "kind" "TermKind" NOT NULL,
    "term" TEXT NOT NULL,
    "blockId" UUID NOT NULL,
    "positions" BYTEA NOT NULL,

    CONSTRAINT "EventTerm_pkey" PRIMARY KEY ("kind","term","blockId")
);

-- CreateTable
CREATE TABLE "EventChange" (
    "id" BIGSERIAL NOT NULL,
    "seq" INTEGER NOT NULL,

    CONSTRAINT "EventChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EventWord_words_idx" ON "EventWord" USING GIN ("words" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "EventTerm_blockId_idx" ON "EventTerm"("blockId");

-- CreateIndex
CREATE UNIQUE INDEX "Event_seq_key" ON "Event"("seq");

-- CreateIndex
CREATE INDEX "EventState_sortDay_idx" ON "EventState"("sortDay");

-- AddForeignKey
ALTER TABLE "EventWord" ADD CONSTRAINT "EventWord_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "EventBlock"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventTerm" ADD CONSTRAINT "EventTerm_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "EventBlock"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What prisma/schema.prisma cannot say: every write tells which events it changed, in its own transaction. Rows are only
-- added, so that writers never wait for each other here. A bulk load may say itself what it changed (set panmunjom.bulk).

CREATE FUNCTION "markChangedEvents"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('panmunjom.bulk', true) = 'on' THEN
    RETURN NULL;
  ELSIF TG_TABLE_NAME = 'Event' THEN
    INSERT INTO "EventChange" ("seq") SELECT "seq" FROM changed;
  ELSE
    INSERT INTO "EventChange" ("seq")
      SELECT e."seq" FROM "Event" e WHERE e."id" IN (SELECT "eventId" FROM changed);
  END IF;
  RETURN NULL;
END
$$;

-- An event and all that it is found by. A trigger can look at the rows of one kind of change, before or after it.
DO $$
DECLARE
  part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['Event', 'EventState', 'Participation', 'EventPlace', 'EventTag', 'EventSource'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION "markChangedEvents"()', part || '_inserted', part);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION "markChangedEvents"()', part || '_deleted', part);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION "markChangedEvents"()', part || '_updated', part);
    IF part NOT IN ('Event', 'EventState') THEN
      EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION "markChangedEvents"()', part || '_moved', part);
    END IF;
  END LOOP;
END
$$;

-- What events are found by may itself get another name, and a place may come to lie in another one.
CREATE FUNCTION "markEventsOfEntity"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "EventChange" ("seq")
    SELECT e."seq" FROM "Event" e JOIN "Participation" p ON p."eventId" = e."id" WHERE p."entityId" = NEW."id";
  RETURN NULL;
END
$$;

CREATE TRIGGER "Entity_renamed" AFTER UPDATE OF "slug" ON "Entity"
  FOR EACH ROW WHEN (OLD."slug" <> NEW."slug") EXECUTE FUNCTION "markEventsOfEntity"();

CREATE FUNCTION "markEventsOfSource"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "EventChange" ("seq")
    SELECT e."seq" FROM "Event" e JOIN "EventSource" s ON s."eventId" = e."id" WHERE s."sourceId" = NEW."id";
  RETURN NULL;
END
$$;

CREATE TRIGGER "Source_renamed" AFTER UPDATE OF "publisher" ON "Source"
  FOR EACH ROW WHEN (OLD."publisher" <> NEW."publisher") EXECUTE FUNCTION "markEventsOfSource"();

CREATE FUNCTION "markEventsOfPlace"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "EventChange" ("seq")
    WITH RECURSIVE inside AS (
      SELECT NEW."id" AS id
      UNION SELECT p."id" FROM "Place" p JOIN inside i ON p."parentId" = i.id
    )
    SELECT e."seq" FROM "Event" e JOIN "EventPlace" ep ON ep."eventId" = e."id" JOIN inside i ON i.id = ep."placeId";
  RETURN NULL;
END
$$;

CREATE TRIGGER "Place_moved" AFTER UPDATE OF "slug", "parentId" ON "Place"
  FOR EACH ROW WHEN (OLD."slug" <> NEW."slug" OR OLD."parentId" IS DISTINCT FROM NEW."parentId")
  EXECUTE FUNCTION "markEventsOfPlace"();

-- Nothing is in a block yet.
INSERT INTO "EventChange" ("seq") SELECT "seq" FROM "Event";
