-- The next version of a procedure while it is being written: the same files as in the content folder, so that what is
-- drawn in the browser, kept in a folder and moved between installations is one thing read by one reader.
create table procedure_draft (
  id uuid primary key,
  procedure_code text not null check (procedure_code ~ '^[1-36]\.[0-9]{6}$'),
  based_on uuid references procedure_version,
  yaml text not null,
  form text,
  bpmn text,
  state text not null default 'editing' check (state in ('editing', 'submitted', 'published', 'discarded')),
  revision int not null default 1 check (revision > 0),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by_account uuid not null,
  changed_by_name text not null check (changed_by_name <> '')
);
comment on table procedure_draft is 'the files of a version that is being written; published ones stay for the record';
comment on column procedure_draft.based_on is 'the newest version when it was begun; null of a new procedure';
comment on column procedure_draft.revision is 'counts changes: who saves over a text they have not seen is told';
create unique index procedure_draft_one_open on procedure_draft (procedure_code)
  where state in ('editing', 'submitted');

-- Parts of processes that several procedures call, by name.
create table shared_process (
  name text primary key check (name ~ '^[a-z][a-z0-9-]*$'),
  bpmn text not null check (bpmn <> '')
);
comment on table shared_process is 'drawings called by those of procedures; replaced by the import';
