-- Reception at the desk: one person's visit, who has filed at a desk before, and who looked for whom.

create table reception_visit (
  id uuid primary key,
  unit_id uuid not null references unit,
  post_id uuid not null references post,
  channel text not null check (channel in ('direct', 'postal')),
  ticket text check (btrim(ticket) <> ''),
  opened_at timestamptz not null,
  person jsonb check (jsonb_typeof(person) = 'object'),
  sought text,
  form jsonb check (jsonb_typeof(form) = 'object'),
  post_item text
);
comment on table reception_visit is 'lượt tiếp nhận: one person before the desk, or one item of the post, with all that was received for them';
comment on column reception_visit.unit_id is 'the agency whose desk it is';
comment on column reception_visit.ticket is 'the queue number they were called by, as it was called';
comment on column reception_visit.person is 'who they are, to fill forms in; gone the night after';
comment on column reception_visit.sought is 'what was typed to find them, until somebody was chosen; gone the night after';
comment on column reception_visit.form is 'a form begun and not received yet: procedure and fields as typed; gone when it is received, or the night after';
create index reception_visit_of_post on reception_visit (post_id, opened_at desc);
create index reception_visit_to_clear on reception_visit (opened_at)
  where person is not null or sought is not null or form is not null;

create table reception_visit_dossier (
  dossier_id uuid primary key references dossier,
  visit_id uuid not null references reception_visit,
  at timestamptz not null
);
comment on table reception_visit_dossier is 'what was received in a visit';
create index reception_visit_dossier_of_visit on reception_visit_dossier (visit_id, at);

-- The words of a name, each with the agency before it: an index of them finds a name's words in any order, at one
-- desk, without reading what other desks have.
create function filer_terms(unit_id uuid, name text) returns text[]
  language sql immutable parallel safe
  return (select coalesce(array_agg(distinct unit_id::text || ' ' || word), '{}')
    from unnest(string_to_array(fold_text(name), ' ')) as word where word <> '');
create function digits_in(text) returns text
  language sql immutable strict parallel safe
  return nullif(regexp_replace($1, '[^0-9]', '', 'g'), '');

create table dossier_filer (
  dossier_id uuid primary key references dossier_application on delete cascade,
  unit_id uuid not null references unit,
  terms text[] not null,
  person_id text,
  phone text,
  filed_at timestamptz not null
);
comment on table dossier_filer is 'who filed what at which desk, to be found by name, identity or telephone number; goes with what was filed';
create index dossier_filer_by_terms on dossier_filer using gin (terms);
create index dossier_filer_by_person on dossier_filer (unit_id, person_id, filed_at desc) where person_id is not null;
create index dossier_filer_by_phone on dossier_filer (unit_id, phone, filed_at desc) where phone is not null;

insert into dossier_filer (dossier_id, unit_id, terms, person_id, phone, filed_at)
select a.dossier_id, d.reception_unit_id, filer_terms(d.reception_unit_id, a.applicant_name),
  digits_in(a.applicant ->> 'personId'), digits_in(a.applicant ->> 'phone'), d.submitted_at
from dossier_application a join dossier d on d.id = a.dossier_id;

create table person_search (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  account_id uuid not null references account,
  post_id uuid not null references post,
  unit_id uuid not null references unit,
  sought_by text not null check (sought_by in ('card', 'person-id', 'phone', 'name')),
  sought bytea not null check (octet_length(sought) = 32),
  found integer not null check (found >= 0),
  chosen uuid references dossier
);
comment on table person_search is 'which official looked for whom: append-only. Whom is a keyed digest: it answers "was this number looked for", and tells nobody the number';
comment on column person_search.chosen is 'the dossier whose filer was taken over from what was found';
create index person_search_of_sought on person_search (sought);
create index person_search_by_time on person_search (at);
revoke update, delete, truncate on person_search from motcua_app;
grant update (chosen) on person_search to motcua_app;
revoke delete, truncate on reception_visit, reception_visit_dossier, dossier_filer from motcua_app;
