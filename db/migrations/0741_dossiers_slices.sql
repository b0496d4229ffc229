-- A slice that ends without anything of it having been finished: its dossier was withdrawn, stopped or fell silent,
-- or the way it was on was not gone on.
alter table dossier_slice
  add column ended_at timestamptz,
  add constraint dossier_slice_ended_after_opening check (ended_at >= opened_at),
  add constraint dossier_slice_finished_or_ended check (finished_at is null or ended_at is null);
comment on column dossier_slice.ended_at is 'it ended with nothing to be measured; finished_at is then null';
drop index dossier_slice_of_agency;
create index dossier_slice_of_agency on dossier_slice (agency_id, due_at)
  where opened_at is not null and finished_at is null and ended_at is null;

-- What the silence of an agency outside, which is asked by letter, ends on its date as well.
drop index dossier_step_opinion_due;
create index dossier_step_opinion_due on dossier_step (due_at) where party is not null and status in ('open', 'taken');

-- A chain of procedures filed once has a result for each of its members.
alter table dossier_paper add column slice text;
comment on column dossier_paper.slice is 'the part of a dossier of several agencies whose result it is';
