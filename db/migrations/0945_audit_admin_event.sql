-- What those who run the office changed: definitions, people, posts, texts, calendars. Like the journal of a dossier
-- it is only ever added to, and each entry carries the hash of the one before.
create table admin_event (
  seq bigint primary key,
  at timestamptz not null,
  action text not null check (action ~ '^[a-z-]+(\.[a-z-]+)+$'),
  subject_kind text not null check (subject_kind ~ '^[a-z-]+$'),
  subject_id text not null check (subject_id <> ''),
  subject_name text not null check (subject_name <> ''),
  account_id uuid,
  post_id uuid,
  agency_id uuid,
  by_name text not null check (by_name <> ''),
  before jsonb,
  after jsonb,
  reason text check (reason <> ''),
  previous_hash bytea not null check (length(previous_hash) = 32),
  hash bytea not null unique check (length(hash) = 32),
  constraint admin_event_by_a_post check ((post_id is null) = (account_id is null))
);
comment on table admin_event is 'every change by those who administer the office, in the order it was made; append-only';
comment on column admin_event.before is 'what was there, as far as it changed; null where there was nothing';
comment on column admin_event.hash is 'SHA-256 over the previous hash and this entry in canonical JSON';
create index admin_event_by_subject on admin_event (subject_kind, subject_id, seq desc);
create index admin_event_by_account on admin_event (account_id, seq desc);

create function admin_event_is_kept() returns trigger
  language plpgsql as $$
begin
  raise exception 'an entry of the administration journal is neither changed nor removed'
    using errcode = 'integrity_constraint_violation', table = 'admin_event';
end
$$;
create trigger admin_event_kept before update or delete on admin_event
  for each row execute function admin_event_is_kept();
revoke update, delete, truncate on admin_event from motcua_app;
