-- CreateTable
CREATE TABLE "DatasetVersion" (
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "DatasetVersion_pkey" PRIMARY KEY ("number")
);

-- Prisma's engine neither sees nor removes this function. It gives all that one transaction writes the same new number.
-- The lock is held until the transaction ends, so the order of numbers is the order of commits: nobody can come in late
-- under a number that a reader has already cited.
CREATE FUNCTION "datasetVersion"() RETURNS integer LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  mine text := current_setting('panmunjom.version', true);
  made integer;
BEGIN
  IF mine <> '' THEN
    RETURN mine::integer;
  END IF;
  PERFORM pg_advisory_xact_lock(19530728);
  INSERT INTO "DatasetVersion" ("number") SELECT coalesce(max("number"), 0) + 1 FROM "DatasetVersion"
    RETURNING "number" INTO made;
  PERFORM set_config('panmunjom.version', made::text, true);
  RETURN made;
END
$$;

-- AlterTable: what is there already belongs to one version, the first.
ALTER TABLE "Claim" ADD COLUMN     "datasetVersion" INTEGER NOT NULL DEFAULT "datasetVersion"();

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "datasetVersion" INTEGER NOT NULL DEFAULT "datasetVersion"();

-- CreateIndex
CREATE INDEX "Revision_datasetVersion_idx" ON "Revision"("datasetVersion");

CREATE FUNCTION "refuseVersionChange"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Versions of the dataset are never changed or removed: citations rest on them.';
END
$$;

CREATE TRIGGER "DatasetVersion_immutable" BEFORE UPDATE OR DELETE ON "DatasetVersion"
  FOR EACH ROW EXECUTE FUNCTION "refuseVersionChange"();
