-- What helps to find a procedure: the national portal's list of those not described here, life events, and what
-- people say. All of it comes from the content folder with the import and is replaced as a whole.

create table listed_procedure (
  code text primary key check (code ~ '^[1-6]\.[0-9]{6}$'),
  title text not null check (title <> ''),
  field text not null check (field <> ''),
  levels text[] not null check (levels <@ array['commune', 'province', 'ministry', 'other']),
  channels text[] not null check (channels <@ array['direct', 'online', 'postal']),
  decision text check (decision <> ''),
  result_codes text[] not null
);
comment on table listed_procedure is 'procedures of which only what the national list says is known; the catalogue''s own record of a code comes before it';

create table life_event (
  key text primary key check (key ~ '^[a-z][a-z0-9-]{0,39}$'),
  place int not null unique check (place > 0),
  name_vi text not null check (name_vi <> ''),
  name_en text not null check (name_en <> ''),
  procedure_codes text[] not null check (cardinality(procedure_codes) > 0)
);
comment on table life_event is 'what happens to people, with the procedures it brings in the order they are usually needed';

create table finding (
  only_one boolean primary key default true check (only_one),
  list_statement jsonb,
  list_as_of text check (list_as_of ~ '^[0-9]{4}-[0-9]{2}$'),
  words jsonb not null,
  sha256 bytea not null check (length(sha256) = 32),
  constraint finding_list_source check ((list_statement is null) = (list_as_of is null))
);
comment on table finding is 'source and month of the national list, and everyday words of the search';
comment on column finding.sha256 is 'of all that stands here, in listed_procedure and in life_event: the same is not written twice, and who keeps an index knows that it is old';

-- Content is for the import to write, as the catalogue is.
revoke insert, update, delete, truncate on listed_procedure, life_event, finding from motcua_app;
