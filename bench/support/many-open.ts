import type { Db, Tx } from '#platform/db';

/** So many dossiers of which so many wait for somebody, all in one agency or spread over the province. */
export interface Wanted {
  readonly dossiers: number;
  /** Of a hundred, how many have not ended. */
  readonly open: number;
  /** Undefined: every commune of the province in turn. */
  readonly agencyId: string | undefined;
}

/** Everything is reckoned from a dossier's number and this: two runs make the same rows. */
const seed = 20_261_120;

/**
 * Makes dossiers by the hundred thousand: rows as commands would leave them, by statements over numbers. Nobody could
 * live a million lives in the minutes a bench has; what the lists read is the same. Foreign keys and triggers are left
 * out while it writes, and the work that follows from the dossiers is derived by the function the trigger calls.
 */
export async function fillWithOpen(db: Db, { dossiers, open, agencyId }: Wanted): Promise<void> {
  for (let from = 0; from < dossiers; from += atOnce)
    await db.transaction(async (tx) => {
      await tx.run({ text: 'set local session_replication_role = replica', values: [] });
      const first = await nextNumber(tx);
      const numbers = [first, first + Math.min(atOnce, dossiers - from) - 1];
      await tx.run({ text: rowsSql, values: [...numbers, open, agencyId ?? null] });
      for (const text of [dossierSql, applicationSql, stepSql, workSql]) await tx.run({ text, values: [] });
      await tx.run({ text: 'drop table made', values: [] });
    });
  for (const table of ['dossier', 'dossier_application', 'dossier_step', 'work_item'])
    await db.run({ text: `vacuum (analyze) ${table}`, values: [] });
}

const atOnce = 100_000;

async function nextNumber(tx: Tx): Promise<number> {
  const [row] = await tx.run<{ next: number }>({
    text: `select 1 + coalesce(max(split_part(code, '-', 3)::int), 0) as next from dossier where code like 'H36.900-%'`,
    values: [],
  });
  return row?.next ?? 1;
}

/** A number between 0 and 1 that hangs on the dossier's number and a word alone. */
const chance = (what: string): string =>
  `((hashtextextended('${what}' || n, ${seed}) & 2147483647)::double precision / 2147483648)`;
const oneOf = (list: string, what: string): string =>
  `(${list})[1 + floor(${chance(what)} * array_length(${list}, 1))::int]`;

const family = `array['Nguyễn','Trần','Lê','Phạm','Hoàng','Huỳnh','Phan','Vũ','Võ','Đặng','Bùi','Đỗ','Hồ','Ngô','K’','Cil']`;
const middle = `array['Thị','Văn','Thị Mỹ','Hữu','Đức','Ngọc','Thanh','Minh','Quốc','Thu']`;
const given = `array['An','Ánh','Bình','Chi','Dũng','Đào','Hạnh','Hoa','Khôi','Lan','Mai','Nam','Ngọc','Oanh','Phúc','Quân','Sơn','Thảo','Ước','Vy','Yến']`;
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const requestCode = Array.from(
  { length: 8 },
  (_, at) => `substr('${letters}', 1 + (n >> ${5 * (7 - at)} & 31)::int, 1)`,
);

/** What each dossier is: one row that the tables are filled from. */
const rowsSql = `create temporary table made on commit drop as
  with units as (select array_agg(id order by code) as ids from unit where kind = 'commune'),
  versions as (select array_agg(id order by procedure_code) as ids, array_agg(procedure_code order by procedure_code) as codes
    from procedure_version where effective_to is null),
  one as (
    select n, coalesce($4::uuid, units.ids[1 + (n % array_length(units.ids, 1))]) as agency_id,
      n % 100 < $3 as open, 1 + floor(${chance('version')} * array_length(versions.ids, 1))::int as v,
      date_trunc('minute', now()) - interval '1 day' * ${chance('filed')} as near,
      date_trunc('minute', now()) - interval '1 year' * ${chance('long ago')} as far,
      ${chance('handling')} as handling_at, ${chance('step')} as step_at
    from generate_series($1::int8, $2::int8) n, units, versions)
  select n, (lpad(to_hex(n), 8, '0') || substr(md5(n::text || '${seed}'), 9))::uuid as id,
    ('f' || substr(md5('step' || n::text || '${seed}'), 2))::uuid as step_id,
    agency_id, open, step_at, versions.ids[v] as version_id, versions.codes[v] as procedure_code,
    case when not open then 'returned' when handling_at < 0.04 then 'submitted' when handling_at < 0.12 then 'supplement'
      when handling_at < 0.16 then 'financial' when handling_at < 0.2 then 'finished' else 'appraising' end as handling,
    case when open then near - interval '6 days' * ${chance('age')} else far end as submitted_at,
    interval '20 days' * ${chance('limit')} + interval '2 hours' as allowance,
    'YC-' || ${requestCode.slice(0, 4).join(' || ')} || '-' || ${requestCode.slice(4).join(' || ')} as request_code,
    'H36.900-261120-' || lpad(n::text, 8, '0') as code,
    concat_ws(' ', ${oneOf(family, 'family')}, ${oneOf(middle, 'middle')}, ${oneOf(given, 'given')}) as applicant_name,
    ${oneOf(`array['online','online','direct','postal']`, 'channel')} as channel
  from one, versions`;

const dossierSql = `insert into dossier (id, version, head, state, request_code, code, procedure_code,
    procedure_version_id, help_unit_id, reception_unit_id, competent_unit_id, channel, handling, money, delivery, sync,
    submitted_at, accept_by, accepted_at, starts_at, first_due_at, due_at, finished_at, returned_at, ended_at, timeliness)
  select id, 9, sha256(id::text::bytea), jsonb_build_object('id', id, 'code', code, 'filler', repeat(md5(n::text), 20),
      'openSupplement', case when handling = 'supplement' then jsonb_build_object(
        'askedAt', (extract(epoch from submitted_at) * 1000)::int8,
        'answerBy', (extract(epoch from submitted_at + interval '30 days') * 1000)::int8) end),
    request_code, case when handling <> 'submitted' then code end, procedure_code, version_id, agency_id, agency_id,
    agency_id, channel, handling, 'notDue', case when handling = 'returned' then 'handedOver' else 'waiting' end,
    'notLinked', submitted_at, case when handling = 'submitted' then submitted_at + interval '1 day' end,
    accepted, accepted, accepted + allowance, accepted + allowance, finished, returned, returned,
    case when finished is not null then 'early' end
  from made, lateral (select case when handling <> 'submitted' then submitted_at + interval '1 hour' end as accepted,
      case when handling in ('finished', 'returned') then submitted_at + interval '5 hours' end as finished,
      case when handling = 'returned' then submitted_at + interval '9 hours' end as returned) at`;

const applicationSql = `insert into dossier_application (dossier_id, applicant_name, applicant, answers)
  select id, applicant_name, jsonb_build_object('name', applicant_name), '{}' from made`;

/** One step a dossier at work: most wait for a specialist, some are in somebody's hands, a few wait to be signed. */
const stepSql = `insert into dossier_step (dossier_id, id, node, kind, role, agency_id, status, post_id, opened_at, due_at)
  select m.id, step_id, 'process', case when step_at < 0.9 then 'process' else 'sign' end,
    case when step_at < 0.9 then 'handler' else 'approver' end, m.agency_id,
    case when post_id is null then 'open' else 'taken' end, post_id, submitted_at + interval '2 hours',
    case when step_at < 0.5 then submitted_at + allowance * 0.8 end
  from made m left join (select agency_id, array_agg(id order by code) as ids from post_v where role = 'handler'
      group by agency_id) p on p.agency_id = m.agency_id and m.step_at < 0.3,
    lateral (select p.ids[1 + (m.n % array_length(p.ids, 1))::int] as post_id) h
  where handling = 'appraising'`;

const workSql = `insert into work_item select w.* from made m join dossier d on d.id = m.id
  cross join lateral work_of(d) w where m.open`;
