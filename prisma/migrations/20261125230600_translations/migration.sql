-- CreateTable
CREATE TABLE "EventTranslation" (
    "eventId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "ofTitle" TEXT NOT NULL,
    "ofSummary" TEXT NOT NULL,
    "editorId" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EventTranslation_pkey" PRIMARY KEY ("eventId","language")
);

-- AddForeignKey
ALTER TABLE "EventTranslation" ADD CONSTRAINT "EventTranslation_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;
