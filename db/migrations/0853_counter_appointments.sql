-- Hours booked at a desk. A slot takes as many as its places: each appointment sits on one of them, and no two
-- on the same at the same time, whatever the slots were cut like when they were booked.

create table appointment (
  id uuid primary key,
  code text not null unique check (code ~ '^LH-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
  book_key text not null unique check (book_key <> ''),
  unit_id uuid not null references unit,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  seat integer not null,
  places integer not null,
  state text not null check (state in ('booked', 'cancelled', 'came', 'missed')),
  name text not null check (name <> '' and length(name) <= 100),
  phone text not null check (phone ~ '^0[0-9]{9}$'),
  account_id uuid references account,
  procedure_code text check (procedure_code <> ''),
  dossier_code text check (dossier_code <> ''),
  booked_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by text check (changed_by <> ''),
  constraint appointment_times check (ends_at > starts_at and changed_at >= booked_at),
  constraint appointment_within_capacity check (seat between 1 and places),
  constraint appointment_one_a_seat exclude using gist (
    unit_id with =, seat with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'cancelled')
);
comment on table appointment is 'a person expected at a desk; swept thirty days after the day, name and telephone with it';
comment on column appointment.changed_by is 'the official who marked it, as text; null while only its holder changed it';
create index appointment_of_unit on appointment (unit_id, starts_at) where state <> 'cancelled';
create index appointment_open_of_phone on appointment (phone, starts_at) where state = 'booked';
create index appointment_open_of_account on appointment (account_id, starts_at) where state = 'booked' and account_id is not null;
create index appointment_by_end on appointment (ends_at);
