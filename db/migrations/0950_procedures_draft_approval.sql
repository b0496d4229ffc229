-- A draft is published by a second person. Who wrote any of it is kept by person, not by account or post, so that
-- nobody approves their own work from another desk.
create table procedure_draft_writer (
  draft_id uuid not null references procedure_draft,
  person_id uuid not null,
  name text not null check (name <> ''),
  primary key (draft_id, person_id)
);
comment on table procedure_draft_writer is 'everybody who changed a draft or handed it in: none of them may approve it';
revoke update, delete, truncate on procedure_draft_writer from motcua_app;

alter table procedure_draft
  add column submitted_at timestamptz,
  add column submitted_by_name text,
  add column remark text check (remark <> ''),
  add column remark_by_name text,
  add column published_version uuid references procedure_version,
  add constraint procedure_draft_submitted check (state <> 'submitted' or submitted_by_name is not null),
  add constraint procedure_draft_published check ((state = 'published') = (published_version is not null)),
  add constraint procedure_draft_remark check ((remark is null) = (remark_by_name is null));
comment on column procedure_draft.remark is 'why it was sent back the last time';
comment on column procedure_draft.published_version is 'what it became';
