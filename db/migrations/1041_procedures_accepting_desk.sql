-- Which other desk accepts dossiers of a procedure for the agency that decides (phi địa giới, handbook §4.4), dated.
-- A procedure whose version says it may be filed anywhere in the province needs none.
create table accepting_desk (
  id uuid primary key,
  procedure_code text not null references procedure,
  unit_id uuid not null references unit,
  desk_unit_id uuid not null references unit,
  effective_from date not null,
  effective_to date,
  ground text not null check (ground <> ''),
  recorded_at timestamptz not null,
  constraint accepting_desk_validity check (effective_to > effective_from),
  constraint accepting_desk_is_another check (desk_unit_id <> unit_id),
  constraint accepting_desk_once exclude using gist (
    procedure_code with =, unit_id with =, desk_unit_id with =, daterange(effective_from, effective_to) with &&)
);
comment on table accepting_desk is 'a desk that accepts for the agency that decides, or for all below it';
comment on column accepting_desk.unit_id is 'for whose matters: an agency, or a unit with all agencies below it';
comment on column accepting_desk.desk_unit_id is 'the agency whose desk accepts';
comment on column accepting_desk.effective_to is 'first day on which it no longer accepts; null while it does';
create index accepting_desk_by_desk on accepting_desk (desk_unit_id, procedure_code);

create function accepting_desk_only_ends() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.effective_to is null and new.effective_to is not null
    and to_jsonb(new) - 'effective_to' = to_jsonb(old) - 'effective_to' then
    return new;
  end if;
  raise exception 'who accepted is history; end it and record another'
    using errcode = 'integrity_constraint_violation', table = 'accepting_desk';
end
$$;
create trigger accepting_desk_only_ends before update or delete on accepting_desk
  for each row execute function accepting_desk_only_ends();
revoke update, delete, truncate on accepting_desk from motcua_app;
grant update (effective_to) on accepting_desk to motcua_app;
