-- Digitising is counted as it happened: on the day the last paper was done, a paper was used again or stored for the
-- first time, and a result was out electronically (Decision 766, group MDSH, 4.1 to 4.4). The split of its points and
-- the exact counters were not verified; the definitions stand beside the figures.
alter table fact_dossier
  add column digital jsonb not null default '{"to": null, "done": [], "attached": false, "reused": false, "stored": false}',
  add column digitised_on date,
  add column reused_on date,
  add column stored_on date,
  add column e_result_on date,
  add constraint fact_digitised_was_accepted check (
    accepted_on is not null or num_nonnulls(digitised_on, reused_on, stored_on, e_result_on) = 0);
comment on column fact_dossier.digital is 'components that came on paper (to; null: nobody said), those that are done, and what was said so far of results, reuse and the store';
comment on column fact_dossier.digitised_on is 'first day on which every component that came on paper was done';
create index fact_digitised on fact_dossier (competent_unit_id, digitised_on, row_no) where digitised_on is not null;
create index fact_reused on fact_dossier (competent_unit_id, reused_on, row_no) where reused_on is not null;
create index fact_stored on fact_dossier (competent_unit_id, stored_on, row_no) where stored_on is not null;
create index fact_e_result on fact_dossier (competent_unit_id, e_result_on, row_no) where e_result_on is not null;

alter table figure_sum drop constraint figure_sum_measure_check;
alter table figure_sum add constraint figure_sum_measure_check check (measure in (
  'received', 'early', 'onTime', 'late', 'withdrawn', 'refused', 'supplements', 'overdue',
  'digitised', 'reused', 'stored', 'eResults'));

-- Of what the journals of earlier releases say only results are counted here; a fold of them anew gives the same.
update fact_dossier f set
  digital = f.digital || '{"attached": true}',
  e_result_on = case when f.timeliness is not null then greatest(f.ended_on, a.first_on) end
from (
  select j.dossier_id, d.seq, min((((j.public ->> 'at')::bigint / 1000) * interval '1 second' + timestamptz 'epoch')
      at time zone 'Asia/Ho_Chi_Minh')::date as first_on
  from journal_v j join fact_dossier d on d.dossier_id = j.dossier_id and j.seq <= d.seq
  where j.type = 'ResultAttached' group by 1, 2) a
where a.dossier_id = f.dossier_id;

insert into figure_sum (unit_id, grain, starts_on, measure, channel, value)
select competent_unit_id, g.grain, date_trunc(g.grain, e_result_on::timestamp)::date, 'eResults', channel, count(*)
from fact_dossier cross join (values ('day'), ('month'), ('year')) as g(grain)
where e_result_on is not null group by 1, 2, 3, 5;
