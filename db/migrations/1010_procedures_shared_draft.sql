-- The next version of a process that others call, while it is written and waits for a second person: as of a procedure.
create table shared_process_draft (
  id uuid primary key,
  name text not null check (name ~ '^[a-z][a-z0-9-]*$'),
  based_on text,
  bpmn text not null check (bpmn <> ''),
  state text not null default 'editing' check (state in ('editing', 'submitted', 'published', 'discarded')),
  revision int not null default 1 check (revision > 0),
  changed_at timestamptz not null,
  changed_by_name text not null check (changed_by_name <> ''),
  submitted_at timestamptz,
  submitted_by_name text,
  remark text check (remark <> ''),
  remark_by_name text,
  constraint shared_process_draft_submitted check (state <> 'submitted' or submitted_by_name is not null),
  constraint shared_process_draft_remark check ((remark is null) = (remark_by_name is null))
);
comment on table shared_process_draft is 'a shared process that is being written; published ones stay for the record';
comment on column shared_process_draft.based_on is 'digest of the drawing in use when it was begun; null of a new one';
create unique index shared_process_draft_one_open on shared_process_draft (name)
  where state in ('editing', 'submitted');

create table shared_process_draft_writer (
  draft_id uuid not null references shared_process_draft,
  person_id uuid not null,
  name text not null check (name <> ''),
  primary key (draft_id, person_id)
);
comment on table shared_process_draft_writer is 'everybody who changed it or handed it in: none of them may approve it';
revoke update, delete, truncate on shared_process_draft_writer from motcua_app;
