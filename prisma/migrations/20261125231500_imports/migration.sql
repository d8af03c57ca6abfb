-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('waiting', 'imported', 'discarded');

-- AlterTable
ALTER TABLE "ChangeGroup" ADD COLUMN     "detail" JSONB;

-- AlterTable
ALTER TABLE "Proposal" ADD COLUMN     "groupId" UUID;

-- CreateTable
CREATE TABLE "ImportFile" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "columns" TEXT[],
    "mapping" JSONB NOT NULL,
    "settings" JSONB NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'waiting',
    "checkedAt" TIMESTAMPTZ(3),
    "groupId" UUID,
    "editorId" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "fileId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "line" INTEGER,
    "cells" JSONB NOT NULL,
    "faults" JSONB NOT NULL,
    "kind" TEXT,
    "choice" TEXT,
    "title" TEXT,
    "date" TEXT,
    "content" JSONB,
    "match" JSONB,
    "update" JSONB,
    "changes" JSONB,
    "problems" JSONB,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("fileId","number")
);

-- CreateIndex
CREATE INDEX "ImportFile_createdAt_idx" ON "ImportFile"("createdAt");

-- CreateIndex
CREATE INDEX "ImportRow_fileId_kind_number_idx" ON "ImportRow"("fileId", "kind", "number");

-- CreateIndex
CREATE INDEX "Proposal_groupId_idx" ON "Proposal"("groupId");

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "ImportFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;
