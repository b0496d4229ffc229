-- Whoever looks at the next version of a procedure is told how many dossiers live under the others: asked of an index,
-- not of every row of a province.
create index dossier_living_by_version on dossier (procedure_version_id) include (id, finished_at) where ended_at is null;
