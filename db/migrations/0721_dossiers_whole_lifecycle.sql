-- The whole lifecycle of handbook §4.2: waits of every kind, opinions, slices of several agencies, negative
-- results, stops, silence, corrections and re-openings.

alter table dossier
  drop constraint dossier_handling_check,
  drop constraint dossier_accepted_when_handled,
  drop constraint dossier_finished_when_said,
  drop constraint dossier_ended_when_said;
alter table dossier
  add constraint dossier_handling_check check (handling in (
    'submitted', 'intakeSupplement', 'refused', 'received', 'assigned', 'appraising', 'consulting', 'waitingExternal',
    'supplement', 'financial', 'suspended', 'submittedForApproval', 'signed', 'finished', 'negative', 'returned',
    'withdrawn', 'stopped', 'lapsed')),
  add constraint dossier_accepted_when_handled check (
    (handling in ('submitted', 'intakeSupplement', 'refused')) = (accepted_at is null)
    or handling in ('withdrawn', 'stopped', 'lapsed')),
  add constraint dossier_finished_when_said check (
    (handling in ('finished', 'negative', 'returned')) = (finished_at is not null)),
  add constraint dossier_ended_when_said check (
    (handling in ('refused', 'returned', 'withdrawn', 'stopped', 'lapsed')) = (ended_at is not null)),
  -- One request to supplement at a time, and only while the dossier waits for it.
  add constraint dossier_supplement_when_said check (
    (handling in ('supplement', 'intakeSupplement')) = (jsonb_typeof(state -> 'openSupplement') = 'object'));

-- What the fold of a journal written before now gives every dossier.
update dossier d set state = '{"extension": null, "waits": [], "agencies": [], "slices": [], "corrections": 0,
    "reopened": 0}'::jsonb || state || jsonb_build_object('decision', (
      select case when j.public ->> 'outcome' = 'approved' then 'granted' end
      from journal j where j.dossier_id = d.id and j.type = 'StepCompleted'
        and j.public ->> 'outcome' in ('approved', 'sentBack') order by j.seq desc limit 1))
where not state ? 'waits';
update dossier set state = state || '{"decision": "granted"}' where finished_at is not null;
update dossier set state = jsonb_set(state, '{process}', jsonb_build_object(
    'tokens', coalesce((select jsonb_agg(jsonb_build_object('node', n)) from jsonb_array_elements(state #> '{process,open}') n), '[]'),
    'done', coalesce((select jsonb_agg(jsonb_build_object('node', n)) from jsonb_array_elements(state #> '{process,done}') n), '[]'),
    'ended', state #> '{process,ended}'))
where state #> '{process,open}' is not null;

alter table dossier_step
  add column party text,
  add column slice text,
  add column remind_at timestamptz,
  add column escalate_at timestamptz,
  drop constraint dossier_step_kind_check;
alter table dossier_step add constraint dossier_step_kind_check check (kind in (
  'receive', 'process', 'consult', 'letter', 'wait', 'review', 'sign', 'issue', 'return'));
comment on column dossier_step.party is 'which of several agencies is asked for its opinion, by its key in the procedure';
comment on column dossier_step.remind_at is 'when its post is reminded of it; null once it was';
create index dossier_step_to_call on dossier_step (least(remind_at, escalate_at))
  where status in ('open', 'taken') and (remind_at is not null or escalate_at is not null);
create index dossier_step_opinion_due on dossier_step (due_at) where kind = 'consult' and status in ('open', 'taken');

create table dossier_slice (
  dossier_id uuid not null references dossier,
  key text not null,
  agency_id uuid references unit,
  procedure_code text,
  opened_at timestamptz,
  due_at timestamptz,
  finished_at timestamptz,
  timeliness text check (timeliness in ('early', 'onTime', 'late')),
  primary key (dossier_id, key),
  constraint dossier_slice_due_when_open check ((opened_at is null) = (due_at is null)),
  constraint dossier_slice_finished_after_opening check (finished_at >= opened_at),
  constraint dossier_slice_finished_in_time_or_not check ((finished_at is null) = (timeliness is null))
);
comment on table dossier_slice is 'một cửa liên thông: the part of a dossier one agency holds, with its own allowance and date';
comment on column dossier_slice.agency_id is 'null: an agency outside the system, reached by letter';
create index dossier_slice_of_agency on dossier_slice (agency_id, due_at) where finished_at is null;

alter table dossier_paper drop constraint dossier_paper_purpose_check;
alter table dossier_paper add constraint dossier_paper_purpose_check
  check (purpose in ('component', 'supplement', 'result', 'replaced'));

create index dossier_silent on dossier (handling) where handling in ('intakeSupplement', 'supplement', 'financial');

revoke delete, truncate on dossier_slice from motcua_app;
