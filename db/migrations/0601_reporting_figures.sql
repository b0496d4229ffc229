-- Figures are derived: everything here can be thrown away and folded from the journals again to the same
-- values (`rebuildFigures`), and `motcua verify` does so on the side and compares.

create table projection (
  name text primary key,
  xid xid8 not null default '0',
  position bigint not null default 0
);
comment on table projection is 'how far each projection has followed the journal; moved in the transaction that writes what it projected';
insert into projection (name) values ('figures');

create table fact_dossier (
  dossier_id uuid primary key,
  row_no bigint generated always as identity,
  seq integer not null check (seq > 0),
  code text,
  procedure_code text not null,
  channel text not null check (channel in ('online', 'direct', 'postal')),
  reception_unit_id uuid not null,
  competent_unit_id uuid not null,
  state text not null check (state in (
    'pending', 'refused', 'inProgress', 'supplement', 'finished', 'returned', 'withdrawn')),
  accepted_on date,
  due_on date,
  ended_on date,
  refused_on date,
  timeliness text check (timeliness in ('early', 'onTime', 'late')),
  runs jsonb not null,
  constraint fact_code_with_acceptance check ((code is null) = (accepted_on is null)),
  constraint fact_due_with_acceptance check ((due_on is null) = (accepted_on is null)),
  constraint fact_due_of_last_run check (due_on is not distinct from (runs -> -1 ->> 'dueOn')::date),
  constraint fact_ended_after_acceptance check (ended_on >= accepted_on),
  constraint fact_ended_was_accepted check (ended_on is null or accepted_on is not null),
  constraint fact_refused_never_accepted check (refused_on is null or accepted_on is null),
  constraint fact_ended_in_time_or_withdrawn check ((timeliness is not null) = (ended_on is not null and state <> 'withdrawn'))
);
comment on table fact_dossier is 'one row a dossier, days only and nobody''s name: what the lists behind the figures show';
comment on column fact_dossier.seq is 'last journal entry folded in; entries up to it are never counted again';
comment on column fact_dossier.row_no is 'breaks ties of paging, and says nothing about the dossier';
comment on column fact_dossier.ended_on is 'day the handling ended: result finished, or withdrawn';
comment on column fact_dossier.runs is 'stretches in which the clock ran: {from, to, dueOn, stop}; between them it was paused by law';

-- Each list behind a figure is a range of one of these, for one agency or for all of them.
create index fact_received on fact_dossier (competent_unit_id, accepted_on, row_no) where accepted_on is not null;
create index fact_ended on fact_dossier (competent_unit_id, ended_on, row_no) where ended_on is not null;
create index fact_refused on fact_dossier (competent_unit_id, refused_on, row_no) where refused_on is not null;
create index fact_open on fact_dossier (competent_unit_id, (coalesce(ended_on, 'infinity'::date)))
  where accepted_on is not null;
-- Open on a given day, however long ago; and whether the applicant was ever asked for more.
create index fact_open_on_a_day on fact_dossier using gist (daterange(accepted_on, ended_on))
  where accepted_on is not null;
create index fact_supplemented on fact_dossier (competent_unit_id, (coalesce(ended_on, 'infinity'::date)))
  where runs @> '[{"stop": "pause"}]';
create index fact_received_anywhere on fact_dossier (accepted_on, row_no) where accepted_on is not null;
create index fact_ended_anywhere on fact_dossier (ended_on, row_no) where ended_on is not null;

create table figure_sum (
  unit_id uuid not null,
  grain text not null check (grain in ('day', 'month', 'year')),
  starts_on date not null,
  measure text not null check (measure in (
    'received', 'early', 'onTime', 'late', 'withdrawn', 'refused', 'supplements', 'overdue')),
  channel text not null check (channel in ('online', 'direct', 'postal')),
  value bigint not null,
  primary key (unit_id, grain, starts_on, measure, channel) include (value),
  constraint figure_sum_starts_its_grain check (starts_on = date_trunc(grain, starts_on::timestamp)::date)
);
comment on table figure_sum is 'what changed on a day, by competent agency; months and years are sums of days, so that adding up all time reads some fifty slots and not thousands. Another dimension is one more column and a rebuild';
comment on column figure_sum.measure is '`overdue` rises on the day after the due date and falls when handling ends, pauses or gets a new date';
