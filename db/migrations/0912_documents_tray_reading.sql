-- The tray of a desk: what its scanner has written into its folder and nobody has put into a dossier yet.

create table tray_file (
  id uuid primary key,
  unit_id uuid not null,
  document_id uuid references document,
  sha256 bytea not null check (octet_length(sha256) = 32),
  file_name text not null check (char_length(file_name) between 1 and 120),
  pages integer check (pages > 0),
  copies integer not null default 1 check (copies > 0),
  arrived_at timestamptz not null,
  state text not null check (state in ('waiting', 'taken', 'refused', 'discarded')),
  refused_because text,
  settled_at timestamptz,
  settled_by text,
  constraint tray_file_waits_with_its_document check (state <> 'waiting' or document_id is not null),
  constraint tray_file_refused_for_a_reason check ((state = 'refused') = (refused_because is not null)),
  constraint tray_file_settled_by_somebody check ((settled_at is null) = (state in ('waiting', 'refused')))
);
comment on table tray_file is 'what a desk''s scanner wrote into its folder, for the officials of that agency alone';
comment on column tray_file.sha256 is 'of the file as it lay in the folder: the same bytes again are the same file';
comment on column tray_file.copies is 'how often the same bytes came';
comment on column tray_file.settled_by is 'who put it into a dossier or threw it away';
-- The same scan copied twice is one; one that was thrown away may come again.
create unique index tray_file_once on tray_file (unit_id, sha256) where state in ('waiting', 'taken');
create index tray_file_of_unit on tray_file (unit_id, arrived_at) where state in ('waiting', 'refused');
create index tray_file_by_document on tray_file (document_id) where document_id is not null;

create table watched_folder (
  unit_id uuid not null,
  folder text not null,
  looked_at timestamptz not null,
  trouble text check (trouble in ('gone', 'unreadable', 'no-room', 'scanner-away')),
  since timestamptz,
  primary key (unit_id, folder),
  constraint watched_folder_trouble_since check ((trouble is null) = (since is null))
);
comment on table watched_folder is 'when each scanner''s folder was last looked into, and what was in the way';

-- Reading a scan: a job makes a searchable copy, and says what it believes to have read. Nothing of it is accepted
-- by itself.
create table reading (
  document_id uuid primary key references document on delete cascade,
  state text not null check (state in ('waiting', 'running', 'done', 'failed')),
  pages integer not null check (pages > 0),
  pages_done integer not null default 0 check (pages_done between 0 and pages),
  asked_at timestamptz not null,
  ended_at timestamptz,
  searchable_id uuid references document on delete set null,
  suggested jsonb check (jsonb_typeof(suggested) = 'object'),
  trouble text,
  engine text,
  constraint reading_ended_when_over check ((ended_at is null) = (state in ('waiting', 'running')))
);
comment on table reading is 'optical character recognition of a scan: how far it is, the searchable copy, what was read';
comment on column reading.suggested is 'number, date, name, issuing body as read: suggestions for an official, never data of a dossier';
create index reading_by_searchable on reading (searchable_id) where searchable_id is not null;

-- A searchable copy that no dossier names goes with the scan it was made of.
create function reading_goes() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.searchable_id is not null then perform document_discard(array[old.searchable_id]); end if;
  return null;
end $$;
revoke all on function reading_goes() from public;
create trigger reading_goes after delete on reading for each row execute function reading_goes();
