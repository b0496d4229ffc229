-- Anybody may claim priority at the kiosk; an official who sees the person says whether it holds. What was claimed
-- stays beside what was said of it.
alter table queue_ticket
  add column priority_checked text check (priority_checked in ('confirmed', 'dropped')),
  add column priority_by uuid references post,
  add constraint queue_ticket_priority_checked_by_somebody check (
    (priority_checked is null) = (priority_by is null) and (priority_checked is null or priority is not null));
comment on column queue_ticket.priority is 'why its holder says they are called first';
comment on column queue_ticket.priority_checked is 'what the desk says of that; dropped: called in its turn';
