-- What waits for whom, one narrow row each, so that a list of an agency costs what the agency has to do and not what the
-- province ever did (docs/decisions/0029). A row follows its dossier in the same statement: the trigger runs after all
-- that a command writes. Of what has ended there is none. Whoever keeps a copy of an agency's rows learns from
-- `work_change` what is no longer as it was, without a lock that commands would wait for.

create table work_item (
  dossier_id uuid not null,
  section text not null check (
    section in ('intake', 'mine', 'ours', 'opinion', 'return', 'messages', 'supplement', 'waiting', 'agency')),
  id uuid not null,
  agency_id uuid not null,
  role text,
  post_id uuid,
  node text,
  step_kind text,
  since timestamptz not null,
  sort_at timestamptz not null,
  clocked boolean not null,
  procedure_code text not null,
  procedure_version_id uuid not null,
  channel text not null,
  applicant_name text not null,
  code text,
  request_code text not null,
  primary key (dossier_id, section, id, agency_id)
);
comment on table work_item is 'derived from a dossier and its steps by work_of(); motcua verify compares them';
comment on column work_item.id is 'of the step, or of the dossier where the work is no step';
comment on column work_item.sort_at is 'when it is due; where nothing is due, since when it waits';
comment on column work_item.clocked is 'its working time runs now';
comment on column work_item.dossier_id is 'no foreign key: dossiers are never deleted, and every command would pay for it';
comment on column work_item.applicant_name is 'as it was filed; whoever looks for it folds it, not every command';

create index work_item_of_agency on work_item (agency_id);

create table work_change (
  xid xid8 not null default pg_current_xact_id(),
  agency_id uuid not null,
  dossier_id uuid not null,
  at timestamptz not null default now()
);
comment on table work_change is 'that work of an agency changed, by which transaction; swept after a day';
create index work_change_of_agency on work_change (agency_id, xid);

-- The work there is in a dossier. The one place that says which section shows what.
create function work_of(d dossier) returns setof work_item language plpgsql stable as $$
declare
  w work_item;
  at_work constant text[] := '{received,assigned,appraising,consulting,waitingExternal,submittedForApproval,signed}';
  runs boolean;
begin
  if d.ended_at is not null and d.unread_messages = 0 then return; end if;
  select a.applicant_name into w.applicant_name from dossier_application a where a.dossier_id = d.id;
  if not found then return; end if;
  runs := d.handling = 'submitted' or d.handling = any (at_work) and (d.handling <> 'waitingExternal'
    or not jsonb_path_exists(d.state, '$.pauses[*] ? (@.to == null)'));
  w.dossier_id := d.id;
  w.id := d.id;
  w.procedure_code := d.procedure_code;
  w.procedure_version_id := d.procedure_version_id;
  w.channel := d.channel;
  w.code := d.code;
  w.request_code := d.request_code;
  w.clocked := runs;

  -- Filed online and not answered yet.
  if d.handling = 'submitted' then
    w.section := 'intake'; w.agency_id := d.reception_unit_id; w.since := d.submitted_at; w.sort_at := d.accept_by;
    return next w;
  end if;
  -- Accepted and not finished, for those who watch over an agency: where it was received, where it is decided, and
  -- where a part of it is held by the part's own date.
  if d.ended_at is null and d.finished_at is null and d.accepted_at is not null then
    w.section := 'agency'; w.agency_id := d.reception_unit_id; w.since := d.starts_at; w.sort_at := d.due_at;
    return next w;
    if d.competent_unit_id <> d.reception_unit_id then
      w.agency_id := d.competent_unit_id;
      return next w;
    end if;
    for w.agency_id, w.since, w.sort_at in
      select l.agency_id, min(l.opened_at), coalesce(min(l.due_at), d.due_at) from dossier_slice l
      where l.dossier_id = d.id and l.opened_at is not null and l.finished_at is null and l.ended_at is null
        and l.agency_id not in (d.reception_unit_id, d.competent_unit_id) group by l.agency_id
    loop
      return next w;
    end loop;
  end if;
  -- Waiting for money, another body or better times.
  if d.handling in ('financial', 'waitingExternal', 'suspended') then
    w.section := 'waiting'; w.agency_id := d.competent_unit_id; w.since := d.starts_at; w.sort_at := d.due_at;
    return next w;
  end if;
  w.clocked := false;
  -- Waiting for the applicant, at the agency that received and at the one that decides.
  if d.handling in ('intakeSupplement', 'supplement') then
    w.section := 'supplement'; w.agency_id := d.reception_unit_id;
    w.since := to_timestamp(((d.state #>> '{openSupplement,askedAt}')::numeric / 1000)::double precision);
    w.sort_at := to_timestamp(((d.state #>> '{openSupplement,answerBy}')::numeric / 1000)::double precision);
    return next w;
    if d.competent_unit_id <> d.reception_unit_id then
      w.agency_id := d.competent_unit_id;
      return next w;
    end if;
  end if;
  -- Finished, to be handed out where it was received.
  if d.handling in ('finished', 'negative') then
    w.section := 'return'; w.agency_id := d.reception_unit_id; w.since := d.finished_at; w.sort_at := d.finished_at;
    return next w;
  end if;
  -- The applicant has written and nobody has answered.
  if d.unread_messages > 0 then
    w.section := 'messages';
    w.since := to_timestamp(((d.state #>> '{messages,at}')::numeric / 1000)::double precision);
    w.sort_at := w.since;
    for w.agency_id in
      select d.reception_unit_id union select d.competent_unit_id
      union select l.agency_id from dossier_slice l where l.dossier_id = d.id and l.agency_id is not null
    loop
      return next w;
    end loop;
  end if;
  -- Steps: taken by a post, open for a role of an agency, or an opinion asked of an agency.
  if d.ended_at is null and d.handling not in ('submitted', 'intakeSupplement') then
    for w.section, w.id, w.agency_id, w.role, w.post_id, w.node, w.step_kind, w.since, w.sort_at in
      select case when s.kind = 'consult' then 'opinion' when s.status = 'taken' then 'mine' else 'ours' end,
        s.id, s.agency_id, s.role, s.post_id, s.node, s.kind, s.opened_at, coalesce(s.due_at, d.due_at)
      from dossier_step s
      where s.dossier_id = d.id and s.status in ('open', 'taken') and s.agency_id is not null
        and (s.kind = 'consult' or s.kind not in ('return', 'wait') and d.handling = any (at_work))
    loop
      w.clocked := runs;
      return next w;
    end loop;
  end if;
end $$;

create function work_follows(d dossier) returns void language plpgsql as $$
begin
  with fresh as materialized (select * from work_of(d)),
  gone as (
    delete from work_item w where w.dossier_id = d.id
      and not exists (select from fresh f where (f.section, f.id, f.agency_id) = (w.section, w.id, w.agency_id))
    returning agency_id),
  kept as (
    insert into work_item as w select * from fresh
    on conflict (dossier_id, section, id, agency_id) do update set
      (role, post_id, node, step_kind, since, sort_at, clocked, procedure_code, procedure_version_id, channel, applicant_name, code, request_code)
      = (excluded.role, excluded.post_id, excluded.node, excluded.step_kind, excluded.since, excluded.sort_at,
        excluded.clocked, excluded.procedure_code, excluded.procedure_version_id, excluded.channel,
        excluded.applicant_name, excluded.code, excluded.request_code)
    where w is distinct from excluded
    returning agency_id)
  insert into work_change (agency_id, dossier_id)
    select agency_id, d.id from gone union select agency_id, d.id from kept;
end $$;

create function dossier_work_follows() returns trigger language plpgsql as $$
begin
  perform work_follows(new);
  return null;
end $$;
create trigger dossier_work_begins after insert on dossier for each row execute function dossier_work_follows();
create trigger dossier_work_follows after update on dossier for each row
  when (old.ended_at is null or new.ended_at is null or old.unread_messages > 0 or new.unread_messages > 0)
  execute function dossier_work_follows();

-- A name that was written wrongly is found by the right one at once.
create function dossier_work_renamed() returns trigger language plpgsql as $$
begin
  perform work_follows(d) from dossier d where d.id = new.dossier_id;
  return null;
end $$;
create trigger dossier_work_renamed after update of applicant_name on dossier_application for each row
  when (old.applicant_name is distinct from new.applicant_name) execute function dossier_work_renamed();

insert into work_item select w.* from dossier d cross join lateral work_of(d) w
  where d.ended_at is null or d.unread_messages > 0;

-- For the lists: what to count and to order by, what of it changed, and what a row shows besides.
create view work_v as select * from work_item;
create view work_change_v as select * from work_change;
create or replace view worklist_v as
  select w.section, w.id, w.dossier_id, w.agency_id, w.role, w.post_id, w.node, w.step_kind, w.since,
    case when w.section not in ('return', 'messages') then w.sort_at end as due_at, w.sort_at,
    d.code, d.request_code, d.procedure_code, d.procedure_version_id, d.competent_unit_id,
    d.handling, d.channel, d.timeliness, d.due_at as dossier_due_at, a.applicant_name, d.unread_messages,
    w.clocked
  from work_item w join dossier d on d.id = w.dossier_id join dossier_application a on a.dossier_id = d.id;

-- What was proposed or advised with a step, for whoever signs many at once.
create view dossier_proposal_v as
  select dossier_id, seq, at, private ->> 'note' as note from journal
  where type = 'StepCompleted' and coalesce(private ->> 'note', '') <> '';

-- The lists looked for their rows by these.
drop index dossier_waiting_for_acceptance;
drop index dossier_waiting_for_return;
drop index dossier_waiting_for_papers_at_reception;
drop index dossier_waiting_for_papers_at_competent;
drop index dossier_waiting_at_competent;
drop index dossier_open_at_reception;
drop index dossier_open_at_competent;
drop index dossier_unread_at_reception;
drop index dossier_unread_at_competent;
drop index dossier_step_opinion_of_agency;
drop index dossier_step_taken_by_post;
drop index dossier_step_to_do;
