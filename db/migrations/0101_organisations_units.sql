-- Units in a tree, each valid from a day until (not including) a day. A unit that changes its parent or
-- its borders is a new unit with a succession; a name is only ever corrected, so that yesterday's dossiers
-- still say where they were received.
create table unit (
  id uuid primary key,
  code text not null check (code ~ '^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$'),
  kind text not null check (kind in (
    'province', 'district', 'commune', 'department', 'service-centre', 'division', 'desk', 'leadership')),
  type text not null check (type in (
    'municipality', 'province', 'district', 'ward', 'commune', 'special-zone', 'township', 'office')),
  name_vi text not null check (name_vi <> ''),
  name_en text not null check (name_en <> ''),
  full_name_vi text not null check (full_name_vi <> ''),
  full_name_en text not null check (full_name_en <> ''),
  parent_id uuid references unit,
  agency_id uuid not null references unit,
  agency_code text check (agency_code ~ '^[A-Y][0-9]{2}(\.[0-9]{1,3}){0,6}$' and length(agency_code) <= 35),
  agency_code_verified boolean not null default false,
  valid_from date not null,
  valid_to date,
  constraint unit_validity check (valid_to > valid_from),
  constraint unit_parent_not_itself check (parent_id <> id),
  constraint unit_root_is_province check ((parent_id is null) = (kind = 'province')),
  constraint unit_type_fits_kind check (
    case kind
      when 'province' then type in ('municipality', 'province')
      when 'district' then type = 'district'
      when 'commune' then type in ('ward', 'commune', 'special-zone', 'township')
      else type = 'office'
    end),
  constraint unit_agency_is_itself check (
    (agency_id = id) = (kind in ('province', 'district', 'commune', 'department', 'service-centre'))),
  constraint unit_agency_code_is_an_agencys check (agency_code is null or agency_id = id),
  constraint unit_one_code_a_day exclude using gist (code with =, daterange(valid_from, valid_to) with &&),
  constraint unit_one_agency_code_a_day exclude using gist (
    agency_code with =, daterange(valid_from, valid_to) with &&)
);
comment on table unit is 'Provinces, communes, departments, centres, and the desks and divisions inside them, valid in time';
comment on column unit.valid_to is 'first day on which the unit no longer exists; null while it does';
comment on column unit.agency_code is 'identification code by Decision 20/2020/QĐ-TTg as amended by 09/2025';

create unique index unit_by_code on unit (code, valid_from);
create index unit_by_parent on unit (parent_id) where parent_id is not null;
create index unit_by_agency on unit (agency_id, kind);

create table unit_closure (
  ancestor_id uuid not null references unit,
  descendant_id uuid not null references unit,
  depth integer not null check (depth >= 0),
  primary key (ancestor_id, descendant_id),
  constraint unit_closure_self check ((depth = 0) = (ancestor_id = descendant_id))
);
comment on table unit_closure is 'every unit under every unit, itself included: the scope of a query is one index lookup. Kept by trigger';
create index unit_closure_up on unit_closure (descendant_id, depth);

create function unit_closure_grow() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  insert into unit_closure (ancestor_id, descendant_id, depth) values (new.id, new.id, 0);
  insert into unit_closure (ancestor_id, descendant_id, depth)
    select ancestor_id, new.id, depth + 1 from unit_closure where descendant_id = new.parent_id;
  if new.parent_id is not null and not found then
    raise foreign_key_violation using message = format('the parent of unit %s is not there yet', new.code);
  end if;
  return null;
end $$;
create trigger unit_closure_grow after insert on unit for each row execute function unit_closure_grow();

create function unit_stays_where_it_is() returns trigger language plpgsql as $$
begin
  raise check_violation using message =
    format('unit %s cannot move, change its agency, code or first day: end it and make a successor', old.code);
end $$;
create trigger unit_stays_where_it_is before update of id, code, kind, parent_id, agency_id, valid_from on unit
  for each row when (
    (old.id, old.code, old.kind, old.parent_id, old.agency_id, old.valid_from)
    is distinct from (new.id, new.code, new.kind, new.parent_id, new.agency_id, new.valid_from))
  execute function unit_stays_where_it_is();

create table unit_succession (
  from_id uuid not null references unit,
  to_id uuid not null references unit,
  on_date date not null,
  how text not null check (how in ('whole', 'part')),
  primary key (from_id, to_id),
  constraint unit_succession_not_itself check (from_id <> to_id)
);
comment on table unit_succession is 'which unit continues which: whole (nhập toàn bộ) or in part (nhập một phần)';
create index unit_succession_back on unit_succession (to_id);
create unique index unit_succession_one_whole on unit_succession (from_id) where how = 'whole';

create table unit_field (
  unit_id uuid not null references unit,
  field text not null check (field <> ''),
  primary key (unit_id, field)
);
comment on table unit_field is 'fields of procedures (lĩnh vực) that a department, or a division inside an agency, is competent for';
create index unit_field_by_field on unit_field (field);

-- Nothing is ever unmade: dossiers and journals point at units for as long as records are kept.
revoke delete on unit, unit_succession from motcua_app;
revoke insert, update, delete on unit_closure from motcua_app;

create view unit_v as
  select id, code, kind, type, name_vi, name_en, full_name_vi, full_name_en,
         parent_id, agency_id, agency_code, agency_code_verified, valid_from, valid_to
  from unit;
comment on view unit_v is 'units for the queries of other modules';
create view unit_closure_v as select ancestor_id, descendant_id, depth from unit_closure;
comment on view unit_closure_v is 'the tree for the scope of other modules'' queries';
create view unit_succession_v as select from_id, to_id, on_date, how from unit_succession;
comment on view unit_succession_v is 'which unit continues which, for reports by units as now';
