-- How long people waited, kept when the numbers themselves are swept; the number that ends with its day; and the way
-- back into the line for whoever had to fetch a paper (handbook §12: re-entry after a supplement, close at end of day).

alter table queue_ticket
  drop constraint queue_ticket_state_check,
  drop constraint queue_ticket_state_fits,
  add column waited smallint check (waited between 0 and 1440),
  add column returns smallint not null default 0 check (returns between 0 and 1),
  add constraint queue_ticket_state_check
    check (state in ('waiting', 'called', 'came', 'missed', 'away', 'unserved')),
  add constraint queue_ticket_state_fits check (
    case state when 'waiting' then calls < 3 and ended_at is null
               when 'called' then calls > 0 and ended_at is null
               when 'came' then calls > 0 and ended_at is not null
               when 'away' then calls > 0 and ended_at is not null and returns = 0
               when 'unserved' then ended_at is not null
               else calls = 3 and ended_at is not null end);
comment on column queue_ticket.waited is 'minutes from taking the number to the call its holder came to, the first time';
comment on column queue_ticket.returns is 'how often it came back into the line after its holder had fetched a paper';

update queue_ticket set waited = least(1440, greatest(0, floor(extract(epoch from called_at - taken_at) / 60)))::smallint
where state = 'came';

create table queue_day (
  unit_id uuid not null references unit,
  day date not null,
  letter text not null check (letter ~ '^[A-D]$'),
  taken integer not null check (taken >= 0),
  came integer not null check (came >= 0),
  missed integer not null check (missed >= 0),
  unserved integer not null check (unserved >= 0),
  waits integer[] not null,
  primary key (unit_id, day, letter),
  constraint queue_day_everybody_once check (taken = came + missed + unserved)
);
comment on table queue_day is 'what became of the numbers of one line of one day, counted when the day is over; names nobody and is kept';
comment on column queue_day.waits is 'waits[1 + n]: how many waited n whole minutes; the last one that many or more';
