-- A dossier is one row that lists read, and a journal that says how it came to be so. Both are written in
-- one statement; `motcua verify` folds every journal again and compares.

create table dossier (
  id uuid primary key,
  version integer not null check (version > 0),
  head bytea not null check (length(head) = 32),
  state jsonb not null,
  -- What follows is in `state` too; it stands here to be indexed, joined and checked.
  request_code text not null constraint dossier_request_code unique
    check (request_code ~ '^YC-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
  code text constraint dossier_code unique
    check (code ~ '^[A-Y][0-9]{2}(\.[0-9]{1,3}){0,4}-[0-9]{6}-[0-9]{4,8}$'),
  procedure_code text not null,
  procedure_version_id uuid not null references procedure_version,
  help_unit_id uuid not null references unit,
  reception_unit_id uuid not null references unit,
  competent_unit_id uuid not null references unit,
  channel text not null check (channel in ('online', 'direct', 'postal')),
  owner_account_id uuid references account,
  owner_session_id uuid,
  handling text not null check (handling in (
    'submitted', 'intakeSupplement', 'refused', 'received', 'assigned', 'appraising', 'supplement',
    'submittedForApproval', 'signed', 'finished', 'returned', 'withdrawn')),
  money text not null check (money in ('notDue', 'due', 'paid', 'exempt')),
  delivery text not null check (delivery in ('none', 'waiting', 'handedOver')),
  sync text not null check (sync in ('notLinked', 'waiting', 'confirmed')),
  submitted_at timestamptz not null,
  accept_by timestamptz,
  accepted_at timestamptz,
  starts_at timestamptz,
  first_due_at timestamptz,
  due_at timestamptz,
  finished_at timestamptz,
  returned_at timestamptz,
  ended_at timestamptz,
  timeliness text check (timeliness in ('early', 'onTime', 'late')),
  -- The impossible, refused: a code without acceptance, a return without a result, an end that goes on.
  constraint dossier_code_with_acceptance check ((code is null) = (accepted_at is null)),
  constraint dossier_due_with_acceptance check (
    (accepted_at is null) = (due_at is null) and (accepted_at is null) = (first_due_at is null)
    and (accepted_at is null) = (starts_at is null)),
  constraint dossier_accepted_when_handled check (
    (handling in ('submitted', 'intakeSupplement', 'refused')) = (accepted_at is null) or handling = 'withdrawn'),
  constraint dossier_finished_in_time_or_not check ((finished_at is null) = (timeliness is null)),
  constraint dossier_finished_when_said check ((handling in ('finished', 'returned')) = (finished_at is not null)),
  constraint dossier_returned_when_said check ((handling = 'returned') = (returned_at is not null)),
  constraint dossier_ended_when_said check (
    (handling in ('refused', 'returned', 'withdrawn')) = (ended_at is not null)),
  constraint dossier_accept_by_while_submitted check ((handling = 'submitted') = (accept_by is not null)),
  constraint dossier_in_order check (
    accepted_at >= submitted_at and finished_at >= accepted_at and returned_at >= finished_at)
);
comment on table dossier is 'hồ sơ: the present state of each, folded from its journal';
comment on column dossier.request_code is 'what a person follows before acceptance; random, so that it cannot be counted up';
comment on column dossier.code is 'mã hồ sơ, allocated at acceptance (Circular 03/2025 Art 13): agency, day, number of the day';
comment on column dossier.first_due_at is 'the date lateness is measured by, never overwritten';

create index dossier_waiting_for_acceptance on dossier (reception_unit_id, accept_by) where handling = 'submitted';
create index dossier_open_at_agency on dossier (competent_unit_id, due_at) where ended_at is null;
create index dossier_by_reception on dossier (reception_unit_id, submitted_at);
create index dossier_of_account on dossier (owner_account_id, submitted_at) where owner_account_id is not null;
create index dossier_of_guest on dossier (owner_session_id) where owner_session_id is not null;

create table dossier_application (
  dossier_id uuid primary key references dossier,
  applicant_name text not null check (applicant_name <> ''),
  applicant jsonb not null,
  answers jsonb not null
);
comment on table dossier_application is 'what was filed: personal data, never on a public page';

create table dossier_step (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  node text not null,
  kind text not null check (kind in ('receive', 'process', 'review', 'sign', 'issue', 'return')),
  role text not null,
  agency_id uuid not null references unit,
  status text not null check (status in ('open', 'taken', 'done', 'sentBack', 'cancelled')),
  post_id uuid references post,
  opened_at timestamptz not null,
  due_at timestamptz,
  done_at timestamptz,
  constraint dossier_step_done_when_said check ((status in ('open', 'taken')) = (done_at is null)),
  constraint dossier_step_taken_by_someone check (status <> 'taken' or post_id is not null)
);
comment on table dossier_step is 'steps of the e-procedure; work hangs on posts, never on persons';
create index dossier_step_of_dossier on dossier_step (dossier_id);
create index dossier_step_to_do on dossier_step (agency_id, role, due_at) where status in ('open', 'taken');

create table dossier_paper (
  dossier_id uuid not null references dossier,
  document_id uuid not null references document,
  component text not null,
  purpose text not null check (purpose in ('component', 'supplement', 'result')),
  primary key (dossier_id, document_id)
);
comment on table dossier_paper is 'which stored file is which component, supplement or result';
create index dossier_paper_by_document on dossier_paper (document_id);

create table journal (
  dossier_id uuid not null references dossier,
  seq integer not null check (seq > 0),
  position bigint generated always as identity,
  xid xid8 not null default pg_current_xact_id(),
  type text not null,
  at timestamptz not null,
  actor jsonb not null,
  public jsonb not null,
  private jsonb,
  private_digest bytea not null check (length(private_digest) = 32),
  prev_hash bytea not null check (length(prev_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  primary key (dossier_id, seq)
);
comment on table journal is 'append-only, hash-chained per dossier; `public` and the digests may be published, `private` never';
comment on column journal.private is 'personal data and words, salted; null only where the law had it erased: the digest stays';
comment on column journal.xid is 'with position, the order a reader can follow without missing a commit that came late';
create index journal_in_order on journal (xid, position);

create table dossier_counter (
  agency_code text not null,
  day date not null,
  last integer not null check (last > 0),
  primary key (agency_code, day)
);
comment on table dossier_counter is 'number of the day per agency; taken in the transaction of the acceptance, so without gaps';

create table command_receipt (
  actor_key text not null,
  key text not null,
  action text not null,
  dossier_id uuid not null references dossier,
  at timestamptz not null default now(),
  constraint command_receipt_once primary key (actor_key, key)
);
comment on table command_receipt is 'which command was done under which idempotency key';

create table draft (
  id uuid primary key,
  procedure_version_id uuid not null references procedure_version,
  unit_id uuid not null references unit,
  account_id uuid references account,
  session_id uuid,
  answers jsonb not null default '{}',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  expires_at timestamptz not null,
  dossier_id uuid references dossier,
  constraint draft_belongs_to_someone check (account_id is not null or session_id is not null)
);
comment on table draft is 'what a citizen is filling in; kept until it expires or is submitted';
create index draft_of_account on draft (account_id, updated_at) where dossier_id is null;
create index draft_of_session on draft (session_id) where dossier_id is null;
create index draft_expiring on draft (expires_at) where dossier_id is null;

create table draft_paper (
  draft_id uuid not null references draft on delete cascade,
  document_id uuid not null references document,
  component text not null,
  added_at timestamptz not null,
  primary key (draft_id, document_id)
);
comment on table draft_paper is 'files attached to a draft, by component';
create index draft_paper_by_document on draft_paper (document_id);

-- The journal is only ever added to, a dossier never unmade.
revoke update, delete, truncate on journal from motcua_app;
revoke delete, truncate on dossier, dossier_application, dossier_step, dossier_paper, dossier_counter, command_receipt
  from motcua_app;
