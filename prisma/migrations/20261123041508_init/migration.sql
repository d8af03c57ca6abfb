CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateEnum
CREATE TYPE "EventType" AS ENUM ('summit', 'visit', 'meeting', 'talks', 'call', 'letter', 'agreement', 'statement', 'action');

-- CreateEnum
CREATE TYPE "EventStatus" AS ENUM ('proposed', 'planned', 'held', 'postponed', 'cancelled');

-- CreateEnum
CREATE TYPE "ClaimStatus" AS ENUM ('proposed', 'planned', 'held', 'postponed', 'cancelled', 'denied');

-- CreateEnum
CREATE TYPE "ClaimField" AS ENUM ('existence', 'date', 'place', 'participant', 'status', 'outcome');

-- CreateEnum
CREATE TYPE "Origin" AS ENUM ('seed', 'editor', 'extractor', 'import');

-- CreateEnum
CREATE TYPE "Publication" AS ENUM ('draft', 'in_review', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "EntityKind" AS ENUM ('person', 'organization', 'government');

-- CreateEnum
CREATE TYPE "NameKind" AS ENUM ('primary', 'native', 'hanja', 'alias', 'short');

-- CreateEnum
CREATE TYPE "PlaceKind" AS ENUM ('country', 'region', 'city', 'venue');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('primary', 'press', 'reference', 'relay');

-- CreateEnum
CREATE TYPE "RelationKind" AS ENUM ('related', 'part_of', 'follows', 'outcome_of', 'replaces');

-- CreateEnum
CREATE TYPE "SuggestionState" AS ENUM ('waiting', 'accepted', 'merged', 'rejected');

-- CreateEnum
CREATE TYPE "Noun" AS ENUM ('event', 'entity', 'place', 'article');

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "type" "EventType" NOT NULL,
    "status" "EventStatus" NOT NULL,
    "date" TEXT NOT NULL,
    "earliest" DATE,
    "latest" DATE,
    "sortDay" DATE NOT NULL,
    "summary" TEXT NOT NULL,
    "note" TEXT,
    "placeName" TEXT,
    "placeCountry" CHAR(2),
    "countries" TEXT[],
    "counterpart" TEXT NOT NULL,
    "salience" INTEGER NOT NULL DEFAULT 0,
    "searchText" TEXT NOT NULL,
    "state" "Publication" NOT NULL DEFAULT 'published',
    "withdrawnFor" TEXT,
    "origin" "Origin" NOT NULL DEFAULT 'editor',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventState" (
    "eventId" UUID NOT NULL,
    "knownFrom" DATE NOT NULL,
    "knownTo" DATE,
    "status" "EventStatus" NOT NULL,
    "date" TEXT NOT NULL,
    "earliest" DATE,
    "latest" DATE,
    "sortDay" DATE NOT NULL,
    "placeName" TEXT,

    CONSTRAINT "EventState_pkey" PRIMARY KEY ("eventId","knownFrom")
);

-- CreateTable
CREATE TABLE "Entity" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "EntityKind" NOT NULL,
    "name" TEXT NOT NULL,
    "country" CHAR(2),
    "native" TEXT,
    "nativeScript" CHAR(4),
    "affiliation" TEXT,
    "note" TEXT,
    "checked" BOOLEAN NOT NULL DEFAULT false,
    "sources" TEXT[],
    "searchText" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Entity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EntityName" (
    "entityId" UUID NOT NULL,
    "value" TEXT NOT NULL,
    "kind" "NameKind" NOT NULL,
    "script" CHAR(4),
    "ambiguous" BOOLEAN NOT NULL DEFAULT false,
    "key" TEXT NOT NULL,

    CONSTRAINT "EntityName_pkey" PRIMARY KEY ("entityId","value")
);

-- CreateTable
CREATE TABLE "Office" (
    "id" UUID NOT NULL,
    "entityId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,
    "attested" TEXT,
    "country" CHAR(2),
    "fromDay" DATE,
    "toDay" DATE,

    CONSTRAINT "Office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participation" (
    "eventId" UUID NOT NULL,
    "entityId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "country" CHAR(2),
    "office" TEXT,

    CONSTRAINT "Participation_pkey" PRIMARY KEY ("eventId","entityId","position")
);

-- CreateTable
CREATE TABLE "Place" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "PlaceKind" NOT NULL,
    "parentId" UUID,
    "country" CHAR(2),
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "native" TEXT,
    "searchText" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlaceName" (
    "placeId" UUID NOT NULL,
    "value" TEXT NOT NULL,
    "kind" "NameKind" NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "PlaceName_pkey" PRIMARY KEY ("placeId","value")
);

-- CreateTable
CREATE TABLE "EventPlace" (
    "eventId" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "EventPlace_pkey" PRIMARY KEY ("eventId","position")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "url" TEXT,
    "publisher" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "date" TEXT,
    "day" DATE,
    "kind" "SourceKind" NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventSource" (
    "eventId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "EventSource_pkey" PRIMARY KEY ("eventId","sourceId")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "sourceId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "date" DATE NOT NULL,
    "language" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "articleId" UUID,
    "field" "ClaimField" NOT NULL,
    "value" TEXT,
    "status" "ClaimStatus",
    "knownOn" TEXT,
    "knownOnDay" DATE,
    "note" TEXT,
    "report" INTEGER,
    "exact" TEXT,
    "prefix" TEXT,
    "suffix" TEXT,
    "start" INTEGER,
    "end" INTEGER,
    "origin" "Origin" NOT NULL,
    "confidence" DOUBLE PRECISION,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Relation" (
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "kind" "RelationKind" NOT NULL DEFAULT 'related',

    CONSTRAINT "Relation_pkey" PRIMARY KEY ("fromId","toId","kind")
);

-- CreateTable
CREATE TABLE "Tag" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Tag_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "EventTag" (
    "eventId" UUID NOT NULL,
    "tagSlug" TEXT NOT NULL,

    CONSTRAINT "EventTag_pkey" PRIMARY KEY ("eventId","tagSlug")
);

-- CreateTable
CREATE TABLE "Suggestion" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "state" "SuggestionState" NOT NULL DEFAULT 'waiting',
    "eventId" UUID,
    "matchScore" DOUBLE PRECISION,
    "reasons" TEXT[],
    "decidedBy" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "decision" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "noun" "Noun" NOT NULL,
    "subjectId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "groupId" UUID,
    "editorId" TEXT,
    "by" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Redirect" (
    "noun" "Noun" NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Redirect_pkey" PRIMARY KEY ("noun","from")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT NOT NULL DEFAULT 'editor',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "password" TEXT,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "scope" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Event_slug_key" ON "Event"("slug");

-- CreateIndex
CREATE INDEX "Event_state_sortDay_latest_slug_idx" ON "Event"("state", "sortDay", "latest", "slug");

-- CreateIndex
CREATE INDEX "Event_state_type_sortDay_idx" ON "Event"("state", "type", "sortDay");

-- CreateIndex
CREATE INDEX "Event_state_status_sortDay_idx" ON "Event"("state", "status", "sortDay");

-- CreateIndex
CREATE INDEX "Event_state_counterpart_sortDay_idx" ON "Event"("state", "counterpart", "sortDay");

-- CreateIndex
CREATE INDEX "Event_earliest_latest_idx" ON "Event"("earliest", "latest");

-- CreateIndex
CREATE INDEX "Event_countries_idx" ON "Event" USING GIN ("countries");

-- CreateIndex
CREATE INDEX "Event_searchText_idx" ON "Event" USING GIN ("searchText" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "EventState_knownFrom_knownTo_idx" ON "EventState"("knownFrom", "knownTo");

-- CreateIndex
CREATE UNIQUE INDEX "Entity_slug_key" ON "Entity"("slug");

-- CreateIndex
CREATE INDEX "Entity_kind_name_idx" ON "Entity"("kind", "name");

-- CreateIndex
CREATE INDEX "Entity_country_idx" ON "Entity"("country");

-- CreateIndex
CREATE INDEX "Entity_searchText_idx" ON "Entity" USING GIN ("searchText" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "EntityName_key_idx" ON "EntityName"("key");

-- CreateIndex
CREATE INDEX "EntityName_key_trgm_idx" ON "EntityName" USING GIN ("key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Office_entityId_position_idx" ON "Office"("entityId", "position");

-- CreateIndex
CREATE INDEX "Participation_entityId_eventId_idx" ON "Participation"("entityId", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Place_slug_key" ON "Place"("slug");

-- CreateIndex
CREATE INDEX "Place_parentId_idx" ON "Place"("parentId");

-- CreateIndex
CREATE INDEX "Place_country_idx" ON "Place"("country");

-- CreateIndex
CREATE INDEX "Place_searchText_idx" ON "Place" USING GIN ("searchText" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "PlaceName_key_idx" ON "PlaceName"("key");

-- CreateIndex
CREATE INDEX "EventPlace_placeId_eventId_idx" ON "EventPlace"("placeId", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Source_key_key" ON "Source"("key");

-- CreateIndex
CREATE INDEX "Source_url_idx" ON "Source"("url");

-- CreateIndex
CREATE INDEX "Source_publisher_idx" ON "Source"("publisher");

-- CreateIndex
CREATE INDEX "EventSource_sourceId_idx" ON "EventSource"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Article_sourceId_key" ON "Article"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_sha256_key" ON "Article"("sha256");

-- CreateIndex
CREATE INDEX "Article_date_slug_idx" ON "Article"("date", "slug");

-- CreateIndex
CREATE INDEX "Article_searchText_idx" ON "Article" USING GIN ("searchText" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Claim_eventId_field_knownOnDay_idx" ON "Claim"("eventId", "field", "knownOnDay");

-- CreateIndex
CREATE INDEX "Claim_articleId_start_idx" ON "Claim"("articleId", "start");

-- CreateIndex
CREATE INDEX "Claim_sourceId_idx" ON "Claim"("sourceId");

-- CreateIndex
CREATE INDEX "Relation_toId_idx" ON "Relation"("toId");

-- CreateIndex
CREATE INDEX "EventTag_tagSlug_eventId_idx" ON "EventTag"("tagSlug", "eventId");

-- CreateIndex
CREATE INDEX "Suggestion_state_confidence_idx" ON "Suggestion"("state", "confidence");

-- CreateIndex
CREATE INDEX "Suggestion_eventId_idx" ON "Suggestion"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Suggestion_articleId_key_key" ON "Suggestion"("articleId", "key");

-- CreateIndex
CREATE INDEX "Revision_at_idx" ON "Revision"("at");

-- CreateIndex
CREATE INDEX "Revision_groupId_idx" ON "Revision"("groupId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_noun_subjectId_number_key" ON "Revision"("noun", "subjectId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "account_userId_idx" ON "account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "account_providerId_accountId_key" ON "account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- AddForeignKey
ALTER TABLE "EventState" ADD CONSTRAINT "EventState_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntityName" ADD CONSTRAINT "EntityName_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlaceName" ADD CONSTRAINT "PlaceName_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventPlace" ADD CONSTRAINT "EventPlace_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventPlace" ADD CONSTRAINT "EventPlace_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventSource" ADD CONSTRAINT "EventSource_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventSource" ADD CONSTRAINT "EventSource_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventTag" ADD CONSTRAINT "EventTag_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventTag" ADD CONSTRAINT "EventTag_tagSlug_fkey" FOREIGN KEY ("tagSlug") REFERENCES "Tag"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
