-- CreateTable
CREATE TABLE "SentForm" (
    "id" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SentForm_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SentForm_at_idx" ON "SentForm"("at");
