-- A draft whose version has ended goes on under the one in force. What it was begun under, and which answers no
-- longer fitted, stay with it, so that whoever opens it can be told what is new before they file.

alter table draft add column moved jsonb check (jsonb_typeof(moved) = 'object');
comment on column draft.moved is
  'the version it was begun under, when it was moved to this one, and the questions whose answers were dropped';
create index draft_open_by_version on draft (procedure_version_id) where dossier_id is null;
