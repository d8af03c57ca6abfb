-- What prisma/schema.prisma cannot say. Prisma's engine neither sees nor removes any of it.

ALTER TABLE "Event" ADD CONSTRAINT "Event_bounds_check" CHECK ("earliest" <= "latest");

ALTER TABLE "EventState"
  ADD CONSTRAINT "EventState_bounds_check" CHECK ("earliest" <= "latest"),
  ADD CONSTRAINT "EventState_known_check" CHECK ("knownFrom" < "knownTo");

-- A quote is whole or not there, and stands in an article.
ALTER TABLE "Claim"
  ADD CONSTRAINT "Claim_quote_check" CHECK (
    num_nonnulls("exact", "prefix", "suffix", "start", "end") IN (0, 5)
    AND ("exact" IS NULL OR "articleId" IS NOT NULL)
    AND 0 <= "start" AND "start" < "end"
  ),
  ADD CONSTRAINT "Claim_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1);

ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1);

ALTER TABLE "Place" ADD CONSTRAINT "Place_position_check" CHECK (
  num_nonnulls("lat", "lon") IN (0, 2) AND "lat" BETWEEN -90 AND 90 AND "lon" BETWEEN -180 AND 180
);

ALTER TABLE "Relation" ADD CONSTRAINT "Relation_ends_check" CHECK ("fromId" <> "toId");

ALTER TABLE "Redirect" ADD CONSTRAINT "Redirect_ends_check" CHECK ("from" <> "to");

-- Revisions are the public record of every change.
CREATE FUNCTION "refuseRevisionChange"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Revisions are never changed or removed: add a new one.';
END
$$;

CREATE TRIGGER "Revision_immutable" BEFORE UPDATE OR DELETE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION "refuseRevisionChange"();
