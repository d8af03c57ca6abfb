-- CreateIndex
CREATE INDEX "Event_state_title_sortDay_latest_slug_seq_idx" ON "Event"("state", "title", "sortDay", "latest", "slug", "seq");
