-- CreateTable
CREATE TABLE "EventPart" (
    "part" TEXT NOT NULL,
    "blockId" UUID NOT NULL,
    "positions" BYTEA NOT NULL,

    CONSTRAINT "EventPart_pkey" PRIMARY KEY ("part","blockId")
);

-- CreateIndex
CREATE INDEX "EventPart_blockId_idx" ON "EventPart"("blockId");

-- CreateIndex
CREATE INDEX "Event_seq_slug_title_idx" ON "Event"("seq", "slug", "title");

-- AddForeignKey
ALTER TABLE "EventPart" ADD CONSTRAINT "EventPart_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "EventBlock"("id") ON DELETE CASCADE ON UPDATE CASCADE;
