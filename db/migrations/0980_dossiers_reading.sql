-- Who read a dossier, for the people it concerns and for those who answer for the readers: one row a person, post, day
-- and way of reading, written the first time. There is no key to `dossier`: it would have every reader wait for whoever
-- is just deciding it.
create table dossier_reading (
  dossier_id uuid not null,
  day date not null,
  account_id uuid not null,
  post_id uuid not null,
  kind text not null check (kind in ('page', 'paper', 'form', 'api', 'list')),
  first_at timestamptz not null,
  agency_id uuid not null,
  by_name text not null check (by_name <> ''),
  post_name_vi text not null,
  post_name_en text not null,
  agency_name_vi text not null,
  agency_name_en text not null,
  primary key (dossier_id, day, account_id, post_id, kind)
);
comment on table dossier_reading is 'officials who read a dossier: once a person, post, day and way of reading';
comment on column dossier_reading.kind is 'its page, one of its papers, a printed form, the API, or a list taken away as a file';
comment on column dossier_reading.by_name is 'for heads only: the applicant sees post and agency';
create index dossier_reading_by_day on dossier_reading (day);
revoke update, truncate on dossier_reading from motcua_app;
