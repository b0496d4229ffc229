/**
 * The write statements of a dossier. One statement a command, because round trips decide how many
 * dossiers a small machine carries; parameters 5 to 28 are the columns of row.ts in its order.
 */
const columns = [
  'request_code',
  'code',
  'procedure_code',
  'procedure_version_id',
  'help_unit_id',
  'reception_unit_id',
  'competent_unit_id',
  'channel',
  'owner_account_id',
  'owner_session_id',
  'handling',
  'money',
  'delivery',
  'sync',
  'submitted_at',
  'accept_by',
  'accepted_at',
  'starts_at',
  'first_due_at',
  'due_at',
  'finished_at',
  'returned_at',
  'ended_at',
  'timeliness',
] as const;

const parameters = columns.map((_, index) => `$${index + 5}`).join(', ');
const parameterOf = (column: (typeof columns)[number]): string => `$${columns.indexOf(column) + 5}`;
const first = columns.length + 5;

/**
 * Journal, steps, papers and receipt hang on the row of `kept`: where it is none, because somebody else was
 * faster, nothing is written at all. Foreign keys are checked at the end of the statement, so that one
 * statement can write everything.
 */
const besides = `
  logged as (
    insert into journal (dossier_id, seq, type, at, actor, public, private, private_digest, prev_hash, hash)
    select kept.id, e.* from kept, jsonb_to_recordset($${first}::jsonb) as e(
      seq int, type text, at timestamptz, actor jsonb, public jsonb, private jsonb,
      private_digest bytea, prev_hash bytea, hash bytea)
  ),
  stepped as (
    insert into dossier_step (dossier_id, id, node, kind, role, agency_id, status, post_id, opened_at, due_at, done_at,
      party, slice, remind_at, escalate_at)
    select kept.id, s.* from kept, jsonb_to_recordset($${first + 1}::jsonb) as s(
      id uuid, node text, kind text, role text, agency_id uuid, status text, post_id uuid,
      opened_at timestamptz, due_at timestamptz, done_at timestamptz,
      party text, slice text, remind_at timestamptz, escalate_at timestamptz)
    on conflict (id) do update set status = excluded.status, post_id = excluded.post_id, done_at = excluded.done_at,
      due_at = excluded.due_at, remind_at = excluded.remind_at, escalate_at = excluded.escalate_at
  ),
  filed as (
    insert into dossier_paper (dossier_id, document_id, component, purpose, slice)
    select kept.id, (p->>'documentId')::uuid, p->>'component', p->>'purpose', p->>'slice'
    from kept, jsonb_array_elements($${first + 2}::jsonb) as p
    on conflict (dossier_id, document_id) do update set purpose = excluded.purpose
  ),
  remembered as (
    insert into command_receipt (actor_key, key, action, dossier_id)
    select $${first + 3}, $${first + 4}, $${first + 5}, kept.id from kept
  )`;

/**
 * Slices of a dossier of several agencies, and the number of the day that an acceptance takes. Most commands
 * have neither, and are not made to pay for it.
 */
const sliced = `
  sliced as (
    insert into dossier_slice (dossier_id, key, agency_id, procedure_code, opened_at, due_at, finished_at, timeliness,
      ended_at)
    select kept.id, s.* from kept, jsonb_to_recordset($${first + 6}::jsonb) as s(
      key text, agency_id uuid, procedure_code text, opened_at timestamptz, due_at timestamptz,
      finished_at timestamptz, timeliness text, ended_at timestamptz)
    on conflict (dossier_id, key) do update set opened_at = excluded.opened_at, due_at = excluded.due_at,
      finished_at = excluded.finished_at, timeliness = excluded.timeliness,
      ended_at = excluded.ended_at
  )`;

/** The code of the row is unique, so that of two who take the same number only one statement holds. */
const counted = `
  counted as (
    insert into dossier_counter as c (agency_code, day, last)
    select $${first + 7}, $${first + 8}::date, $${first + 9}::int from kept
    on conflict (agency_code, day) do update set last = excluded.last
  )`;

/** Keeps a dossier whose version is still the one its new entries follow; answers how many rows it kept. */
const update = (...more: readonly string[]): string => `
with kept as (
    update dossier set version = $2, head = $3, state = $4, (${columns.join(', ')}) = row (${parameters})
    where id = $1 and version = $2 - jsonb_array_length($${first}::jsonb)
    returning id
  ), ${[besides, ...more].join(',').trimStart()}
select count(*)::int as kept from kept`;

/** The person of what was filed, put right. */
const amended = `
  amended as (
    update dossier_application a
    set applicant = $${first + 6}::jsonb, applicant_name = $${first + 6}::jsonb ->> 'name'
    from kept where a.dossier_id = kept.id
  )`;

export const updateSql = update();
export const correctSql = update(amended);
export const updateSlicesSql = update(sliced);
export const acceptSql = update(sliced, counted);

export const insertSql = `
with kept as (
    insert into dossier (id, version, head, state, ${columns.join(', ')})
    values ($1, $2, $3, $4, ${parameters})
    returning id
  ), ${besides.trimStart()},
  applied as (
    insert into dossier_application (dossier_id, applicant_name, applicant, answers)
    select kept.id, $${first + 6}::text, $${first + 7}::jsonb, $${first + 8} from kept
  ),
  known as (
    insert into dossier_filer (dossier_id, unit_id, terms, person_id, phone, filed_at)
    select kept.id, ${parameterOf('reception_unit_id')}, filer_terms(${parameterOf('reception_unit_id')}, $${first + 6}::text),
      digits_in($${first + 7}::jsonb ->> 'personId'), digits_in($${first + 7}::jsonb ->> 'phone'), ${parameterOf('submitted_at')}
    from kept
  )
select count(*)::int as kept from kept`;
