-- Numbers of one day. A counter row hands them out in the statement that writes the ticket, so that a ticket
-- that is not written gives its number back: no gaps. No name, no telephone: a ticket is nobody's.

create table queue_counter (
  unit_id uuid not null references unit,
  day date not null,
  letter text not null check (letter ~ '^[A-D]$'),
  last integer not null check (last > 0),
  primary key (unit_id, day, letter)
);
comment on table queue_counter is 'the last number given, by agency, day and kind of business';

create table queue_ticket (
  id uuid primary key,
  token text not null unique check (token ~ '^[0-9A-Za-z_-]{16,64}$'),
  take_key text not null unique check (take_key <> ''),
  unit_id uuid not null,
  day date not null,
  letter text not null,
  number integer not null check (number > 0),
  priority text check (priority in ('elderly', 'disabled', 'withChild', 'merit')),
  state text not null check (state in ('waiting', 'called', 'came', 'missed')),
  taken_at timestamptz not null,
  queued_at timestamptz not null,
  calls integer not null check (calls between 0 and 3),
  called_at timestamptz,
  called_post uuid references post,
  place integer check (place between 1 and 99),
  ended_at timestamptz,
  foreign key (unit_id, day, letter) references queue_counter,
  constraint queue_ticket_one_of_a_number unique (unit_id, day, letter, number),
  constraint queue_ticket_called_by_somebody check (
    (calls = 0) = (called_at is null) and (called_at is null) = (called_post is null)
    and (called_at is null) = (place is null)),
  constraint queue_ticket_state_fits check (
    case state when 'waiting' then calls < 3 and ended_at is null
               when 'called' then calls > 0 and ended_at is null
               when 'came' then calls > 0 and ended_at is not null
               else calls = 3 and ended_at is not null end)
);
comment on table queue_ticket is 'one person waiting at a desk on one day, by number alone; swept after thirty days';
comment on column queue_ticket.token is 'in the address of the ticket''s own page: its holder''s, and unguessable';
comment on column queue_ticket.queued_at is 'place in the line: when it was taken, or last called in vain';
comment on column queue_ticket.place is 'number of the counter it was called to';
create unique index queue_ticket_one_called_a_post on queue_ticket (called_post, day) where state = 'called';
create index queue_ticket_waiting on queue_ticket (unit_id, day, letter) where state in ('waiting', 'called');
create index queue_ticket_by_day on queue_ticket (day);
