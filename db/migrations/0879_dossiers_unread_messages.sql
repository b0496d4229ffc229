-- How many of an applicant's messages nobody has answered or marked as read stands in the state, as the fold of the
-- journal says. The column is made of it by the database itself, so that no statement can forget it; it changes only
-- with the number, and leaves every other update of a dossier as cheap as it was.

alter table dossier add column unread_messages integer not null
  generated always as (coalesce((state #>> '{messages,unread}')::integer, 0)) stored;
comment on column dossier.unread_messages is 'the applicant''s messages that no official has answered or marked as read';
create index dossier_unread_at_reception on dossier (reception_unit_id) where unread_messages > 0;
create index dossier_unread_at_competent on dossier (competent_unit_id) where unread_messages > 0;

create or replace view worklist_v as
  -- Filed online and not answered yet: dossier_waiting_for_acceptance.
  select 'intake'::text as section, d.id, d.id as dossier_id, d.reception_unit_id as agency_id,
         null::text as role, null::uuid as post_id, null::text as node, null::text as step_kind,
         d.submitted_at as since, d.accept_by as due_at, d.accept_by as sort_at,
         d.code, d.request_code, d.procedure_code, d.procedure_version_id, d.competent_unit_id,
         d.handling, d.channel, d.timeliness, d.due_at as dossier_due_at, a.applicant_name, d.unread_messages
  from dossier d join dossier_application a on a.dossier_id = d.id
  where d.handling = 'submitted'
  union all
  -- Taken by a post: dossier_step_taken_by_post.
  select 'mine', s.id, d.id, s.agency_id, s.role, s.post_id, s.node, s.kind,
         s.opened_at, coalesce(s.due_at, d.due_at), coalesce(s.due_at, d.due_at),
         d.code, d.request_code, d.procedure_code, d.procedure_version_id, d.competent_unit_id,
         d.handling, d.channel, d.timeliness, d.due_at, a.applicant_name, d.unread_messages
  from dossier_step s join dossier d on d.id = s.dossier_id join dossier_application a on a.dossier_id = d.id
  where s.status = 'taken' and s.kind not in ('return', 'consult', 'wait')
    and d.handling in ('received', 'assigned', 'appraising', 'consulting', 'waitingExternal', 'submittedForApproval', 'signed')
  union all
  -- Open for a role of an agency: dossier_step_to_do.
  select 'ours', s.id, d.id, s.agency_id, s.role, s.post_id, s.node, s.kind,
         s.opened_at, coalesce(s.due_at, d.due_at), coalesce(s.due_at, d.due_at),
         d.code, d.request_code, d.procedure_code, d.procedure_version_id, d.competent_unit_id,
         d.handling, d.channel, d.timeliness, d.due_at, a.applicant_name, d.unread_messages
  from dossier_step s join dossier d on d.id = s.dossier_id join dossier_application a on a.dossier_id = d.id
  where s.status = 'open' and s.kind not in ('return', 'consult', 'wait')
    and d.handling in ('received', 'assigned', 'appraising', 'consulting', 'waitingExternal', 'submittedForApproval', 'signed')
  union all
  -- Finished, to be handed out where it was received: dossier_waiting_for_return.
  select 'return', d.id, d.id, d.reception_unit_id, null, null, null, null,
         d.finished_at, null, d.finished_at,
         d.code, d.request_code, d.procedure_code, d.procedure_version_id, d.competent_unit_id,
         d.handling, d.channel, d.timeliness, d.due_at, a.applicant_name, d.unread_messages
  from dossier d join dossier_application a on a.dossier_id = d.id
  where d.handling in ('finished', 'negative')
  union all
  -- Waiting for the applicant, at the agency that received: dossier_waiting_for_papers_at_reception.
  select 'supplement', d.id, d.id, d.reception_unit_id, null, null, null, null,
         to_timestamp(((d.state #>> '{openSupplement,askedAt}')::numeric / 1000)::double precision),
         to_timestamp(((d.state #>> '{openSupplement,answerBy}')::numeric / 1000)::double precision),
         to_timestamp(((d.state #>> '{openSupplement,answerBy}')::numeric / 1000)::double precision),
         d.code, d.request_code, d.procedure_code, d.procedure_version_id, d.competent_unit_id,
         d.handling, d.channel, d.timeliness, d.due_at, a.applicant_name, d.unread_messages
  from dossier d join dossier_application a on a.dossier_id = d.id
  where d.handling in ('intakeSupplement', 'supplement')
  union all
  -- The same at the agency that decides, where that is another: dossier_waiting_for_papers_at_competent.
  select 'supplement', d.id, d.id, d.competent_unit_id, null, null, null, null,
         to_timestamp(((d.state #>> '{openSupplement,askedAt}')::numeric / 1000)::double precision),
         to_timestamp(((d.state #>> '{openSupplement,answerBy}')::numeric / 1000)::double precision),
         to_timestamp(((d.state #>> '{openSupplement,answerBy}')::numeric / 1000)::double precision),
         d.code, d.request_code, d.procedure_code, d.procedure_version_id, d.competent_unit_id,
         d.handling, d.channel, d.timeliness, d.due_at, a.applicant_name, d.unread_messages
  from dossier d join dossier_application a on a.dossier_id = d.id
  where d.handling in ('intakeSupplement', 'supplement') and d.competent_unit_id <> d.reception_unit_id
  union all
  -- Accepted and not finished, for those who watch over an agency: dossier_open_at_reception.
  select 'agency', d.id, d.id, d.reception_unit_id, null, null, null, null,
         d.starts_at, d.due_at, d.due_at,
         d.code, d.request_code, d.procedure_code, d.procedure_version_id, d.competent_unit_id,
         d.handling, d.channel, d.timeliness, d.due_at, a.applicant_name, d.unread_messages
  from dossier d join dossier_application a on a.dossier_id = d.id
  where d.ended_at is null and d.finished_at is null and d.accepted_at is not null
  union all
  -- The same at the agency that decides: dossier_open_at_competent.
  select 'agency', d.id, d.id, d.competent_unit_id, null, null, null, null,
         d.starts_at, d.due_at, d.due_at,
         d.code, d.request_code, d.procedure_code, d.procedure_version_id, d.competent_unit_id,
         d.handling, d.channel, d.timeliness, d.due_at, a.applicant_name, d.unread_messages
  from dossier d join dossier_application a on a.dossier_id = d.id
  where d.ended_at is null and d.finished_at is null and d.accepted_at is not null and d.competent_unit_id <> d.reception_unit_id
  union all
  -- Asked for its opinion: dossier_step_opinion_of_agency.
  select 'opinion', s.id, d.id, s.agency_id, s.role, s.post_id, s.node, s.kind,
         s.opened_at, coalesce(s.due_at, d.due_at), coalesce(s.due_at, d.due_at),
         d.code, d.request_code, d.procedure_code, d.procedure_version_id, d.competent_unit_id,
         d.handling, d.channel, d.timeliness, d.due_at, a.applicant_name, d.unread_messages
  from dossier_step s join dossier d on d.id = s.dossier_id join dossier_application a on a.dossier_id = d.id
  where s.kind = 'consult' and s.status in ('open', 'taken') and d.ended_at is null
  union all
  -- Waiting for money, another body or better times: dossier_waiting_at_competent.
  select 'waiting', d.id, d.id, d.competent_unit_id, null, null, null, null,
         d.starts_at, d.due_at, d.due_at,
         d.code, d.request_code, d.procedure_code, d.procedure_version_id, d.competent_unit_id,
         d.handling, d.channel, d.timeliness, d.due_at, a.applicant_name, d.unread_messages
  from dossier d join dossier_application a on a.dossier_id = d.id
  where d.handling in ('financial', 'waitingExternal', 'suspended')
  union all
  -- Held of a dossier that others receive and decide, by the part's own date: dossier_slice_of_agency.
  select 'agency', d.id, d.id, l.agency_id, null, null, null, null,
         l.opened_at, l.due_at, l.due_at,
         d.code, d.request_code, d.procedure_code, d.procedure_version_id, d.competent_unit_id,
         d.handling, d.channel, d.timeliness, d.due_at, a.applicant_name, d.unread_messages
  from (select dossier_id, agency_id, min(opened_at) as opened_at, min(due_at) as due_at from dossier_slice
        where opened_at is not null and finished_at is null and ended_at is null group by dossier_id, agency_id) l
    join dossier d on d.id = l.dossier_id join dossier_application a on a.dossier_id = d.id
  where d.ended_at is null and d.finished_at is null and l.agency_id not in (d.reception_unit_id, d.competent_unit_id)
  union all
  -- The applicant has written and nobody has answered, at the agency that received: dossier_unread_at_reception.
  select 'messages', d.id, d.id, d.reception_unit_id, null, null, null, null,
         to_timestamp(((d.state #>> '{messages,at}')::numeric / 1000)::double precision), null::timestamptz,
         to_timestamp(((d.state #>> '{messages,at}')::numeric / 1000)::double precision),
         d.code, d.request_code, d.procedure_code, d.procedure_version_id, d.competent_unit_id,
         d.handling, d.channel, d.timeliness, d.due_at, a.applicant_name, d.unread_messages
  from dossier d join dossier_application a on a.dossier_id = d.id
  where d.unread_messages > 0
  union all
  -- The same at the agency that decides: dossier_unread_at_competent.
  select 'messages', d.id, d.id, d.competent_unit_id, null, null, null, null,
         to_timestamp(((d.state #>> '{messages,at}')::numeric / 1000)::double precision), null::timestamptz,
         to_timestamp(((d.state #>> '{messages,at}')::numeric / 1000)::double precision),
         d.code, d.request_code, d.procedure_code, d.procedure_version_id, d.competent_unit_id,
         d.handling, d.channel, d.timeliness, d.due_at, a.applicant_name, d.unread_messages
  from dossier d join dossier_application a on a.dossier_id = d.id
  where d.unread_messages > 0 and d.competent_unit_id <> d.reception_unit_id
  union all
  -- The same where a part of it is held.
  select 'messages', d.id, d.id, l.agency_id, null, null, null, null,
         to_timestamp(((d.state #>> '{messages,at}')::numeric / 1000)::double precision), null::timestamptz,
         to_timestamp(((d.state #>> '{messages,at}')::numeric / 1000)::double precision),
         d.code, d.request_code, d.procedure_code, d.procedure_version_id, d.competent_unit_id,
         d.handling, d.channel, d.timeliness, d.due_at, a.applicant_name, d.unread_messages
  from (select distinct dossier_id, agency_id from dossier_slice where agency_id is not null) l
    join dossier d on d.id = l.dossier_id join dossier_application a on a.dossier_id = d.id
  where d.unread_messages > 0 and l.agency_id not in (d.reception_unit_id, d.competent_unit_id);
