-- What prisma/schema.prisma cannot say: finding by the days that a date may be, open ends included.

CREATE INDEX "EventState_days_idx" ON "EventState" USING gist (daterange("earliest", "latest", '[]'));
