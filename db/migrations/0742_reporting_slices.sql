-- A dossier of several agencies counts once, for the agency that decides. What each of them holds of it is counted
-- beside that and never added to it: facts and sums of slices are tables of their own, so that no query can mix
-- them. Dossiers of several agencies from before this migration are counted by `rebuildFigures`.

create table fact_slice (
  dossier_id uuid not null references fact_dossier on delete cascade,
  key text not null,
  row_no bigint generated always as identity,
  holder_unit_id uuid not null,
  code text not null,
  procedure_code text not null,
  channel text not null check (channel in ('online', 'direct', 'postal')),
  state text not null check (state in (
    'waiting', 'inProgress', 'supplement', 'paused', 'resting', 'finished', 'withdrawn', 'stopped')),
  accepted_on date,
  due_on date,
  ended_on date,
  timeliness text check (timeliness in ('early', 'onTime', 'late')),
  runs jsonb not null,
  primary key (dossier_id, key),
  constraint fact_slice_waits_until_begun check ((state = 'waiting') = (accepted_on is null)),
  constraint fact_slice_due_when_begun check ((due_on is null) = (accepted_on is null)),
  constraint fact_slice_due_of_last_run check (due_on is not distinct from (runs -> -1 ->> 'dueOn')::date),
  constraint fact_slice_ended_after_beginning check (ended_on >= accepted_on),
  constraint fact_slice_ended_when_over check ((ended_on is not null) = (state in ('finished', 'withdrawn', 'stopped'))),
  constraint fact_slice_in_time_when_finished check ((timeliness is not null) = (state = 'finished'))
);
comment on table fact_slice is 'what an agency of this office holds of a dossier of several, in days; agencies outside have no figures here';
comment on column fact_slice.accepted_on is 'day it came to its agency for the first time: counted once, however often it comes back';
comment on column fact_slice.procedure_code is 'its own in a chain of procedures filed once, else that of the whole';
create index fact_slice_received on fact_slice (holder_unit_id, accepted_on, row_no) where accepted_on is not null;
create index fact_slice_ended on fact_slice (holder_unit_id, ended_on, row_no) where ended_on is not null;
create index fact_slice_open on fact_slice (holder_unit_id, (coalesce(ended_on, 'infinity'::date)))
  where accepted_on is not null;

create table figure_slice_sum (
  like figure_sum including comments,
  primary key (unit_id, grain, starts_on, measure, channel) include (value),
  check (grain in ('day', 'month', 'year')),
  check (measure in ('received', 'early', 'onTime', 'late', 'withdrawn', 'overdue')),
  check (channel in ('online', 'direct', 'postal')),
  constraint figure_slice_sum_starts_its_grain check (starts_on = date_trunc(grain, starts_on::timestamp)::date)
);
comment on table figure_slice_sum is 'the roll-up of fact_slice, by holder';
