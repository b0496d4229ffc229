-- Definitions that came from another installation as a file, and what became of them.
create table bundle (
  id uuid primary key,
  file_name text not null check (file_name <> ''),
  content bytea not null check (length(content) <= 20000000),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  from_day date,
  brought_by uuid not null,
  brought_name text not null check (brought_name <> ''),
  brought_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'applied', 'rejected', 'withdrawn')),
  decided_by uuid,
  decided_name text,
  decided_at timestamptz,
  note text not null default '',
  constraint bundle_decided check ((state = 'waiting') = (decided_by is null)),
  constraint bundle_second_person check (state not in ('applied', 'rejected') or decided_by <> brought_by)
);
comment on table bundle is 'bundles of definitions brought in the browser; they stay for the record';
comment on column bundle.from_day is 'changed procedures whose own day has passed count from this day';
create index bundle_latest on bundle (brought_at desc);
revoke delete, truncate on bundle from motcua_app;
