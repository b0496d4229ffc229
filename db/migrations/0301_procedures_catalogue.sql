-- The catalogue of procedures in versions. A dossier is judged by the version in force when it was filed, so
-- that what is published is never changed: only its end may be set, once.

create table procedure (
  code text primary key check (code ~ '^[1-36]\.[0-9]{6}$')
);
comment on table procedure is 'a public procedure code; everything about it is in its versions';

create table procedure_version (
  id uuid primary key,
  procedure_code text not null references procedure,
  version int not null check (version > 0),
  effective_from date not null,
  effective_to date,
  route text not null check (route in ('local', 'portal', 'ministry')),
  competent_level text not null check (competent_level in ('commune', 'province', 'ministry', 'other')),
  name_vi text not null check (name_vi <> ''),
  name_en text not null check (name_en <> ''),
  field_vi text not null check (field_vi <> ''),
  field_en text not null check (field_en <> ''),
  keywords text not null,
  content jsonb not null,
  form jsonb,
  process jsonb,
  process_bpmn text,
  content_sha256 bytea not null check (length(content_sha256) = 32),
  published_at timestamptz not null,
  folded_name text not null generated always as (fold_text(name_vi)) stored,
  folded_keywords text not null generated always as (fold_text(keywords)) stored,
  search text not null generated always as (
    fold_text(procedure_code || ' ' || keywords || ' ' || name_vi || ' ' || name_en || ' ' || field_vi || ' ' || field_en)
  ) stored,
  unique (procedure_code, version),
  constraint procedure_version_validity check (effective_to > effective_from),
  constraint procedure_version_drawn check ((process is null) = (process_bpmn is null)),
  constraint procedure_version_one_in_force
    exclude using gist (procedure_code with =, daterange(effective_from, effective_to) with &&)
);
comment on table procedure_version is 'what was published about a procedure from a day on; immutable but for its end';
comment on column procedure_version.effective_to is 'first day on which it is no longer in force; null while it is';
comment on column procedure_version.keywords is 'words people use for it, one after the other, separated by " | "';
comment on column procedure_version.process is 'the step graph compiled from process_bpmn';
comment on column procedure_version.content_sha256 is 'of content, form and drawing in canonical JSON: the same files make no new version';

create index procedure_version_search on procedure_version using gin (search gin_trgm_ops);
create index procedure_version_by_field on procedure_version (field_vi, name_vi);

-- Generated columns are not computed yet in a trigger before the change, and cannot be set by hand.
create function procedure_version_is_immutable() returns trigger
  language plpgsql as $$
declare
  free constant text[] := array['effective_to', 'folded_name', 'folded_keywords', 'search'];
begin
  if tg_op = 'UPDATE' and old.effective_to is null and new.effective_to is not null
    and to_jsonb(new) - free = to_jsonb(old) - free then
    return new;
  end if;
  raise exception 'a published procedure version is not changed: publish a new one'
    using errcode = 'integrity_constraint_violation', table = 'procedure_version';
end
$$;
create trigger procedure_version_immutable before update or delete on procedure_version
  for each row execute function procedure_version_is_immutable();

revoke update, delete, truncate on procedure, procedure_version from motcua_app;
grant update (effective_to) on procedure_version to motcua_app;
