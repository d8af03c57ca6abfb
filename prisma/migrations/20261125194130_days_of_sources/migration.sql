-- CreateIndex
CREATE INDEX "Source_day_idx" ON "Source"("day");
