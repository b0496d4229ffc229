-- Calendars in versions. A dossier keeps the name of the one it was counted by, so that what is published is
-- never changed or taken back: another announcement is another version.

create table calendar_version (
  code text not null check (code ~ '^[a-z][a-z0-9-]*$'),
  version text not null check (version ~ '^[0-9A-Za-z][0-9A-Za-z.-]*$'),
  seq bigint not null generated always as identity unique,
  definition jsonb not null,
  sha256 bytea not null check (length(sha256) = 32),
  published_at timestamptz not null,
  published_by text not null check (published_by <> ''),
  note text not null default '' check (length(note) <= 2000),
  primary key (code, version)
);
comment on table calendar_version is 'the days off, made-up Saturdays and hours of the country, as announced; the newest is in force';
comment on column calendar_version.seq is 'the order of publishing';
comment on column calendar_version.published_by is 'who announced it, as text: no reorganisation blinds the record';

create table unit_calendar (
  code text not null check (code ~ '^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$'),
  version integer not null check (version > 0),
  unit_id uuid not null references unit,
  valid_from date not null,
  definition jsonb not null,
  sha256 bytea not null check (length(sha256) = 32),
  published_at timestamptz not null,
  published_by text not null check (published_by <> ''),
  note text not null default '' check (length(note) <= 2000),
  primary key (code, version)
);
comment on table unit_calendar is 'own hours, reception hours and closures of a unit and of all under it that have none';
comment on column unit_calendar.code is 'the unit''s code when it was set; with the version it names the calendar';
comment on column unit_calendar.valid_from is 'first day on which this version holds';
create index unit_calendar_by_unit on unit_calendar (unit_id, version desc);

create function calendar_is_immutable() returns trigger language plpgsql as $$
begin
  raise exception 'a published calendar is not changed: publish a new version'
    using errcode = 'integrity_constraint_violation', table = tg_table_name;
end $$;
create trigger calendar_version_immutable before update or delete on calendar_version
  for each row execute function calendar_is_immutable();
create trigger unit_calendar_immutable before update or delete on unit_calendar
  for each row execute function calendar_is_immutable();
revoke update, delete, truncate on calendar_version, unit_calendar from motcua_app;

create function national_calendar_name() returns text language sql stable as $$
  select v.code || ' ' || v.version from calendar_version v where v.code = 'vietnam' order by v.seq desc limit 1
$$;
comment on function national_calendar_name() is 'the name of the national calendar in force; null before the first import';

create function calendar_name_of(unit uuid) returns text language sql stable as $$
  select national_calendar_name() || coalesce((
    select string_agg(' + ' || own.code || '@' || own.version, '' order by up.depth desc)
    from unit_closure up
    cross join lateral (
      select u.code, u.version from unit_calendar u
      where u.unit_id = up.ancestor_id order by u.version desc limit 1) own
    where up.descendant_id = calendar_name_of.unit), '')
$$;
comment on function calendar_name_of(uuid) is
  'the name of the calendar a unit counts by: the national one, then the own hours of the units above it and its own';
