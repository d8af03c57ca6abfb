-- What prisma/schema.prisma cannot say: answers about people and places are remembered for a version of the data, too. So
-- whatever adds, alters or removes a person, a place, a spelling or an office makes a new one.

DO $$
DECLARE
  part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['Entity', 'Place'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR DELETE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION "markChangedRecords"()', part || '_come_or_gone', part);
  END LOOP;
  FOREACH part IN ARRAY ARRAY['EntityName', 'Office', 'PlaceName'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION "markChangedRecords"()', part || '_changed', part);
  END LOOP;
END
$$;
