-- What the desk of an agency offers to people who come: numbers to be called by, and hours to be booked.

create table counter_desk (
  unit_id uuid primary key references unit,
  numbers boolean not null,
  appointments boolean not null,
  slot_minutes integer not null check (slot_minutes between 10 and 120),
  places integer not null check (places between 1 and 20),
  days_ahead integer not null check (days_ahead between 1 and 60),
  lines jsonb not null check (jsonb_typeof(lines) = 'array' and jsonb_array_length(lines) between 1 and 4),
  kiosk_key text not null unique check (kiosk_key ~ '^[2-9A-HJ-NP-Z]{12}$'),
  changed_at timestamptz not null,
  changed_by text not null check (changed_by <> '')
);
comment on table counter_desk is 'what an agency offers at its desk; without a row: no numbers, no appointments';
comment on column counter_desk.places is 'persons one slot takes';
comment on column counter_desk.lines is 'kinds of business people queue for: [{ letter, name: { vi, en }, fields }]; the first takes the fields no other names';
comment on column counter_desk.kiosk_key is 'in the address of the kiosk: only a device set up at the desk gives numbers';
revoke delete on counter_desk from motcua_app;
