-- What a unit is called, and under what it stands inside its agency, from a day on. A unit nobody changed has no row:
-- its own columns say it. The columns of unit follow the newest row that has begun.
create table unit_state (
  unit_id uuid not null references unit,
  valid_from date not null,
  name_vi text not null check (name_vi <> ''),
  name_en text not null check (name_en <> ''),
  full_name_vi text not null check (full_name_vi <> ''),
  full_name_en text not null check (full_name_en <> ''),
  parent_id uuid references unit,
  ground text not null default '',
  recorded_at timestamptz not null,
  primary key (unit_id, valid_from)
);
comment on table unit_state is 'names and place of a unit by day, the first row as it began; only units that were changed have any';
comment on column unit_state.ground is 'the decision it rests on; empty for how the unit began';

create function unit_state_is_immutable() returns trigger language plpgsql as $$
begin
  raise exception 'what a unit was called is history; record a new name from a later day'
    using errcode = 'integrity_constraint_violation', table = 'unit_state';
end
$$;
create trigger unit_state_immutable before update or delete on unit_state
  for each row execute function unit_state_is_immutable();
revoke update, delete, truncate on unit_state from motcua_app;

-- Inside its agency a unit may come to stand under another one: nothing of the agency's work changes by it.
drop trigger unit_stays_where_it_is on unit;
create trigger unit_stays_where_it_is before update of id, code, kind, agency_id, valid_from on unit
  for each row when (
    (old.id, old.code, old.kind, old.agency_id, old.valid_from)
    is distinct from (new.id, new.code, new.kind, new.agency_id, new.valid_from))
  execute function unit_stays_where_it_is();

create function unit_moves_inside_its_agency() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  if not exists (select from unit p where p.id = new.parent_id and p.agency_id = new.agency_id) then
    raise check_violation using message =
      format('unit %s cannot leave its agency: end it and make a successor', old.code);
  end if;
  if exists (select from unit_closure where ancestor_id = new.id and descendant_id = new.parent_id) then
    raise check_violation using constraint = 'unit_no_ring', message =
      format('unit %s cannot stand under itself', old.code);
  end if;
  delete from unit_closure c using unit_closure d, unit_closure a
    where d.ancestor_id = new.id and a.descendant_id = new.id and a.ancestor_id <> new.id
      and c.descendant_id = d.descendant_id and c.ancestor_id = a.ancestor_id;
  insert into unit_closure (ancestor_id, descendant_id, depth)
    select a.ancestor_id, d.descendant_id, a.depth + d.depth + 1
    from unit_closure a, unit_closure d where a.descendant_id = new.parent_id and d.ancestor_id = new.id;
  return null;
end $$;
create trigger unit_moves_inside_its_agency after update of parent_id on unit
  for each row when (old.parent_id is distinct from new.parent_id)
  execute function unit_moves_inside_its_agency();

create view unit_name_v as
  select u.id as unit_id, s.valid_from, s.full_name_vi, s.full_name_en, u.kind
  from unit u join unit_state s on s.unit_id = u.id;
comment on view unit_name_v is 'what renamed units were called from which day on, for pages that show old things';
