-- What a message to a citizen says, where the province or an agency says it in words of its own. A version is never
-- changed: what somebody was told on a day can be told again as it was.
create table text_template (
  key text not null check (key ~ '^[a-z]+\.[a-zA-Z]+$'),
  agency text not null default '',
  version int not null check (version > 0),
  used_from timestamptz not null,
  vi text check (vi <> '' and char_length(vi) <= 2000),
  en text check (en <> '' and char_length(en) <= 2000),
  reason text not null check (reason <> ''),
  written_by text not null check (written_by <> ''),
  approved_by text check (approved_by <> ''),
  primary key (key, agency, version),
  constraint text_template_both_languages check ((vi is null) = (en is null))
);
comment on table text_template is 'versions of what messages say, each in use from its moment until that of the next';
comment on column text_template.agency is 'code of the unit whose words they are; empty: of the whole province';
comment on column text_template.vi is 'null: again as shipped, or of an agency again as the province has it';
revoke update, delete, truncate on text_template from motcua_app;

-- A change of a text that waits for a second person.
create table text_change (
  id uuid primary key,
  subject text not null check (subject <> ''),
  change jsonb not null check (jsonb_typeof(change) = 'object'),
  seen text not null,
  reason text not null check (reason <> ''),
  proposed_by uuid not null,
  proposed_name text not null check (proposed_name <> ''),
  proposed_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'approved', 'rejected', 'withdrawn')),
  decided_by uuid,
  decided_name text,
  decided_at timestamptz,
  note text not null default '',
  constraint text_change_decided check ((state = 'waiting') = (decided_by is null)),
  constraint text_change_second_person check (state not in ('approved', 'rejected') or decided_by <> proposed_by)
);
comment on table text_change is 'changes of texts and forms handed to a second person; decided ones stay for the record';
comment on column text_change.seen is 'digest of what was in use when it was written';
create unique index text_change_one_waiting on text_change (subject) where state = 'waiting';
revoke delete, truncate on text_change from motcua_app;
