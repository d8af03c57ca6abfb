-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('waiting', 'accepted', 'declined', 'dropped');

-- CreateEnum
CREATE TYPE "CommentKind" AS ENUM ('comment', 'request');

-- CreateEnum
CREATE TYPE "NoteState" AS ENUM ('waiting', 'accepted', 'rejected');

-- CreateEnum
CREATE TYPE "AuditOutcome" AS ENUM ('done', 'refused');

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "needsReview" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Suggestion" ADD COLUMN     "edited" JSONB,
ADD COLUMN     "openedAt" TIMESTAMPTZ(3),
ADD COLUMN     "openedBy" TEXT;

-- CreateTable
CREATE TABLE "RetiredClaim" (
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
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "datasetVersion" INTEGER NOT NULL,
    "retiredIn" INTEGER NOT NULL DEFAULT "datasetVersion"(),

    CONSTRAINT "RetiredClaim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "editorId" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "baseVersion" INTEGER,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("editorId","noun","subject")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "noun" "Noun" NOT NULL,
    "subjectId" UUID NOT NULL,
    "baseVersion" INTEGER NOT NULL,
    "payload" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "editorId" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "state" "ProposalState" NOT NULL DEFAULT 'waiting',
    "decidedBy" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "decision" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "noun" "Noun" NOT NULL,
    "subjectId" UUID NOT NULL,
    "parentId" UUID,
    "kind" "CommentKind" NOT NULL DEFAULT 'comment',
    "field" TEXT,
    "quote" JSONB,
    "body" TEXT NOT NULL,
    "editorId" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedBy" TEXT,
    "resolvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReaderNote" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "quote" JSONB,
    "body" TEXT NOT NULL,
    "source" TEXT,
    "name" TEXT,
    "contact" TEXT,
    "state" "NoteState" NOT NULL DEFAULT 'waiting',
    "decidedBy" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "decision" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReaderNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChangeGroup" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "editorId" TEXT,
    "by" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "counts" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneBy" TEXT,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "ChangeGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editorId" TEXT,
    "by" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "outcome" "AuditOutcome" NOT NULL DEFAULT 'done',
    "noun" TEXT,
    "subjectId" TEXT,
    "subject" TEXT,
    "reason" TEXT,
    "detail" JSONB,
    "groupId" UUID,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "RetiredClaim_eventId_datasetVersion_idx" ON "RetiredClaim"("eventId", "datasetVersion");

-- CreateIndex
CREATE INDEX "Draft_updatedAt_idx" ON "Draft"("updatedAt");

-- CreateIndex
CREATE INDEX "Proposal_state_createdAt_idx" ON "Proposal"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Proposal_noun_subjectId_idx" ON "Proposal"("noun", "subjectId");

-- CreateIndex
CREATE INDEX "Comment_noun_subjectId_createdAt_idx" ON "Comment"("noun", "subjectId", "createdAt");

-- CreateIndex
CREATE INDEX "Comment_kind_resolvedAt_idx" ON "Comment"("kind", "resolvedAt");

-- CreateIndex
CREATE INDEX "ReaderNote_state_createdAt_idx" ON "ReaderNote"("state", "createdAt");

-- CreateIndex
CREATE INDEX "ReaderNote_eventId_idx" ON "ReaderNote"("eventId");

-- CreateIndex
CREATE INDEX "ChangeGroup_at_idx" ON "ChangeGroup"("at");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- CreateIndex
CREATE INDEX "AuditEntry_action_at_idx" ON "AuditEntry"("action", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_editorId_at_idx" ON "AuditEntry"("editorId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectId_at_idx" ON "AuditEntry"("subjectId", "at");

-- CreateIndex
CREATE INDEX "Event_state_updatedAt_idx" ON "Event"("state", "updatedAt");

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReaderNote" ADD CONSTRAINT "ReaderNote_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What prisma/schema.prisma cannot say: the log of the desk is a record like the revisions.
CREATE FUNCTION "refuseAuditChange"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Entries of the audit log are never changed or removed.';
END
$$;

CREATE TRIGGER "AuditEntry_immutable" BEFORE UPDATE OR DELETE ON "AuditEntry"
  FOR EACH ROW EXECUTE FUNCTION "refuseAuditChange"();

-- A quote is whole or not there, as in "Claim".
ALTER TABLE "RetiredClaim" ADD CONSTRAINT "RetiredClaim_quote_check"
  CHECK (num_nonnulls("exact", "prefix", "suffix", "start", "end") IN (0, 5));

ALTER TABLE "RateLimit" ADD CONSTRAINT "RateLimit_count_check" CHECK ("count" > 0);
