-- A list as somebody likes to see it: an address under a name, theirs in one post, or shared inside the agency.
create table saved_view (
  id uuid primary key,
  agency_id uuid not null,
  post_id uuid not null,
  account_id uuid not null,
  owner_name text not null,
  name text not null check (name <> '' and char_length(name) <= 60),
  query text not null check (char_length(query) <= 500),
  is_default boolean not null,
  shared boolean not null,
  saved_at timestamptz not null,
  constraint saved_view_name_once unique (post_id, account_id, name)
);
comment on column saved_view.query is 'of the address of the list, without a place in it';
create unique index saved_view_one_default on saved_view (post_id, account_id) where is_default;
create index saved_view_shared on saved_view (agency_id) where shared;

-- A list as a file: asked for, made in the background, kept some days. What remains says who took what.
create table work_export (
  id uuid primary key,
  agency_id uuid not null,
  post_id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  query text not null,
  lang text not null check (lang in ('vi', 'en')),
  asked_at timestamptz not null,
  of_rows integer,
  done_rows integer not null default 0,
  content bytea,
  ended_at timestamptz,
  constraint work_export_ended_with_rows check (ended_at is null or of_rows is not null)
);
create index work_export_of_post on work_export (post_id, account_id, asked_at desc);
