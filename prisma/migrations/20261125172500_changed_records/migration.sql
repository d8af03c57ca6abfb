-- What prisma/schema.prisma cannot say: what records of events show of other tables may change without any event. A change
-- of the event 0, which does not exist, tells those who remember answers that the data are not the same any more.

CREATE FUNCTION "markChangedRecords"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('panmunjom.bulk', true) IS DISTINCT FROM 'on' THEN
    INSERT INTO "EventChange" ("seq") VALUES (0);
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER "Claim_changed" AFTER INSERT OR UPDATE OR DELETE ON "Claim"
  FOR EACH STATEMENT EXECUTE FUNCTION "markChangedRecords"();
CREATE TRIGGER "Relation_changed" AFTER INSERT OR UPDATE OR DELETE ON "Relation"
  FOR EACH STATEMENT EXECUTE FUNCTION "markChangedRecords"();
CREATE TRIGGER "Entity_changed" AFTER UPDATE ON "Entity"
  FOR EACH STATEMENT EXECUTE FUNCTION "markChangedRecords"();
CREATE TRIGGER "Place_changed" AFTER UPDATE ON "Place"
  FOR EACH STATEMENT EXECUTE FUNCTION "markChangedRecords"();
CREATE TRIGGER "Source_changed" AFTER UPDATE ON "Source"
  FOR EACH STATEMENT EXECUTE FUNCTION "markChangedRecords"();
CREATE TRIGGER "Article_changed" AFTER UPDATE ON "Article"
  FOR EACH STATEMENT EXECUTE FUNCTION "markChangedRecords"();
