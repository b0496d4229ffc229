-- The figures of the whole lifecycle: dossiers that wait for money, another body or better times, and those that
-- were stopped or fell silent, which count like the withdrawn (resolved, on time: handbook §6.1 columns 6 and 8).
alter table fact_dossier
  drop constraint fact_dossier_state_check,
  drop constraint fact_ended_in_time_or_withdrawn;
alter table fact_dossier
  add constraint fact_dossier_state_check check (state in (
    'pending', 'refused', 'inProgress', 'supplement', 'paused', 'finished', 'returned', 'withdrawn', 'stopped')),
  add constraint fact_ended_in_time_or_withdrawn check (
    (timeliness is not null) = (ended_on is not null and state not in ('withdrawn', 'stopped')));
comment on column fact_dossier.ended_on is 'day the handling ended: result finished, withdrawn, stopped or fallen silent';
