-- Destruction of what has been kept long enough, holds that stop it, and the record of what went. Decision 0018.

create table legal_hold (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  reason text not null check (btrim(reason) <> ''),
  order_number text not null check (btrim(order_number) <> ''),
  placed_at timestamptz not null,
  placed_by text not null check (btrim(placed_by) <> ''),
  lifted_at timestamptz,
  lifted_by text check (btrim(lifted_by) <> ''),
  constraint legal_hold_lifted_by_someone check ((lifted_at is null) = (lifted_by is null)),
  constraint legal_hold_lifted_after_placing check (lifted_at >= placed_at)
);
comment on table legal_hold is 'lưu giữ theo yêu cầu: a dossier that must not be destroyed while an inspection or a court needs it';
comment on column legal_hold.placed_by is 'person, post and agency as text: readable when all three are gone';
create index legal_hold_of_dossier on legal_hold (dossier_id) where lifted_at is null;

create table destruction_record (
  dossier_id uuid primary key references dossier,
  code text not null,
  procedure_code text not null,
  result_codes text[] not null,
  ended_at timestamptz not null,
  years integer not null,
  kept_until date not null,
  decided_by text not null,
  ground text not null check (btrim(ground) <> ''),
  order_number text not null check (btrim(order_number) <> ''),
  by_whom text not null check (btrim(by_whom) <> ''),
  at timestamptz not null,
  entries integer not null check (entries > 0),
  head bytea not null check (length(head) = 32),
  went jsonb not null,
  constraint destruction_record_not_before_its_time check (
    (at at time zone 'Asia/Ho_Chi_Minh')::date > kept_until)
);
comment on table destruction_record is 'tiêu hủy: what was destroyed, when, by which order and on which ground; append-only';
comment on column destruction_record.entries is 'private parts of the journal up to this entry are gone';
comment on column destruction_record.went is 'purpose, component, size and SHA-256 of every file that went';
create index destruction_record_by_time on destruction_record (at);

create index dossier_ended on dossier (ended_at) where ended_at is not null;

revoke update, delete, truncate on legal_hold from motcua_app;
grant update (lifted_at, lifted_by) on legal_hold to motcua_app;
revoke insert, update, delete, truncate on destruction_record from motcua_app;

-- A hold is placed and lifted once; one that is over does not come back.
create function legal_hold_lifts_once() returns trigger language plpgsql as $$
begin
  if old.lifted_at is not null then
    raise exception 'This hold was lifted already' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger legal_hold_lifts_once before update on legal_hold
  for each row execute function legal_hold_lifts_once();

-- From when a dossier is kept: the day of its last entry, which is that of its end, or of a correction after it. The
-- journal says so, which nobody can set back, and not the row.
create function kept_from(which uuid) returns timestamptz
  language sql stable strict
  return (select max(at) from journal where dossier_id = which);

-- What is destroyed does not move any more. Only dossiers that had ended are looked up.
create function dossier_destroyed_stays() returns trigger language plpgsql as $$
begin
  if exists (select from destruction_record where dossier_id = old.id) then
    raise exception 'The dossier % was destroyed', old.id
      using errcode = 'check_violation', constraint = 'dossier_destroyed_stays';
  end if;
  return new;
end $$;
create trigger dossier_destroyed_stays before update on dossier
  for each row when (old.ended_at is not null) execute function dossier_destroyed_stays();

-- Destroys one dossier, or answers the code of why not. The one door through which private parts of the journal go:
-- it decides by the database's own clock and by periods that the running office cannot write, locks the row so that
-- nobody opens or holds the dossier meanwhile, and writes the record in the same transaction. Public parts, digests
-- and hashes stay, so that the chain can be checked for good.
create function dossier_destroy(which uuid, order_given text, by_person text, ground_given text) returns text
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  d dossier%rowtype;
  p retention_period_v%rowtype;
  until date;
  files jsonb;
  papers uuid[];
begin
  if coalesce(btrim(order_given), '') = '' then return 'retention.order-missing'; end if;
  if coalesce(btrim(by_person), '') = '' then return 'retention.by-missing'; end if;
  select * into d from dossier where id = which for update;
  if not found then return 'dossier.unknown'; end if;
  if exists (select from destruction_record where dossier_id = which) then return 'retention.destroyed'; end if;
  if d.ended_at is null then return 'retention.not-ended'; end if;
  select * into p from retention_period_v where procedure_version_id = d.procedure_version_id;
  if not found then return 'retention.period-unknown'; end if;
  if p.years is null then return 'retention.permanent'; end if;
  until := kept_until(kept_from(which), p.years);
  if until >= (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date then
    return 'retention.not-due';
  end if;
  if exists (select from legal_hold where dossier_id = which and lifted_at is null) then return 'retention.held'; end if;
  if not p.verified and coalesce(btrim(ground_given), '') = '' then return 'retention.period-unverified'; end if;

  select coalesce(jsonb_agg(jsonb_build_object('purpose', w.purpose, 'component', w.component, 'size', f.size,
      'sha256', encode(f.sha256, 'hex')) order by w.purpose, w.component, f.id), '[]')
    into files from dossier_paper w join document f on f.id = w.document_id where w.dossier_id = which;
  papers := array(
    select document_id from dossier_paper where dossier_id = which
    union select document_id from supplement_paper where dossier_id = which
    union select a.document_id from draft_paper a join draft b on b.id = a.draft_id where b.dossier_id = which);

  update journal set private = null where dossier_id = which;
  delete from dossier_application where dossier_id = which;
  delete from dossier_paper where dossier_id = which;
  delete from supplement_paper where dossier_id = which;
  delete from draft where dossier_id = which;
  delete from command_receipt where dossier_id = which;
  update dossier set owner_account_id = null, owner_session_id = null,
    state = state || '{"ownerAccountId": null, "ownerSessionId": null, "papers": []}' where id = which;
  insert into destruction_record (dossier_id, code, procedure_code, result_codes, ended_at, years, kept_until, decided_by,
      ground, order_number, by_whom, at, entries, head, went)
    values (which, coalesce(d.code, d.request_code), d.procedure_code, p.result_codes, d.ended_at, p.years,
      until, p.decided_by, coalesce(nullif(btrim(ground_given), ''), p.source ->> 'vi'),
      btrim(order_given), btrim(by_person), clock_timestamp(), d.version, d.head, files);
  perform document_discard(papers);
  return null;
end $$;
comment on function dossier_destroy(uuid, text, text, text) is 'destroys a dossier that is ended, due and not held, or says why not; decision 0018';
revoke all on function dossier_destroy(uuid, text, text, text) from public;
grant execute on function dossier_destroy(uuid, text, text, text) to motcua_app;
