-- The draft that offers the newest edition of the packaged tables, until it becomes a release or is given up.
ALTER TABLE catalogue_import ADD COLUMN draft uuid;

-- What a release changes is written before the release itself, whose content follows from it.
ALTER TABLE release_change ALTER CONSTRAINT release_change_release_fkey DEFERRABLE INITIALLY DEFERRED;
