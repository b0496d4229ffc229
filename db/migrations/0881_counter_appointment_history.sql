-- What happened to an appointment, one row a change, and none of them can be changed: booked, moved, cancelled, came or
-- did not. The database writes it with the change itself, whoever makes the change. It knows no name and no telephone,
-- and stays when the appointment is swept.

create table appointment_event (
  id bigint generated always as identity primary key,
  appointment_id uuid not null,
  unit_id uuid not null references unit,
  kind text not null check (kind in ('booked', 'moved', 'cancelled', 'came', 'missed')),
  at timestamptz not null,
  starts_at timestamptz not null,
  was_at timestamptz,
  by text check (by <> ''),
  constraint appointment_event_moved_from check ((kind = 'moved') = (was_at is not null))
);
comment on table appointment_event is 'each change of an appointment; only added to';
comment on column appointment_event.starts_at is 'the hour it is for from then on';
comment on column appointment_event.by is 'the official who marked it, as text; null: its holder';
create index appointment_event_of_appointment on appointment_event (appointment_id, id);
revoke insert, update, delete, truncate on appointment_event from motcua_app;

create function appointment_noted() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  what text := case
    when tg_op = 'INSERT' then 'booked'
    when new.state <> old.state then new.state
    when new.starts_at <> old.starts_at then 'moved' end;
begin
  if what is not null then
    insert into appointment_event (appointment_id, unit_id, kind, at, starts_at, was_at, by)
    values (new.id, new.unit_id, what, new.changed_at, new.starts_at,
      case when what = 'moved' then old.starts_at end,
      case when what in ('came', 'missed') then new.changed_by end);
  end if;
  return null;
end $$;
create trigger appointment_noted after insert or update on appointment
  for each row execute function appointment_noted();

insert into appointment_event (appointment_id, unit_id, kind, at, starts_at)
select id, unit_id, 'booked', booked_at, starts_at from appointment order by booked_at;
insert into appointment_event (appointment_id, unit_id, kind, at, starts_at, by)
select id, unit_id, state, changed_at, starts_at, case when state in ('came', 'missed') then changed_by end
from appointment where state <> 'booked' order by changed_at;
