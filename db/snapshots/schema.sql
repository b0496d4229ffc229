-- Made from the migrated database by `npm run snapshot`; never edited by hand, never run.

-- Extensions

create extension btree_gist;
create extension pg_trgm;

-- Tables

create table absence (
  id uuid not null,
  person_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  entered_at timestamp with time zone not null,
  entered_by text not null,
  called_off_at timestamp with time zone
);

create table accepting_desk (
  id uuid not null,
  procedure_code text not null,
  unit_id uuid not null,
  desk_unit_id uuid not null,
  effective_from date not null,
  effective_to date,
  ground text not null,
  recorded_at timestamp with time zone not null
);

create table account (
  id uuid not null,
  kind text not null,
  login text not null,
  password_hash text not null,
  display_name text not null,
  person_id uuid,
  phone text,
  id_number_sealed bytea,
  id_number_digest bytea,
  failed_count integer not null default 0,
  locked_until timestamp with time zone,
  disabled_at timestamp with time zone,
  created_at timestamp with time zone not null,
  details_sealed bytea,
  second_factor boolean not null default false,
  first_password boolean not null default false
);

create table account_event (
  id bigint not null generated always as identity,
  account_id uuid not null,
  at timestamp with time zone not null,
  kind text not null,
  device text
);

create table admin_event (
  seq bigint not null,
  at timestamp with time zone not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  subject_name text not null,
  account_id uuid,
  post_id uuid,
  agency_id uuid,
  by_name text not null,
  before jsonb,
  after jsonb,
  reason text,
  previous_hash bytea not null,
  hash bytea not null
);

create table api_token (
  id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  post_id uuid,
  name text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  may_decide boolean not null default false
);

create table applied_migrations (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default now()
);

create table appointment (
  id uuid not null,
  code text not null,
  book_key text not null,
  unit_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  seat integer not null,
  places integer not null,
  state text not null,
  name text not null,
  phone text not null,
  account_id uuid,
  procedure_code text,
  dossier_code text,
  booked_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  changed_by text
);

create table appointment_event (
  id bigint not null generated always as identity,
  appointment_id uuid not null,
  unit_id uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  starts_at timestamp with time zone not null,
  was_at timestamp with time zone,
  by text
);

create table assignment (
  id uuid not null,
  post_id uuid not null,
  person_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone
);

create table bulk_item (
  task_id uuid not null,
  place integer not null,
  dossier_id uuid not null,
  step_id uuid,
  seen_post_id uuid,
  code text not null,
  outcome text,
  refusal jsonb,
  at timestamp with time zone
);

create table bulk_task (
  id uuid not null,
  agency_id uuid not null,
  post_id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  what text not null,
  prepared_at timestamp with time zone not null,
  input jsonb,
  begun_at timestamp with time zone,
  ended_at timestamp with time zone
);

create table bundle (
  id uuid not null,
  file_name text not null,
  content bytea not null,
  sha256 text not null,
  from_day date,
  brought_by uuid not null,
  brought_name text not null,
  brought_at timestamp with time zone not null,
  state text not null default 'waiting'::text,
  decided_by uuid,
  decided_name text,
  decided_at timestamp with time zone,
  note text not null default ''::text
);

create table calendar_version (
  code text not null,
  version text not null,
  seq bigint not null generated always as identity,
  definition jsonb not null,
  sha256 bytea not null,
  published_at timestamp with time zone not null,
  published_by text not null,
  note text not null default ''::text
);

create table command_receipt (
  actor_key text not null,
  key text not null,
  action text not null,
  dossier_id uuid not null,
  at timestamp with time zone not null default now()
);

create table counter_desk (
  unit_id uuid not null,
  numbers boolean not null,
  appointments boolean not null,
  slot_minutes integer not null,
  places integer not null,
  days_ahead integer not null,
  lines jsonb not null,
  kiosk_key text not null,
  changed_at timestamp with time zone not null,
  changed_by text not null
);

create table delegation (
  id uuid not null,
  post_id uuid not null,
  from_person_id uuid not null,
  to_person_id uuid not null,
  to_post_id uuid not null,
  covers text not null,
  procedures text[],
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  reason text not null,
  given_at timestamp with time zone not null,
  given_by text not null
);

create table delegation_rule (
  only_one boolean not null default true,
  longest_days integer not null default 90,
  division_head_signs boolean not null default true
);

create table destruction_record (
  dossier_id uuid not null,
  code text not null,
  procedure_code text not null,
  result_codes text[] not null,
  ended_at timestamp with time zone not null,
  years integer not null,
  kept_until date not null,
  decided_by text not null,
  ground text not null,
  order_number text not null,
  by_whom text not null,
  at timestamp with time zone not null,
  entries integer not null,
  head bytea not null,
  went jsonb not null
);

create table digitising (
  dossier_id uuid not null,
  version integer not null,
  sheets jsonb not null,
  saved_at timestamp with time zone not null,
  saved_by text not null
);

create table digitising_source (
  dossier_id uuid not null,
  document_id uuid not null,
  added_at timestamp with time zone not null
);

create table discarded_file (
  sha256 bytea not null,
  since timestamp with time zone not null,
  set_aside_at timestamp with time zone
);

create table document (
  id uuid not null,
  sha256 bytea not null,
  size bigint not null,
  media_type text not null,
  file_name text not null,
  uploaded_by_kind text not null,
  uploaded_by_account uuid,
  uploaded_by_session uuid,
  uploaded_by_post uuid,
  uploaded_by_name text,
  created_at timestamp with time zone not null,
  scan_state text not null default 'not-scanned'::text,
  scanned_at timestamp with time zone,
  scan_finding text,
  pages integer
);

create table dossier (
  id uuid not null,
  version integer not null,
  head bytea not null,
  state jsonb not null,
  request_code text not null,
  code text,
  procedure_code text not null,
  procedure_version_id uuid not null,
  help_unit_id uuid not null,
  reception_unit_id uuid not null,
  competent_unit_id uuid not null,
  channel text not null,
  owner_account_id uuid,
  owner_session_id uuid,
  handling text not null,
  money text not null,
  delivery text not null,
  sync text not null,
  submitted_at timestamp with time zone not null,
  accept_by timestamp with time zone,
  accepted_at timestamp with time zone,
  starts_at timestamp with time zone,
  first_due_at timestamp with time zone,
  due_at timestamp with time zone,
  finished_at timestamp with time zone,
  returned_at timestamp with time zone,
  ended_at timestamp with time zone,
  timeliness text,
  unread_messages integer not null generated always as (COALESCE(((state #>> '{messages,unread}'::text[]))::integer, 0)) stored
);

create table dossier_application (
  dossier_id uuid not null,
  applicant_name text not null,
  applicant jsonb not null,
  answers jsonb not null
);

create table dossier_counter (
  agency_code text not null,
  day date not null,
  last integer not null
);

create table dossier_filer (
  dossier_id uuid not null,
  unit_id uuid not null,
  terms text[] not null,
  person_id text,
  phone text,
  filed_at timestamp with time zone not null
);

create table dossier_paper (
  dossier_id uuid not null,
  document_id uuid not null,
  component text not null,
  purpose text not null,
  slice text
);

create table dossier_reading (
  dossier_id uuid not null,
  day date not null,
  account_id uuid not null,
  post_id uuid not null,
  kind text not null,
  first_at timestamp with time zone not null,
  agency_id uuid not null,
  by_name text not null,
  post_name_vi text not null,
  post_name_en text not null,
  agency_name_vi text not null,
  agency_name_en text not null
);

create table dossier_slice (
  dossier_id uuid not null,
  key text not null,
  agency_id uuid,
  procedure_code text,
  opened_at timestamp with time zone,
  due_at timestamp with time zone,
  finished_at timestamp with time zone,
  timeliness text,
  ended_at timestamp with time zone
);

create table dossier_step (
  id uuid not null,
  dossier_id uuid not null,
  node text not null,
  kind text not null,
  role text not null,
  agency_id uuid not null,
  status text not null,
  post_id uuid,
  opened_at timestamp with time zone not null,
  due_at timestamp with time zone,
  done_at timestamp with time zone,
  party text,
  slice text,
  remind_at timestamp with time zone,
  escalate_at timestamp with time zone
);

create table draft (
  id uuid not null,
  procedure_version_id uuid not null,
  unit_id uuid not null,
  account_id uuid,
  session_id uuid,
  answers jsonb not null default '{}'::jsonb,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  dossier_id uuid,
  moved jsonb,
  parties jsonb,
  helped jsonb
);

create table draft_code (
  draft_id uuid not null,
  salt bytea not null,
  code_digest bytea not null,
  pin_digest bytea not null,
  made_at timestamp with time zone not null,
  failures integer not null default 0,
  rests_until timestamp with time zone
);

create table draft_holder (
  draft_id uuid not null,
  holder uuid not null,
  since timestamp with time zone not null
);

create table draft_notice (
  draft_id uuid not null,
  expires_at timestamp with time zone not null,
  noticed_at timestamp with time zone not null
);

create table draft_paper (
  draft_id uuid not null,
  document_id uuid not null,
  component text not null,
  added_at timestamp with time zone not null
);

create table fact_dossier (
  dossier_id uuid not null,
  row_no bigint not null generated always as identity,
  seq integer not null,
  code text,
  procedure_code text not null,
  channel text not null,
  reception_unit_id uuid not null,
  competent_unit_id uuid not null,
  state text not null,
  accepted_on date,
  due_on date,
  ended_on date,
  refused_on date,
  timeliness text,
  runs jsonb not null,
  digital jsonb not null default '{"to": null, "done": [], "reused": false, "stored": false, "attached": false}'::jsonb,
  digitised_on date,
  reused_on date,
  stored_on date,
  e_result_on date
);

create table fact_slice (
  dossier_id uuid not null,
  key text not null,
  row_no bigint not null generated always as identity,
  holder_unit_id uuid not null,
  code text not null,
  procedure_code text not null,
  channel text not null,
  state text not null,
  accepted_on date,
  due_on date,
  ended_on date,
  timeliness text,
  runs jsonb not null
);

create table figure_slice_sum (
  unit_id uuid not null,
  grain text not null,
  starts_on date not null,
  measure text not null,
  channel text not null,
  value bigint not null
);

create table figure_sum (
  unit_id uuid not null,
  grain text not null,
  starts_on date not null,
  measure text not null,
  channel text not null,
  value bigint not null
);

create table finding (
  only_one boolean not null default true,
  list_statement jsonb,
  list_as_of text,
  words jsonb not null,
  sha256 bytea not null
);

create table form_template (
  version text not null,
  used_from timestamp with time zone not null,
  content jsonb not null,
  subject text,
  reason text,
  written_by text,
  approved_by text
);

create table half_sign_in (
  token_hash bytea not null,
  account_id uuid not null,
  device text,
  expires_at timestamp with time zone not null,
  by_provider boolean not null default false,
  by_first_password boolean not null default false
);

create table journal (
  dossier_id uuid not null,
  seq integer not null,
  "position" bigint not null generated always as identity,
  xid xid8 not null default pg_current_xact_id(),
  type text not null,
  at timestamp with time zone not null,
  actor jsonb not null,
  public jsonb not null,
  private jsonb,
  private_digest bytea not null,
  prev_hash bytea not null,
  hash bytea not null
);

create table kept_input (
  token_hash bytea not null,
  path text not null,
  body_sealed bytea not null,
  expires_at timestamp with time zone not null
);

create table legal_hold (
  id uuid not null,
  dossier_id uuid not null,
  reason text not null,
  order_number text not null,
  placed_at timestamp with time zone not null,
  placed_by text not null,
  lifted_at timestamp with time zone,
  lifted_by text
);

create table life_event (
  key text not null,
  place integer not null,
  name_vi text not null,
  name_en text not null,
  procedure_codes text[] not null
);

create table listed_procedure (
  code text not null,
  title text not null,
  field text not null,
  levels text[] not null,
  channels text[] not null,
  decision text,
  result_codes text[] not null
);

create table local_fee (
  id uuid not null,
  procedure_code text not null,
  unit_id uuid not null,
  amount bigint not null,
  effective_from date not null,
  effective_to date,
  ground text not null,
  recorded_at timestamp with time zone not null
);

create table local_limit (
  id uuid not null,
  procedure_code text not null,
  unit_id uuid not null,
  variant text,
  allowance jsonb not null,
  effective_from date not null,
  effective_to date,
  ground text not null,
  recorded_at timestamp with time zone not null
);

create table passkey (
  id text not null,
  account_id uuid not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}'::text[],
  name text not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone
);

create table person (
  id uuid not null,
  full_name text not null
);

create table person_search (
  id bigint not null generated always as identity,
  at timestamp with time zone not null,
  account_id uuid not null,
  post_id uuid not null,
  unit_id uuid not null,
  sought_by text not null,
  sought bytea not null,
  found integer not null,
  chosen uuid
);

create table phrase (
  id uuid not null,
  agency_id uuid not null,
  post_id uuid,
  account_id uuid,
  use text not null,
  name text not null,
  vi text not null,
  en text,
  revision integer not null default 1,
  changed_by text not null,
  changed_at timestamp with time zone not null
);

create table post (
  id uuid not null,
  code text not null,
  unit_id uuid not null,
  role text not null,
  name_vi text not null,
  name_en text not null,
  valid_from date not null,
  valid_to date
);

create table post_item (
  code text not null,
  unit_id uuid not null,
  list_id uuid,
  registered_at timestamp with time zone not null,
  sender jsonb,
  procedure_code text,
  visit_id uuid
);

create table post_list (
  id uuid not null,
  unit_id uuid not null,
  post_id uuid not null,
  made_at timestamp with time zone not null,
  imported_at timestamp with time zone,
  lines jsonb not null
);

create table procedure (
  code text not null
);

create table procedure_draft (
  id uuid not null,
  procedure_code text not null,
  based_on uuid,
  yaml text not null,
  form text,
  bpmn text,
  state text not null default 'editing'::text,
  revision integer not null default 1,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  changed_by_account uuid not null,
  changed_by_name text not null,
  submitted_at timestamp with time zone,
  submitted_by_name text,
  remark text,
  remark_by_name text,
  published_version uuid,
  fees text,
  form_cases text
);

create table procedure_draft_writer (
  draft_id uuid not null,
  person_id uuid not null,
  name text not null
);

create table procedure_version (
  id uuid not null,
  procedure_code text not null,
  version integer not null,
  effective_from date not null,
  effective_to date,
  route text not null,
  competent_level text not null,
  name_vi text not null,
  name_en text not null,
  field_vi text not null,
  field_en text not null,
  keywords text not null,
  content jsonb not null,
  form jsonb,
  process jsonb,
  process_bpmn text,
  content_sha256 bytea not null,
  published_at timestamp with time zone not null,
  folded_name text not null generated always as (fold_text(name_vi)) stored,
  folded_keywords text not null generated always as (fold_text(keywords)) stored,
  search text not null generated always as (fold_text(((((((((((procedure_code || ' '::text) || keywords) || ' '::text) || name_vi) || ' '::text) || name_en) || ' '::text) || field_vi) || ' '::text) || field_en))) stored,
  change_class text,
  fees_dmn text,
  form_cases text
);

create table projection (
  name text not null,
  xid xid8 not null default '0'::xid8,
  "position" bigint not null default 0
);

create table queue_counter (
  unit_id uuid not null,
  day date not null,
  letter text not null,
  last integer not null
);

create table queue_day (
  unit_id uuid not null,
  day date not null,
  letter text not null,
  taken integer not null,
  came integer not null,
  missed integer not null,
  unserved integer not null,
  waits integer[] not null
);

create table queue_ticket (
  id uuid not null,
  token text not null,
  take_key text not null,
  unit_id uuid not null,
  day date not null,
  letter text not null,
  number integer not null,
  priority text,
  state text not null,
  taken_at timestamp with time zone not null,
  queued_at timestamp with time zone not null,
  calls integer not null,
  called_at timestamp with time zone,
  called_post uuid,
  place integer,
  ended_at timestamp with time zone,
  priority_checked text,
  priority_by uuid,
  waited smallint,
  returns smallint not null default 0
);

create table reading (
  document_id uuid not null,
  state text not null,
  pages integer not null,
  pages_done integer not null default 0,
  asked_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  searchable_id uuid,
  suggested jsonb,
  trouble text,
  engine text
);

create table reception_visit (
  id uuid not null,
  unit_id uuid not null,
  post_id uuid not null,
  channel text not null,
  ticket text,
  opened_at timestamp with time zone not null,
  person jsonb,
  sought text,
  form jsonb,
  post_item text
);

create table reception_visit_dossier (
  dossier_id uuid not null,
  visit_id uuid not null,
  at timestamp with time zone not null
);

create table recovery_code (
  account_id uuid not null,
  digest bytea not null,
  used_at timestamp with time zone
);

create table retention_period (
  procedure_version_id uuid not null,
  years integer,
  decided_by text not null,
  verified boolean not null,
  source jsonb not null,
  result_codes text[] not null
);

create table retention_rule (
  kind text not null,
  name text not null,
  years integer,
  verified boolean not null,
  source jsonb not null
);

create table saved_view (
  id uuid not null,
  agency_id uuid not null,
  post_id uuid not null,
  account_id uuid not null,
  owner_name text not null,
  name text not null,
  query text not null,
  is_default boolean not null,
  shared boolean not null,
  saved_at timestamp with time zone not null
);

create table session (
  token_hash bytea not null,
  id uuid not null,
  account_id uuid,
  post_id uuid,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  device text,
  confirmed_at timestamp with time zone,
  by_provider boolean not null default false,
  by_first_password boolean not null default false
);

create table setting (
  key text not null,
  value jsonb not null
);

create table shared_process (
  name text not null,
  bpmn text not null
);

create table shared_process_draft (
  id uuid not null,
  name text not null,
  based_on text,
  bpmn text not null,
  state text not null default 'editing'::text,
  revision integer not null default 1,
  changed_at timestamp with time zone not null,
  changed_by_name text not null,
  submitted_at timestamp with time zone,
  submitted_by_name text,
  remark text,
  remark_by_name text
);

create table shared_process_draft_writer (
  draft_id uuid not null,
  person_id uuid not null,
  name text not null
);

create table store_paper (
  document_id uuid not null,
  dossier_id uuid not null,
  owner_account_id uuid,
  owner_digest bytea,
  component text not null,
  kind text not null,
  fields jsonb not null,
  valid_until date,
  confirmed_at timestamp with time zone not null,
  confirmed_by text not null,
  superseded_at timestamp with time zone
);

create table supplement_paper (
  dossier_id uuid not null,
  asked_at timestamp with time zone not null,
  document_id uuid not null,
  component text not null,
  added_at timestamp with time zone not null,
  writer uuid not null default '00000000-0000-0000-0000-000000000000'::uuid
);

create table supplement_reply (
  dossier_id uuid not null,
  asked_at timestamp with time zone not null,
  writer uuid not null,
  said jsonb not null,
  saved_at timestamp with time zone not null
);

create table text_change (
  id uuid not null,
  subject text not null,
  change jsonb not null,
  seen text not null,
  reason text not null,
  proposed_by uuid not null,
  proposed_name text not null,
  proposed_at timestamp with time zone not null,
  state text not null default 'waiting'::text,
  decided_by uuid,
  decided_name text,
  decided_at timestamp with time zone,
  note text not null default ''::text
);

create table text_template (
  key text not null,
  agency text not null default ''::text,
  version integer not null,
  used_from timestamp with time zone not null,
  vi text,
  en text,
  reason text not null,
  written_by text not null,
  approved_by text
);

create table totp (
  account_id uuid not null,
  secret_sealed bytea not null,
  begun_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  last_step bigint not null default 0
);

create table tracking_grant (
  session_id uuid not null,
  dossier_id uuid not null,
  expires_at timestamp with time zone not null
);

create table tracking_try (
  about bytea not null,
  tries integer not null,
  rests integer not null default 0,
  rests_until timestamp with time zone,
  tried_at timestamp with time zone not null
);

create table tray_file (
  id uuid not null,
  unit_id uuid not null,
  document_id uuid,
  sha256 bytea not null,
  file_name text not null,
  pages integer,
  copies integer not null default 1,
  arrived_at timestamp with time zone not null,
  state text not null,
  refused_because text,
  settled_at timestamp with time zone,
  settled_by text
);

create table unit (
  id uuid not null,
  code text not null,
  kind text not null,
  type text not null,
  name_vi text not null,
  name_en text not null,
  full_name_vi text not null,
  full_name_en text not null,
  parent_id uuid,
  agency_id uuid not null,
  agency_code text,
  agency_code_verified boolean not null default false,
  valid_from date not null,
  valid_to date
);

create table unit_calendar (
  code text not null,
  version integer not null,
  unit_id uuid not null,
  valid_from date not null,
  definition jsonb not null,
  sha256 bytea not null,
  published_at timestamp with time zone not null,
  published_by text not null,
  note text not null default ''::text
);

create table unit_closure (
  ancestor_id uuid not null,
  descendant_id uuid not null,
  depth integer not null
);

create table unit_field (
  unit_id uuid not null,
  field text not null
);

create table unit_state (
  unit_id uuid not null,
  valid_from date not null,
  name_vi text not null,
  name_en text not null,
  full_name_vi text not null,
  full_name_en text not null,
  parent_id uuid,
  ground text not null default ''::text,
  recorded_at timestamp with time zone not null
);

create table unit_succession (
  from_id uuid not null,
  to_id uuid not null,
  on_date date not null,
  how text not null
);

create table upload (
  id uuid not null,
  owner_account uuid,
  owner_session uuid,
  file_name text not null,
  size bigint not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);

create table used_challenge (
  digest bytea not null,
  expires_at timestamp with time zone not null
);

create table watched_folder (
  unit_id uuid not null,
  folder text not null,
  looked_at timestamp with time zone not null,
  trouble text,
  since timestamp with time zone
);

create table work_change (
  xid xid8 not null default pg_current_xact_id(),
  agency_id uuid not null,
  dossier_id uuid not null,
  at timestamp with time zone not null default now()
);

create table work_export (
  id uuid not null,
  agency_id uuid not null,
  post_id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  query text not null,
  lang text not null,
  asked_at timestamp with time zone not null,
  of_rows integer,
  done_rows integer not null default 0,
  content bytea,
  ended_at timestamp with time zone
);

create table work_item (
  dossier_id uuid not null,
  section text not null,
  id uuid not null,
  agency_id uuid not null,
  role text,
  post_id uuid,
  node text,
  step_kind text,
  since timestamp with time zone not null,
  sort_at timestamp with time zone not null,
  clocked boolean not null,
  procedure_code text not null,
  procedure_version_id uuid not null,
  channel text not null,
  applicant_name text not null,
  code text,
  request_code text not null
);


-- Constraints

alter table absence add constraint absence_entered_by_check CHECK ((entered_by <> ''::text));
alter table absence add constraint absence_period CHECK ((ends_at > starts_at));
alter table absence add constraint absence_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table absence add constraint absence_pkey PRIMARY KEY (id);
alter table absence add constraint absence_once EXCLUDE USING gist (person_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE ((called_off_at IS NULL));
alter table accepting_desk add constraint accepting_desk_ground_check CHECK ((ground <> ''::text));
alter table accepting_desk add constraint accepting_desk_is_another CHECK ((desk_unit_id <> unit_id));
alter table accepting_desk add constraint accepting_desk_validity CHECK ((effective_to > effective_from));
alter table accepting_desk add constraint accepting_desk_desk_unit_id_fkey FOREIGN KEY (desk_unit_id) REFERENCES unit(id);
alter table accepting_desk add constraint accepting_desk_procedure_code_fkey FOREIGN KEY (procedure_code) REFERENCES procedure(code);
alter table accepting_desk add constraint accepting_desk_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table accepting_desk add constraint accepting_desk_pkey PRIMARY KEY (id);
alter table accepting_desk add constraint accepting_desk_once EXCLUDE USING gist (procedure_code WITH =, unit_id WITH =, desk_unit_id WITH =, daterange(effective_from, effective_to) WITH &&);
alter table account add constraint account_details_are_a_citizens CHECK (((kind = 'citizen'::text) OR (details_sealed IS NULL)));
alter table account add constraint account_display_name_check CHECK (((display_name <> ''::text) AND (length(display_name) <= 200)));
alter table account add constraint account_failed_count_check CHECK ((failed_count >= 0));
alter table account add constraint account_id_number_digest_check CHECK ((octet_length(id_number_digest) = 32));
alter table account add constraint account_id_number_is_a_citizens CHECK (((kind = 'citizen'::text) OR (id_number_sealed IS NULL)));
alter table account add constraint account_id_number_whole CHECK (((id_number_sealed IS NULL) = (id_number_digest IS NULL)));
alter table account add constraint account_kind_check CHECK ((kind = ANY (ARRAY['citizen'::text, 'official'::text])));
alter table account add constraint account_login_is_folded CHECK (((login <> ''::text) AND (length(login) <= 100) AND (login = lower(btrim(login))) AND (login !~ '[[:space:]]'::text)));
alter table account add constraint account_password_hash_check CHECK ((password_hash ~~ '$argon2id$%'::text));
alter table account add constraint account_person_is_an_officials CHECK (((kind = 'official'::text) = (person_id IS NOT NULL)));
alter table account add constraint account_phone_check CHECK ((phone ~ '^0[0-9]{9}$'::text));
alter table account add constraint account_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table account add constraint account_pkey PRIMARY KEY (id);
alter table account_event add constraint account_event_device_check CHECK ((device ~ '^[a-z]+/[a-z]+$'::text));
alter table account_event add constraint account_event_kind_check CHECK ((kind = ANY (ARRAY['signedIn'::text, 'signInFailed'::text, 'signedOutElsewhere'::text, 'passwordChanged'::text, 'detailsChanged'::text, 'secondFactorAdded'::text, 'secondFactorRemoved'::text, 'recoveryCodesMade'::text, 'recoveryCodeUsed'::text, 'confirmed'::text, 'confirmFailed'::text])));
alter table account_event add constraint account_event_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table account_event add constraint account_event_pkey PRIMARY KEY (id);
alter table admin_event add constraint admin_event_action_check CHECK ((action ~ '^[a-z-]+(\.[a-z-]+)+$'::text));
alter table admin_event add constraint admin_event_by_a_post CHECK (((post_id IS NULL) = (account_id IS NULL)));
alter table admin_event add constraint admin_event_by_name_check CHECK ((by_name <> ''::text));
alter table admin_event add constraint admin_event_hash_check CHECK ((length(hash) = 32));
alter table admin_event add constraint admin_event_previous_hash_check CHECK ((length(previous_hash) = 32));
alter table admin_event add constraint admin_event_reason_check CHECK ((reason <> ''::text));
alter table admin_event add constraint admin_event_subject_id_check CHECK ((subject_id <> ''::text));
alter table admin_event add constraint admin_event_subject_kind_check CHECK ((subject_kind ~ '^[a-z-]+$'::text));
alter table admin_event add constraint admin_event_subject_name_check CHECK ((subject_name <> ''::text));
alter table admin_event add constraint admin_event_pkey PRIMARY KEY (seq);
alter table admin_event add constraint admin_event_hash_key UNIQUE (hash);
alter table api_token add constraint api_token_name_check CHECK (((name <> ''::text) AND (length(name) <= 100)));
alter table api_token add constraint api_token_times CHECK ((expires_at > created_at));
alter table api_token add constraint api_token_token_hash_check CHECK ((octet_length(token_hash) = 32));
alter table api_token add constraint api_token_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table api_token add constraint api_token_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id);
alter table api_token add constraint api_token_pkey PRIMARY KEY (id);
alter table api_token add constraint api_token_token_hash_key UNIQUE (token_hash);
alter table applied_migrations add constraint applied_migrations_pkey PRIMARY KEY (name);
alter table appointment add constraint appointment_book_key_check CHECK ((book_key <> ''::text));
alter table appointment add constraint appointment_changed_by_check CHECK ((changed_by <> ''::text));
alter table appointment add constraint appointment_code_check CHECK ((code ~ '^LH-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'::text));
alter table appointment add constraint appointment_dossier_code_check CHECK ((dossier_code <> ''::text));
alter table appointment add constraint appointment_name_check CHECK (((name <> ''::text) AND (length(name) <= 100)));
alter table appointment add constraint appointment_phone_check CHECK ((phone ~ '^0[0-9]{9}$'::text));
alter table appointment add constraint appointment_procedure_code_check CHECK ((procedure_code <> ''::text));
alter table appointment add constraint appointment_state_check CHECK ((state = ANY (ARRAY['booked'::text, 'cancelled'::text, 'came'::text, 'missed'::text])));
alter table appointment add constraint appointment_times CHECK (((ends_at > starts_at) AND (changed_at >= booked_at)));
alter table appointment add constraint appointment_within_capacity CHECK (((seat >= 1) AND (seat <= places)));
alter table appointment add constraint appointment_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table appointment add constraint appointment_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table appointment add constraint appointment_pkey PRIMARY KEY (id);
alter table appointment add constraint appointment_book_key_key UNIQUE (book_key);
alter table appointment add constraint appointment_code_key UNIQUE (code);
alter table appointment add constraint appointment_one_a_seat EXCLUDE USING gist (unit_id WITH =, seat WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE ((state <> 'cancelled'::text));
alter table appointment_event add constraint appointment_event_by_check CHECK ((by <> ''::text));
alter table appointment_event add constraint appointment_event_kind_check CHECK ((kind = ANY (ARRAY['booked'::text, 'moved'::text, 'cancelled'::text, 'came'::text, 'missed'::text])));
alter table appointment_event add constraint appointment_event_moved_from CHECK (((kind = 'moved'::text) = (was_at IS NOT NULL)));
alter table appointment_event add constraint appointment_event_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table appointment_event add constraint appointment_event_pkey PRIMARY KEY (id);
alter table assignment add constraint assignment_period CHECK ((ends_at > starts_at));
alter table assignment add constraint assignment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table assignment add constraint assignment_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id);
alter table assignment add constraint assignment_pkey PRIMARY KEY (id);
alter table assignment add constraint assignment_not_twice EXCLUDE USING gist (post_id WITH =, person_id WITH =, tstzrange(starts_at, ends_at) WITH &&);
alter table bulk_item add constraint bulk_item_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text])));
alter table bulk_item add constraint bulk_item_place_check CHECK (((place >= 1) AND (place <= 500)));
alter table bulk_item add constraint bulk_item_told CHECK ((((outcome IS NULL) = (at IS NULL)) AND ((NOT (outcome IS DISTINCT FROM 'refused'::text)) = (refusal IS NOT NULL))));
alter table bulk_item add constraint bulk_item_task_id_fkey FOREIGN KEY (task_id) REFERENCES bulk_task(id) ON DELETE CASCADE;
alter table bulk_item add constraint bulk_item_pkey PRIMARY KEY (task_id, place);
alter table bulk_task add constraint bulk_task_begun_with_input CHECK (((input IS NULL) = (begun_at IS NULL)));
alter table bulk_task add constraint bulk_task_in_order CHECK (((ended_at IS NULL) OR (begun_at IS NOT NULL)));
alter table bulk_task add constraint bulk_task_what_check CHECK ((what <> ''::text));
alter table bulk_task add constraint bulk_task_pkey PRIMARY KEY (id);
alter table bundle add constraint bundle_brought_name_check CHECK ((brought_name <> ''::text));
alter table bundle add constraint bundle_content_check CHECK ((length(content) <= 20000000));
alter table bundle add constraint bundle_decided CHECK (((state = 'waiting'::text) = (decided_by IS NULL)));
alter table bundle add constraint bundle_file_name_check CHECK ((file_name <> ''::text));
alter table bundle add constraint bundle_second_person CHECK (((state <> ALL (ARRAY['applied'::text, 'rejected'::text])) OR (decided_by <> brought_by)));
alter table bundle add constraint bundle_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text));
alter table bundle add constraint bundle_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'applied'::text, 'rejected'::text, 'withdrawn'::text])));
alter table bundle add constraint bundle_pkey PRIMARY KEY (id);
alter table calendar_version add constraint calendar_version_code_check CHECK ((code ~ '^[a-z][a-z0-9-]*$'::text));
alter table calendar_version add constraint calendar_version_note_check CHECK ((length(note) <= 2000));
alter table calendar_version add constraint calendar_version_published_by_check CHECK ((published_by <> ''::text));
alter table calendar_version add constraint calendar_version_sha256_check CHECK ((length(sha256) = 32));
alter table calendar_version add constraint calendar_version_version_check CHECK ((version ~ '^[0-9A-Za-z][0-9A-Za-z.-]*$'::text));
alter table calendar_version add constraint calendar_version_pkey PRIMARY KEY (code, version);
alter table calendar_version add constraint calendar_version_seq_key UNIQUE (seq);
alter table command_receipt add constraint command_receipt_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id);
alter table command_receipt add constraint command_receipt_once PRIMARY KEY (actor_key, key);
alter table counter_desk add constraint counter_desk_changed_by_check CHECK ((changed_by <> ''::text));
alter table counter_desk add constraint counter_desk_days_ahead_check CHECK (((days_ahead >= 1) AND (days_ahead <= 60)));
alter table counter_desk add constraint counter_desk_kiosk_key_check CHECK ((kiosk_key ~ '^[2-9A-HJ-NP-Z]{12}$'::text));
alter table counter_desk add constraint counter_desk_lines_check CHECK (((jsonb_typeof(lines) = 'array'::text) AND ((jsonb_array_length(lines) >= 1) AND (jsonb_array_length(lines) <= 4))));
alter table counter_desk add constraint counter_desk_places_check CHECK (((places >= 1) AND (places <= 20)));
alter table counter_desk add constraint counter_desk_slot_minutes_check CHECK (((slot_minutes >= 10) AND (slot_minutes <= 120)));
alter table counter_desk add constraint counter_desk_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table counter_desk add constraint counter_desk_pkey PRIMARY KEY (unit_id);
alter table counter_desk add constraint counter_desk_kiosk_key_key UNIQUE (kiosk_key);
alter table delegation add constraint delegation_covers_check CHECK ((covers = ANY (ARRAY['all'::text, 'signing'::text])));
alter table delegation add constraint delegation_ends_earlier CHECK (((ended_at >= starts_at) AND (ended_at < ends_at)));
alter table delegation add constraint delegation_given_by_check CHECK ((given_by <> ''::text));
alter table delegation add constraint delegation_not_to_oneself CHECK ((from_person_id <> to_person_id));
alter table delegation add constraint delegation_period CHECK ((ends_at > starts_at));
alter table delegation add constraint delegation_procedures_check CHECK ((cardinality(procedures) > 0));
alter table delegation add constraint delegation_reason_check CHECK (((reason <> ''::text) AND (length(reason) <= 500)));
alter table delegation add constraint delegation_from_person_id_fkey FOREIGN KEY (from_person_id) REFERENCES person(id);
alter table delegation add constraint delegation_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id);
alter table delegation add constraint delegation_to_person_id_fkey FOREIGN KEY (to_person_id) REFERENCES person(id);
alter table delegation add constraint delegation_to_post_id_fkey FOREIGN KEY (to_post_id) REFERENCES post(id);
alter table delegation add constraint delegation_pkey PRIMARY KEY (id);
alter table delegation add constraint delegation_once_a_substitute EXCLUDE USING gist (post_id WITH =, to_person_id WITH =, tstzrange(starts_at, COALESCE(ended_at, ends_at)) WITH &&);
alter table delegation_rule add constraint delegation_rule_longest_days_check CHECK (((longest_days >= 1) AND (longest_days <= 3660)));
alter table delegation_rule add constraint delegation_rule_only_one_check CHECK (only_one);
alter table delegation_rule add constraint delegation_rule_pkey PRIMARY KEY (only_one);
alter table destruction_record add constraint destruction_record_by_whom_check CHECK ((btrim(by_whom) <> ''::text));
alter table destruction_record add constraint destruction_record_entries_check CHECK ((entries > 0));
alter table destruction_record add constraint destruction_record_ground_check CHECK ((btrim(ground) <> ''::text));
alter table destruction_record add constraint destruction_record_head_check CHECK ((length(head) = 32));
alter table destruction_record add constraint destruction_record_not_before_its_time CHECK ((((at AT TIME ZONE 'Asia/Ho_Chi_Minh'::text))::date > kept_until));
alter table destruction_record add constraint destruction_record_order_number_check CHECK ((btrim(order_number) <> ''::text));
alter table destruction_record add constraint destruction_record_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id);
alter table destruction_record add constraint destruction_record_pkey PRIMARY KEY (dossier_id);
alter table digitising add constraint digitising_sheets_check CHECK ((jsonb_typeof(sheets) = 'array'::text));
alter table digitising add constraint digitising_version_check CHECK ((version > 0));
alter table digitising add constraint digitising_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id);
alter table digitising add constraint digitising_pkey PRIMARY KEY (dossier_id);
alter table digitising_source add constraint digitising_source_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);
alter table digitising_source add constraint digitising_source_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id);
alter table digitising_source add constraint digitising_source_pkey PRIMARY KEY (dossier_id, document_id);
alter table discarded_file add constraint discarded_file_sha256_check CHECK ((octet_length(sha256) = 32));
alter table discarded_file add constraint discarded_file_pkey PRIMARY KEY (sha256);
alter table document add constraint document_check1 CHECK (((uploaded_by_kind <> 'guest'::text) OR (uploaded_by_session IS NOT NULL)));
alter table document add constraint document_check2 CHECK (((uploaded_by_kind <> ALL (ARRAY['citizen'::text, 'official'::text])) OR ((uploaded_by_account IS NOT NULL) AND (uploaded_by_name IS NOT NULL))));
alter table document add constraint document_check3 CHECK (((uploaded_by_kind <> 'official'::text) OR (uploaded_by_post IS NOT NULL)));
alter table document add constraint document_file_name_check CHECK (((file_name = NORMALIZE(file_name, NFC)) AND ((char_length(file_name) >= 1) AND (char_length(file_name) <= 120)) AND (file_name !~ '[/\\[:cntrl:]]'::text)));
alter table document add constraint document_finding_of_infected CHECK (((scan_finding IS NULL) OR (scan_state = 'infected'::text)));
alter table document add constraint document_media_type_check CHECK ((media_type ~ '^[a-z]+/[a-z0-9.+-]+$'::text));
alter table document add constraint document_pages_check CHECK ((pages > 0));
alter table document add constraint document_scan_state_check CHECK ((scan_state = ANY (ARRAY['not-scanned'::text, 'awaiting'::text, 'clean'::text, 'infected'::text])));
alter table document add constraint document_scanned_when_said CHECK (((scan_state = ANY (ARRAY['not-scanned'::text, 'awaiting'::text])) = (scanned_at IS NULL)));
alter table document add constraint document_sha256_check CHECK ((octet_length(sha256) = 32));
alter table document add constraint document_size_check CHECK ((size > 0));
alter table document add constraint document_uploaded_by_kind_check CHECK ((uploaded_by_kind = ANY (ARRAY['guest'::text, 'citizen'::text, 'official'::text, 'system'::text])));
alter table document add constraint document_pkey PRIMARY KEY (id);
alter table dossier add constraint dossier_accept_by_while_submitted CHECK (((handling = 'submitted'::text) = (accept_by IS NOT NULL)));
alter table dossier add constraint dossier_accepted_when_handled CHECK ((((handling = ANY (ARRAY['submitted'::text, 'intakeSupplement'::text, 'refused'::text])) = (accepted_at IS NULL)) OR (handling = ANY (ARRAY['withdrawn'::text, 'stopped'::text, 'lapsed'::text]))));
alter table dossier add constraint dossier_channel_check CHECK ((channel = ANY (ARRAY['online'::text, 'direct'::text, 'postal'::text])));
alter table dossier add constraint dossier_code_check CHECK ((code ~ '^[A-Y][0-9]{2}(\.[0-9]{1,3}){0,4}-[0-9]{6}-[0-9]{4,8}$'::text));
alter table dossier add constraint dossier_code_with_acceptance CHECK (((code IS NULL) = (accepted_at IS NULL)));
alter table dossier add constraint dossier_delivery_check CHECK ((delivery = ANY (ARRAY['none'::text, 'waiting'::text, 'handedOver'::text])));
alter table dossier add constraint dossier_due_with_acceptance CHECK ((((accepted_at IS NULL) = (due_at IS NULL)) AND ((accepted_at IS NULL) = (first_due_at IS NULL)) AND ((accepted_at IS NULL) = (starts_at IS NULL))));
alter table dossier add constraint dossier_ended_when_said CHECK (((handling = ANY (ARRAY['refused'::text, 'returned'::text, 'withdrawn'::text, 'stopped'::text, 'lapsed'::text])) = (ended_at IS NOT NULL)));
alter table dossier add constraint dossier_finished_in_time_or_not CHECK (((finished_at IS NULL) = (timeliness IS NULL)));
alter table dossier add constraint dossier_finished_when_said CHECK (((handling = ANY (ARRAY['finished'::text, 'negative'::text, 'returned'::text])) = (finished_at IS NOT NULL)));
alter table dossier add constraint dossier_handling_check CHECK ((handling = ANY (ARRAY['submitted'::text, 'intakeSupplement'::text, 'refused'::text, 'received'::text, 'assigned'::text, 'appraising'::text, 'consulting'::text, 'waitingExternal'::text, 'supplement'::text, 'financial'::text, 'suspended'::text, 'submittedForApproval'::text, 'signed'::text, 'finished'::text, 'negative'::text, 'returned'::text, 'withdrawn'::text, 'stopped'::text, 'lapsed'::text])));
alter table dossier add constraint dossier_head_check CHECK ((length(head) = 32));
alter table dossier add constraint dossier_in_order CHECK (((accepted_at >= submitted_at) AND (finished_at >= accepted_at) AND (returned_at >= finished_at)));
alter table dossier add constraint dossier_money_check CHECK ((money = ANY (ARRAY['notDue'::text, 'due'::text, 'paid'::text, 'exempt'::text])));
alter table dossier add constraint dossier_request_code_check CHECK ((request_code ~ '^YC-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'::text));
alter table dossier add constraint dossier_returned_when_said CHECK (((handling = 'returned'::text) = (returned_at IS NOT NULL)));
alter table dossier add constraint dossier_supplement_when_said CHECK (((handling = ANY (ARRAY['supplement'::text, 'intakeSupplement'::text])) = (jsonb_typeof((state -> 'openSupplement'::text)) = 'object'::text)));
alter table dossier add constraint dossier_sync_check CHECK ((sync = ANY (ARRAY['notLinked'::text, 'waiting'::text, 'confirmed'::text])));
alter table dossier add constraint dossier_timeliness_check CHECK ((timeliness = ANY (ARRAY['early'::text, 'onTime'::text, 'late'::text])));
alter table dossier add constraint dossier_version_check CHECK ((version > 0));
alter table dossier add constraint dossier_competent_unit_id_fkey FOREIGN KEY (competent_unit_id) REFERENCES unit(id);
alter table dossier add constraint dossier_help_unit_id_fkey FOREIGN KEY (help_unit_id) REFERENCES unit(id);
alter table dossier add constraint dossier_owner_account_id_fkey FOREIGN KEY (owner_account_id) REFERENCES account(id);
alter table dossier add constraint dossier_procedure_version_id_fkey FOREIGN KEY (procedure_version_id) REFERENCES procedure_version(id);
alter table dossier add constraint dossier_reception_unit_id_fkey FOREIGN KEY (reception_unit_id) REFERENCES unit(id);
alter table dossier add constraint dossier_pkey PRIMARY KEY (id);
alter table dossier add constraint dossier_code UNIQUE (code);
alter table dossier add constraint dossier_request_code UNIQUE (request_code);
alter table dossier_application add constraint dossier_application_applicant_name_check CHECK ((applicant_name <> ''::text));
alter table dossier_application add constraint dossier_application_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id);
alter table dossier_application add constraint dossier_application_pkey PRIMARY KEY (dossier_id);
alter table dossier_counter add constraint dossier_counter_last_check CHECK ((last > 0));
alter table dossier_counter add constraint dossier_counter_pkey PRIMARY KEY (agency_code, day);
alter table dossier_filer add constraint dossier_filer_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier_application(dossier_id) ON DELETE CASCADE;
alter table dossier_filer add constraint dossier_filer_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table dossier_filer add constraint dossier_filer_pkey PRIMARY KEY (dossier_id);
alter table dossier_paper add constraint dossier_paper_purpose_check CHECK ((purpose = ANY (ARRAY['component'::text, 'supplement'::text, 'result'::text, 'replaced'::text, 'superseded'::text])));
alter table dossier_paper add constraint dossier_paper_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);
alter table dossier_paper add constraint dossier_paper_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id);
alter table dossier_paper add constraint dossier_paper_pkey PRIMARY KEY (dossier_id, document_id);
alter table dossier_reading add constraint dossier_reading_by_name_check CHECK ((by_name <> ''::text));
alter table dossier_reading add constraint dossier_reading_kind_check CHECK ((kind = ANY (ARRAY['page'::text, 'paper'::text, 'form'::text, 'api'::text, 'list'::text])));
alter table dossier_reading add constraint dossier_reading_pkey PRIMARY KEY (dossier_id, day, account_id, post_id, kind);
alter table dossier_slice add constraint dossier_slice_due_when_open CHECK (((opened_at IS NULL) = (due_at IS NULL)));
alter table dossier_slice add constraint dossier_slice_ended_after_opening CHECK ((ended_at >= opened_at));
alter table dossier_slice add constraint dossier_slice_finished_after_opening CHECK ((finished_at >= opened_at));
alter table dossier_slice add constraint dossier_slice_finished_in_time_or_not CHECK (((finished_at IS NULL) = (timeliness IS NULL)));
alter table dossier_slice add constraint dossier_slice_finished_or_ended CHECK (((finished_at IS NULL) OR (ended_at IS NULL)));
alter table dossier_slice add constraint dossier_slice_timeliness_check CHECK ((timeliness = ANY (ARRAY['early'::text, 'onTime'::text, 'late'::text])));
alter table dossier_slice add constraint dossier_slice_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES unit(id);
alter table dossier_slice add constraint dossier_slice_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id);
alter table dossier_slice add constraint dossier_slice_pkey PRIMARY KEY (dossier_id, key);
alter table dossier_step add constraint dossier_step_done_when_said CHECK (((status = ANY (ARRAY['open'::text, 'taken'::text])) = (done_at IS NULL)));
alter table dossier_step add constraint dossier_step_kind_check CHECK ((kind = ANY (ARRAY['receive'::text, 'process'::text, 'consult'::text, 'letter'::text, 'wait'::text, 'review'::text, 'sign'::text, 'issue'::text, 'return'::text])));
alter table dossier_step add constraint dossier_step_status_check CHECK ((status = ANY (ARRAY['open'::text, 'taken'::text, 'done'::text, 'sentBack'::text, 'cancelled'::text])));
alter table dossier_step add constraint dossier_step_taken_by_someone CHECK (((status <> 'taken'::text) OR (post_id IS NOT NULL)));
alter table dossier_step add constraint dossier_step_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES unit(id);
alter table dossier_step add constraint dossier_step_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id);
alter table dossier_step add constraint dossier_step_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id);
alter table dossier_step add constraint dossier_step_pkey PRIMARY KEY (id);
alter table draft add constraint draft_belongs_to_someone CHECK (((account_id IS NOT NULL) OR (session_id IS NOT NULL) OR (helped IS NOT NULL)));
alter table draft add constraint draft_helped_check CHECK ((jsonb_typeof(helped) = 'object'::text));
alter table draft add constraint draft_moved_check CHECK ((jsonb_typeof(moved) = 'object'::text));
alter table draft add constraint draft_parties_check CHECK ((jsonb_typeof(parties) = 'object'::text));
alter table draft add constraint draft_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table draft add constraint draft_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id);
alter table draft add constraint draft_procedure_version_id_fkey FOREIGN KEY (procedure_version_id) REFERENCES procedure_version(id);
alter table draft add constraint draft_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table draft add constraint draft_pkey PRIMARY KEY (id);
alter table draft_code add constraint draft_code_code_digest_check CHECK ((octet_length(code_digest) = 32));
alter table draft_code add constraint draft_code_failures_check CHECK ((failures >= 0));
alter table draft_code add constraint draft_code_pin_digest_check CHECK ((octet_length(pin_digest) = 32));
alter table draft_code add constraint draft_code_salt_check CHECK ((octet_length(salt) = 16));
alter table draft_code add constraint draft_code_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES draft(id) ON DELETE CASCADE;
alter table draft_code add constraint draft_code_pkey PRIMARY KEY (draft_id);
alter table draft_code add constraint draft_code_once UNIQUE (code_digest);
alter table draft_holder add constraint draft_holder_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES draft(id) ON DELETE CASCADE;
alter table draft_holder add constraint draft_holder_pkey PRIMARY KEY (draft_id, holder);
alter table draft_notice add constraint draft_notice_check CHECK ((noticed_at <= (expires_at - '3 days'::interval)));
alter table draft_notice add constraint draft_notice_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES draft(id) ON DELETE CASCADE;
alter table draft_notice add constraint draft_notice_pkey PRIMARY KEY (draft_id, expires_at);
alter table draft_paper add constraint draft_paper_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);
alter table draft_paper add constraint draft_paper_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES draft(id) ON DELETE CASCADE;
alter table draft_paper add constraint draft_paper_pkey PRIMARY KEY (draft_id, document_id);
alter table fact_dossier add constraint fact_code_with_acceptance CHECK (((code IS NULL) = (accepted_on IS NULL)));
alter table fact_dossier add constraint fact_digitised_was_accepted CHECK (((accepted_on IS NOT NULL) OR (num_nonnulls(digitised_on, reused_on, stored_on, e_result_on) = 0)));
alter table fact_dossier add constraint fact_dossier_channel_check CHECK ((channel = ANY (ARRAY['online'::text, 'direct'::text, 'postal'::text])));
alter table fact_dossier add constraint fact_dossier_seq_check CHECK ((seq > 0));
alter table fact_dossier add constraint fact_dossier_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'refused'::text, 'inProgress'::text, 'supplement'::text, 'paused'::text, 'finished'::text, 'returned'::text, 'withdrawn'::text, 'stopped'::text])));
alter table fact_dossier add constraint fact_dossier_timeliness_check CHECK ((timeliness = ANY (ARRAY['early'::text, 'onTime'::text, 'late'::text])));
alter table fact_dossier add constraint fact_due_of_last_run CHECK ((NOT (due_on IS DISTINCT FROM (((runs -> '-1'::integer) ->> 'dueOn'::text))::date)));
alter table fact_dossier add constraint fact_due_with_acceptance CHECK (((due_on IS NULL) = (accepted_on IS NULL)));
alter table fact_dossier add constraint fact_ended_after_acceptance CHECK ((ended_on >= accepted_on));
alter table fact_dossier add constraint fact_ended_in_time_or_withdrawn CHECK (((timeliness IS NOT NULL) = ((ended_on IS NOT NULL) AND (state <> ALL (ARRAY['withdrawn'::text, 'stopped'::text])))));
alter table fact_dossier add constraint fact_ended_was_accepted CHECK (((ended_on IS NULL) OR (accepted_on IS NOT NULL)));
alter table fact_dossier add constraint fact_refused_never_accepted CHECK (((refused_on IS NULL) OR (accepted_on IS NULL)));
alter table fact_dossier add constraint fact_dossier_pkey PRIMARY KEY (dossier_id);
alter table fact_slice add constraint fact_slice_channel_check CHECK ((channel = ANY (ARRAY['online'::text, 'direct'::text, 'postal'::text])));
alter table fact_slice add constraint fact_slice_due_of_last_run CHECK ((NOT (due_on IS DISTINCT FROM (((runs -> '-1'::integer) ->> 'dueOn'::text))::date)));
alter table fact_slice add constraint fact_slice_due_when_begun CHECK (((due_on IS NULL) = (accepted_on IS NULL)));
alter table fact_slice add constraint fact_slice_ended_after_beginning CHECK ((ended_on >= accepted_on));
alter table fact_slice add constraint fact_slice_ended_when_over CHECK (((ended_on IS NOT NULL) = (state = ANY (ARRAY['finished'::text, 'withdrawn'::text, 'stopped'::text]))));
alter table fact_slice add constraint fact_slice_in_time_when_finished CHECK (((timeliness IS NOT NULL) = (state = 'finished'::text)));
alter table fact_slice add constraint fact_slice_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'inProgress'::text, 'supplement'::text, 'paused'::text, 'resting'::text, 'finished'::text, 'withdrawn'::text, 'stopped'::text])));
alter table fact_slice add constraint fact_slice_timeliness_check CHECK ((timeliness = ANY (ARRAY['early'::text, 'onTime'::text, 'late'::text])));
alter table fact_slice add constraint fact_slice_waits_until_begun CHECK (((state = 'waiting'::text) = (accepted_on IS NULL)));
alter table fact_slice add constraint fact_slice_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES fact_dossier(dossier_id) ON DELETE CASCADE;
alter table fact_slice add constraint fact_slice_pkey PRIMARY KEY (dossier_id, key);
alter table figure_slice_sum add constraint figure_slice_sum_channel_check CHECK ((channel = ANY (ARRAY['online'::text, 'direct'::text, 'postal'::text])));
alter table figure_slice_sum add constraint figure_slice_sum_grain_check CHECK ((grain = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])));
alter table figure_slice_sum add constraint figure_slice_sum_measure_check CHECK ((measure = ANY (ARRAY['received'::text, 'early'::text, 'onTime'::text, 'late'::text, 'withdrawn'::text, 'overdue'::text])));
alter table figure_slice_sum add constraint figure_slice_sum_starts_its_grain CHECK ((starts_on = (date_trunc(grain, (starts_on)::timestamp without time zone))::date));
alter table figure_slice_sum add constraint figure_slice_sum_pkey PRIMARY KEY (unit_id, grain, starts_on, measure, channel) INCLUDE (value);
alter table figure_sum add constraint figure_sum_channel_check CHECK ((channel = ANY (ARRAY['online'::text, 'direct'::text, 'postal'::text])));
alter table figure_sum add constraint figure_sum_grain_check CHECK ((grain = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])));
alter table figure_sum add constraint figure_sum_measure_check CHECK ((measure = ANY (ARRAY['received'::text, 'early'::text, 'onTime'::text, 'late'::text, 'withdrawn'::text, 'refused'::text, 'supplements'::text, 'overdue'::text, 'digitised'::text, 'reused'::text, 'stored'::text, 'eResults'::text])));
alter table figure_sum add constraint figure_sum_starts_its_grain CHECK ((starts_on = (date_trunc(grain, (starts_on)::timestamp without time zone))::date));
alter table figure_sum add constraint figure_sum_pkey PRIMARY KEY (unit_id, grain, starts_on, measure, channel) INCLUDE (value);
alter table finding add constraint finding_list_as_of_check CHECK ((list_as_of ~ '^[0-9]{4}-[0-9]{2}$'::text));
alter table finding add constraint finding_list_source CHECK (((list_statement IS NULL) = (list_as_of IS NULL)));
alter table finding add constraint finding_only_one_check CHECK (only_one);
alter table finding add constraint finding_sha256_check CHECK ((length(sha256) = 32));
alter table finding add constraint finding_pkey PRIMARY KEY (only_one);
alter table form_template add constraint form_template_content_check CHECK ((jsonb_typeof(content) = 'object'::text));
alter table form_template add constraint form_template_version_check CHECK ((version ~ '^[a-z0-9][a-z0-9.-]{0,39}$'::text));
alter table form_template add constraint form_template_pkey PRIMARY KEY (version);
alter table form_template add constraint form_template_used_from_key UNIQUE (used_from);
alter table half_sign_in add constraint half_sign_in_device_check CHECK ((device ~ '^[a-z]+/[a-z]+$'::text));
alter table half_sign_in add constraint half_sign_in_token_hash_check CHECK ((octet_length(token_hash) = 32));
alter table half_sign_in add constraint half_sign_in_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table half_sign_in add constraint half_sign_in_pkey PRIMARY KEY (token_hash);
alter table journal add constraint journal_hash_check CHECK ((length(hash) = 32));
alter table journal add constraint journal_prev_hash_check CHECK ((length(prev_hash) = 32));
alter table journal add constraint journal_private_digest_check CHECK ((length(private_digest) = 32));
alter table journal add constraint journal_seq_check CHECK ((seq > 0));
alter table journal add constraint journal_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id);
alter table journal add constraint journal_pkey PRIMARY KEY (dossier_id, seq);
alter table kept_input add constraint kept_input_path_check CHECK ((path ~~ '/%'::text));
alter table kept_input add constraint kept_input_token_hash_check CHECK ((octet_length(token_hash) = 32));
alter table kept_input add constraint kept_input_pkey PRIMARY KEY (token_hash);
alter table legal_hold add constraint legal_hold_lifted_after_placing CHECK ((lifted_at >= placed_at));
alter table legal_hold add constraint legal_hold_lifted_by_check CHECK ((btrim(lifted_by) <> ''::text));
alter table legal_hold add constraint legal_hold_lifted_by_someone CHECK (((lifted_at IS NULL) = (lifted_by IS NULL)));
alter table legal_hold add constraint legal_hold_order_number_check CHECK ((btrim(order_number) <> ''::text));
alter table legal_hold add constraint legal_hold_placed_by_check CHECK ((btrim(placed_by) <> ''::text));
alter table legal_hold add constraint legal_hold_reason_check CHECK ((btrim(reason) <> ''::text));
alter table legal_hold add constraint legal_hold_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id);
alter table legal_hold add constraint legal_hold_pkey PRIMARY KEY (id);
alter table life_event add constraint life_event_key_check CHECK ((key ~ '^[a-z][a-z0-9-]{0,39}$'::text));
alter table life_event add constraint life_event_name_en_check CHECK ((name_en <> ''::text));
alter table life_event add constraint life_event_name_vi_check CHECK ((name_vi <> ''::text));
alter table life_event add constraint life_event_place_check CHECK ((place > 0));
alter table life_event add constraint life_event_procedure_codes_check CHECK ((cardinality(procedure_codes) > 0));
alter table life_event add constraint life_event_pkey PRIMARY KEY (key);
alter table life_event add constraint life_event_place_key UNIQUE (place);
alter table listed_procedure add constraint listed_procedure_channels_check CHECK ((channels <@ ARRAY['direct'::text, 'online'::text, 'postal'::text]));
alter table listed_procedure add constraint listed_procedure_code_check CHECK ((code ~ '^[1-6]\.[0-9]{6}$'::text));
alter table listed_procedure add constraint listed_procedure_decision_check CHECK ((decision <> ''::text));
alter table listed_procedure add constraint listed_procedure_field_check CHECK ((field <> ''::text));
alter table listed_procedure add constraint listed_procedure_levels_check CHECK ((levels <@ ARRAY['commune'::text, 'province'::text, 'ministry'::text, 'other'::text]));
alter table listed_procedure add constraint listed_procedure_title_check CHECK ((title <> ''::text));
alter table listed_procedure add constraint listed_procedure_pkey PRIMARY KEY (code);
alter table local_fee add constraint local_fee_amount_check CHECK (((amount >= 0) AND (amount <= 1000000000)));
alter table local_fee add constraint local_fee_ground_check CHECK ((ground <> ''::text));
alter table local_fee add constraint local_fee_validity CHECK ((effective_to > effective_from));
alter table local_fee add constraint local_fee_procedure_code_fkey FOREIGN KEY (procedure_code) REFERENCES procedure(code);
alter table local_fee add constraint local_fee_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table local_fee add constraint local_fee_pkey PRIMARY KEY (id);
alter table local_fee add constraint local_fee_one_in_force EXCLUDE USING gist (procedure_code WITH =, unit_id WITH =, daterange(effective_from, effective_to) WITH &&);
alter table local_limit add constraint local_limit_allowance_check CHECK ((jsonb_typeof(allowance) = 'object'::text));
alter table local_limit add constraint local_limit_ground_check CHECK ((ground <> ''::text));
alter table local_limit add constraint local_limit_validity CHECK ((effective_to > effective_from));
alter table local_limit add constraint local_limit_variant_check CHECK ((variant <> ''::text));
alter table local_limit add constraint local_limit_procedure_code_fkey FOREIGN KEY (procedure_code) REFERENCES procedure(code);
alter table local_limit add constraint local_limit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table local_limit add constraint local_limit_pkey PRIMARY KEY (id);
alter table local_limit add constraint local_limit_one_in_force EXCLUDE USING gist (procedure_code WITH =, unit_id WITH =, COALESCE(variant, ''::text) WITH =, daterange(effective_from, effective_to) WITH &&);
alter table passkey add constraint passkey_counter_check CHECK ((counter >= 0));
alter table passkey add constraint passkey_id_check CHECK ((id ~ '^[A-Za-z0-9_-]+$'::text));
alter table passkey add constraint passkey_name_check CHECK (((name <> ''::text) AND (length(name) <= 60)));
alter table passkey add constraint passkey_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table passkey add constraint passkey_pkey PRIMARY KEY (id);
alter table person add constraint person_full_name_check CHECK (((full_name <> ''::text) AND (length(full_name) <= 200)));
alter table person add constraint person_pkey PRIMARY KEY (id);
alter table person_search add constraint person_search_found_check CHECK ((found >= 0));
alter table person_search add constraint person_search_sought_by_check CHECK ((sought_by = ANY (ARRAY['card'::text, 'person-id'::text, 'phone'::text, 'name'::text])));
alter table person_search add constraint person_search_sought_check CHECK ((octet_length(sought) = 32));
alter table person_search add constraint person_search_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table person_search add constraint person_search_chosen_fkey FOREIGN KEY (chosen) REFERENCES dossier(id);
alter table person_search add constraint person_search_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id);
alter table person_search add constraint person_search_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table person_search add constraint person_search_pkey PRIMARY KEY (id);
alter table phrase add constraint phrase_en_check CHECK (((en <> ''::text) AND (char_length(en) <= 2000)));
alter table phrase add constraint phrase_name_check CHECK (((name <> ''::text) AND (char_length(name) <= 80)));
alter table phrase add constraint phrase_own_in_a_post CHECK (((post_id IS NULL) = (account_id IS NULL)));
alter table phrase add constraint phrase_use_check CHECK ((use = ANY (ARRAY['refusal'::text, 'ground'::text, 'stop'::text, 'suspension'::text, 'extension'::text, 'supplement'::text, 'message'::text, 'proposal'::text, 'opinion'::text, 'question'::text])));
alter table phrase add constraint phrase_vi_check CHECK (((vi <> ''::text) AND (char_length(vi) <= 2000)));
alter table phrase add constraint phrase_pkey PRIMARY KEY (id);
alter table phrase add constraint phrase_name_once UNIQUE NULLS NOT DISTINCT (agency_id, post_id, account_id, use, name);
alter table post add constraint post_code_check CHECK ((code <> ''::text));
alter table post add constraint post_name_en_check CHECK ((name_en <> ''::text));
alter table post add constraint post_name_vi_check CHECK ((name_vi <> ''::text));
alter table post add constraint post_role_check CHECK ((role = ANY (ARRAY['deskOfficer'::text, 'centreHead'::text, 'divisionHead'::text, 'handler'::text, 'approver'::text, 'clerk'::text, 'procedureController'::text, 'leader'::text, 'systemAdmin'::text])));
alter table post add constraint post_validity CHECK ((valid_to > valid_from));
alter table post add constraint post_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table post add constraint post_pkey PRIMARY KEY (id);
alter table post add constraint post_one_code_a_day EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&);
alter table post_item add constraint post_item_code_check CHECK ((code ~ '^[A-Z0-9-]{6,30}$'::text));
alter table post_item add constraint post_item_sender_check CHECK ((jsonb_typeof(sender) = 'object'::text));
alter table post_item add constraint post_item_list_id_fkey FOREIGN KEY (list_id) REFERENCES post_list(id);
alter table post_item add constraint post_item_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table post_item add constraint post_item_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES reception_visit(id);
alter table post_item add constraint post_item_once PRIMARY KEY (code);
alter table post_item add constraint post_item_visit_id_key UNIQUE (visit_id);
alter table post_list add constraint post_list_check CHECK ((imported_at >= made_at));
alter table post_list add constraint post_list_lines_check CHECK ((jsonb_typeof(lines) = 'array'::text));
alter table post_list add constraint post_list_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id);
alter table post_list add constraint post_list_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table post_list add constraint post_list_pkey PRIMARY KEY (id);
alter table procedure add constraint procedure_code_check CHECK ((code ~ '^[1-36]\.[0-9]{6}$'::text));
alter table procedure add constraint procedure_pkey PRIMARY KEY (code);
alter table procedure_draft add constraint procedure_draft_changed_by_name_check CHECK ((changed_by_name <> ''::text));
alter table procedure_draft add constraint procedure_draft_procedure_code_check CHECK ((procedure_code ~ '^[1-36]\.[0-9]{6}$'::text));
alter table procedure_draft add constraint procedure_draft_published CHECK (((state = 'published'::text) = (published_version IS NOT NULL)));
alter table procedure_draft add constraint procedure_draft_remark CHECK (((remark IS NULL) = (remark_by_name IS NULL)));
alter table procedure_draft add constraint procedure_draft_remark_check CHECK ((remark <> ''::text));
alter table procedure_draft add constraint procedure_draft_revision_check CHECK ((revision > 0));
alter table procedure_draft add constraint procedure_draft_state_check CHECK ((state = ANY (ARRAY['editing'::text, 'submitted'::text, 'published'::text, 'discarded'::text])));
alter table procedure_draft add constraint procedure_draft_submitted CHECK (((state <> 'submitted'::text) OR (submitted_by_name IS NOT NULL)));
alter table procedure_draft add constraint procedure_draft_based_on_fkey FOREIGN KEY (based_on) REFERENCES procedure_version(id);
alter table procedure_draft add constraint procedure_draft_published_version_fkey FOREIGN KEY (published_version) REFERENCES procedure_version(id);
alter table procedure_draft add constraint procedure_draft_pkey PRIMARY KEY (id);
alter table procedure_draft_writer add constraint procedure_draft_writer_name_check CHECK ((name <> ''::text));
alter table procedure_draft_writer add constraint procedure_draft_writer_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES procedure_draft(id);
alter table procedure_draft_writer add constraint procedure_draft_writer_pkey PRIMARY KEY (draft_id, person_id);
alter table procedure_version add constraint procedure_version_change_class_check CHECK ((change_class = ANY (ARRAY['cosmetic'::text, 'assisting'::text, 'substantive'::text])));
alter table procedure_version add constraint procedure_version_competent_level_check CHECK ((competent_level = ANY (ARRAY['commune'::text, 'province'::text, 'ministry'::text, 'other'::text])));
alter table procedure_version add constraint procedure_version_content_sha256_check CHECK ((length(content_sha256) = 32));
alter table procedure_version add constraint procedure_version_drawn CHECK (((process IS NULL) = (process_bpmn IS NULL)));
alter table procedure_version add constraint procedure_version_field_en_check CHECK ((field_en <> ''::text));
alter table procedure_version add constraint procedure_version_field_vi_check CHECK ((field_vi <> ''::text));
alter table procedure_version add constraint procedure_version_name_en_check CHECK ((name_en <> ''::text));
alter table procedure_version add constraint procedure_version_name_vi_check CHECK ((name_vi <> ''::text));
alter table procedure_version add constraint procedure_version_route_check CHECK ((route = ANY (ARRAY['local'::text, 'portal'::text, 'ministry'::text])));
alter table procedure_version add constraint procedure_version_validity CHECK ((effective_to > effective_from));
alter table procedure_version add constraint procedure_version_version_check CHECK ((version > 0));
alter table procedure_version add constraint procedure_version_procedure_code_fkey FOREIGN KEY (procedure_code) REFERENCES procedure(code);
alter table procedure_version add constraint procedure_version_pkey PRIMARY KEY (id);
alter table procedure_version add constraint procedure_version_procedure_code_version_key UNIQUE (procedure_code, version);
alter table procedure_version add constraint procedure_version_one_in_force EXCLUDE USING gist (procedure_code WITH =, daterange(effective_from, effective_to) WITH &&);
alter table projection add constraint projection_pkey PRIMARY KEY (name);
alter table queue_counter add constraint queue_counter_last_check CHECK ((last > 0));
alter table queue_counter add constraint queue_counter_letter_check CHECK ((letter ~ '^[A-D]$'::text));
alter table queue_counter add constraint queue_counter_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table queue_counter add constraint queue_counter_pkey PRIMARY KEY (unit_id, day, letter);
alter table queue_day add constraint queue_day_came_check CHECK ((came >= 0));
alter table queue_day add constraint queue_day_everybody_once CHECK ((taken = ((came + missed) + unserved)));
alter table queue_day add constraint queue_day_letter_check CHECK ((letter ~ '^[A-D]$'::text));
alter table queue_day add constraint queue_day_missed_check CHECK ((missed >= 0));
alter table queue_day add constraint queue_day_taken_check CHECK ((taken >= 0));
alter table queue_day add constraint queue_day_unserved_check CHECK ((unserved >= 0));
alter table queue_day add constraint queue_day_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table queue_day add constraint queue_day_pkey PRIMARY KEY (unit_id, day, letter);
alter table queue_ticket add constraint queue_ticket_called_by_somebody CHECK ((((calls = 0) = (called_at IS NULL)) AND ((called_at IS NULL) = (called_post IS NULL)) AND ((called_at IS NULL) = (place IS NULL))));
alter table queue_ticket add constraint queue_ticket_calls_check CHECK (((calls >= 0) AND (calls <= 3)));
alter table queue_ticket add constraint queue_ticket_number_check CHECK ((number > 0));
alter table queue_ticket add constraint queue_ticket_place_check CHECK (((place >= 1) AND (place <= 99)));
alter table queue_ticket add constraint queue_ticket_priority_check CHECK ((priority = ANY (ARRAY['elderly'::text, 'disabled'::text, 'withChild'::text, 'merit'::text])));
alter table queue_ticket add constraint queue_ticket_priority_checked_by_somebody CHECK ((((priority_checked IS NULL) = (priority_by IS NULL)) AND ((priority_checked IS NULL) OR (priority IS NOT NULL))));
alter table queue_ticket add constraint queue_ticket_priority_checked_check CHECK ((priority_checked = ANY (ARRAY['confirmed'::text, 'dropped'::text])));
alter table queue_ticket add constraint queue_ticket_returns_check CHECK (((returns >= 0) AND (returns <= 1)));
alter table queue_ticket add constraint queue_ticket_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'called'::text, 'came'::text, 'missed'::text, 'away'::text, 'unserved'::text])));
alter table queue_ticket add constraint queue_ticket_state_fits CHECK (
CASE state
    WHEN 'waiting'::text THEN ((calls < 3) AND (ended_at IS NULL))
    WHEN 'called'::text THEN ((calls > 0) AND (ended_at IS NULL))
    WHEN 'came'::text THEN ((calls > 0) AND (ended_at IS NOT NULL))
    WHEN 'away'::text THEN ((calls > 0) AND (ended_at IS NOT NULL) AND (returns = 0))
    WHEN 'unserved'::text THEN (ended_at IS NOT NULL)
    ELSE ((calls = 3) AND (ended_at IS NOT NULL))
END);
alter table queue_ticket add constraint queue_ticket_take_key_check CHECK ((take_key <> ''::text));
alter table queue_ticket add constraint queue_ticket_token_check CHECK ((token ~ '^[0-9A-Za-z_-]{16,64}$'::text));
alter table queue_ticket add constraint queue_ticket_waited_check CHECK (((waited >= 0) AND (waited <= 1440)));
alter table queue_ticket add constraint queue_ticket_called_post_fkey FOREIGN KEY (called_post) REFERENCES post(id);
alter table queue_ticket add constraint queue_ticket_priority_by_fkey FOREIGN KEY (priority_by) REFERENCES post(id);
alter table queue_ticket add constraint queue_ticket_unit_id_day_letter_fkey FOREIGN KEY (unit_id, day, letter) REFERENCES queue_counter(unit_id, day, letter);
alter table queue_ticket add constraint queue_ticket_pkey PRIMARY KEY (id);
alter table queue_ticket add constraint queue_ticket_one_of_a_number UNIQUE (unit_id, day, letter, number);
alter table queue_ticket add constraint queue_ticket_take_key_key UNIQUE (take_key);
alter table queue_ticket add constraint queue_ticket_token_key UNIQUE (token);
alter table reading add constraint reading_check CHECK (((pages_done >= 0) AND (pages_done <= pages)));
alter table reading add constraint reading_ended_when_over CHECK (((ended_at IS NULL) = (state = ANY (ARRAY['waiting'::text, 'running'::text]))));
alter table reading add constraint reading_pages_check CHECK ((pages > 0));
alter table reading add constraint reading_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'failed'::text])));
alter table reading add constraint reading_suggested_check CHECK ((jsonb_typeof(suggested) = 'object'::text));
alter table reading add constraint reading_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE CASCADE;
alter table reading add constraint reading_searchable_id_fkey FOREIGN KEY (searchable_id) REFERENCES document(id) ON DELETE SET NULL;
alter table reading add constraint reading_pkey PRIMARY KEY (document_id);
alter table reception_visit add constraint reception_visit_channel_check CHECK ((channel = ANY (ARRAY['direct'::text, 'postal'::text])));
alter table reception_visit add constraint reception_visit_form_check CHECK ((jsonb_typeof(form) = 'object'::text));
alter table reception_visit add constraint reception_visit_person_check CHECK ((jsonb_typeof(person) = 'object'::text));
alter table reception_visit add constraint reception_visit_ticket_check CHECK ((btrim(ticket) <> ''::text));
alter table reception_visit add constraint reception_visit_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id);
alter table reception_visit add constraint reception_visit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table reception_visit add constraint reception_visit_pkey PRIMARY KEY (id);
alter table reception_visit_dossier add constraint reception_visit_dossier_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id);
alter table reception_visit_dossier add constraint reception_visit_dossier_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES reception_visit(id);
alter table reception_visit_dossier add constraint reception_visit_dossier_pkey PRIMARY KEY (dossier_id);
alter table recovery_code add constraint recovery_code_digest_check CHECK ((octet_length(digest) = 32));
alter table recovery_code add constraint recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table recovery_code add constraint recovery_code_pkey PRIMARY KEY (account_id, digest);
alter table retention_period add constraint retention_period_decided_by_check CHECK ((decided_by = ANY (ARRAY['procedure'::text, 'result'::text, 'field'::text, 'default'::text])));
alter table retention_period add constraint retention_period_years_check CHECK (((years >= 1) AND (years <= 100)));
alter table retention_period add constraint retention_period_procedure_version_id_fkey FOREIGN KEY (procedure_version_id) REFERENCES procedure_version(id);
alter table retention_period add constraint retention_period_pkey PRIMARY KEY (procedure_version_id);
alter table retention_rule add constraint retention_rule_kind_check CHECK ((kind = ANY (ARRAY['result'::text, 'field'::text, 'default'::text])));
alter table retention_rule add constraint retention_rule_years_check CHECK (((years >= 1) AND (years <= 100)));
alter table retention_rule add constraint retention_rule_pkey PRIMARY KEY (kind, name);
alter table saved_view add constraint saved_view_name_check CHECK (((name <> ''::text) AND (char_length(name) <= 60)));
alter table saved_view add constraint saved_view_query_check CHECK ((char_length(query) <= 500));
alter table saved_view add constraint saved_view_pkey PRIMARY KEY (id);
alter table saved_view add constraint saved_view_name_once UNIQUE (post_id, account_id, name);
alter table session add constraint session_device_check CHECK ((device ~ '^[a-z]+/[a-z]+$'::text));
alter table session add constraint session_post_needs_account CHECK (((post_id IS NULL) OR (account_id IS NOT NULL)));
alter table session add constraint session_times CHECK (((seen_at >= created_at) AND (expires_at > created_at)));
alter table session add constraint session_token_hash_check CHECK ((octet_length(token_hash) = 32));
alter table session add constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table session add constraint session_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id);
alter table session add constraint session_pkey PRIMARY KEY (token_hash);
alter table session add constraint session_id_key UNIQUE (id);
alter table setting add constraint setting_key_check CHECK ((key ~ '^[a-z][a-z-]*$'::text));
alter table setting add constraint setting_pkey PRIMARY KEY (key);
alter table shared_process add constraint shared_process_bpmn_check CHECK ((bpmn <> ''::text));
alter table shared_process add constraint shared_process_name_check CHECK ((name ~ '^[a-z][a-z0-9-]*$'::text));
alter table shared_process add constraint shared_process_pkey PRIMARY KEY (name);
alter table shared_process_draft add constraint shared_process_draft_bpmn_check CHECK ((bpmn <> ''::text));
alter table shared_process_draft add constraint shared_process_draft_changed_by_name_check CHECK ((changed_by_name <> ''::text));
alter table shared_process_draft add constraint shared_process_draft_name_check CHECK ((name ~ '^[a-z][a-z0-9-]*$'::text));
alter table shared_process_draft add constraint shared_process_draft_remark CHECK (((remark IS NULL) = (remark_by_name IS NULL)));
alter table shared_process_draft add constraint shared_process_draft_remark_check CHECK ((remark <> ''::text));
alter table shared_process_draft add constraint shared_process_draft_revision_check CHECK ((revision > 0));
alter table shared_process_draft add constraint shared_process_draft_state_check CHECK ((state = ANY (ARRAY['editing'::text, 'submitted'::text, 'published'::text, 'discarded'::text])));
alter table shared_process_draft add constraint shared_process_draft_submitted CHECK (((state <> 'submitted'::text) OR (submitted_by_name IS NOT NULL)));
alter table shared_process_draft add constraint shared_process_draft_pkey PRIMARY KEY (id);
alter table shared_process_draft_writer add constraint shared_process_draft_writer_name_check CHECK ((name <> ''::text));
alter table shared_process_draft_writer add constraint shared_process_draft_writer_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES shared_process_draft(id);
alter table shared_process_draft_writer add constraint shared_process_draft_writer_pkey PRIMARY KEY (draft_id, person_id);
alter table store_paper add constraint store_paper_fields_check CHECK ((jsonb_typeof(fields) = 'object'::text));
alter table store_paper add constraint store_paper_is_somebodys CHECK ((num_nonnulls(owner_account_id, owner_digest) > 0));
alter table store_paper add constraint store_paper_owner_digest_check CHECK ((octet_length(owner_digest) = 32));
alter table store_paper add constraint store_paper_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);
alter table store_paper add constraint store_paper_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id);
alter table store_paper add constraint store_paper_pkey PRIMARY KEY (document_id);
alter table supplement_paper add constraint supplement_paper_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);
alter table supplement_paper add constraint supplement_paper_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id);
alter table supplement_paper add constraint supplement_paper_pkey PRIMARY KEY (dossier_id, document_id);
alter table supplement_reply add constraint supplement_reply_said_check CHECK ((jsonb_typeof(said) = 'object'::text));
alter table supplement_reply add constraint supplement_reply_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id);
alter table supplement_reply add constraint supplement_reply_pkey PRIMARY KEY (dossier_id, asked_at, writer);
alter table text_change add constraint text_change_change_check CHECK ((jsonb_typeof(change) = 'object'::text));
alter table text_change add constraint text_change_decided CHECK (((state = 'waiting'::text) = (decided_by IS NULL)));
alter table text_change add constraint text_change_proposed_name_check CHECK ((proposed_name <> ''::text));
alter table text_change add constraint text_change_reason_check CHECK ((reason <> ''::text));
alter table text_change add constraint text_change_second_person CHECK (((state <> ALL (ARRAY['approved'::text, 'rejected'::text])) OR (decided_by <> proposed_by)));
alter table text_change add constraint text_change_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'approved'::text, 'rejected'::text, 'withdrawn'::text])));
alter table text_change add constraint text_change_subject_check CHECK ((subject <> ''::text));
alter table text_change add constraint text_change_pkey PRIMARY KEY (id);
alter table text_template add constraint text_template_approved_by_check CHECK ((approved_by <> ''::text));
alter table text_template add constraint text_template_both_languages CHECK (((vi IS NULL) = (en IS NULL)));
alter table text_template add constraint text_template_en_check CHECK (((en <> ''::text) AND (char_length(en) <= 2000)));
alter table text_template add constraint text_template_key_check CHECK ((key ~ '^[a-z]+\.[a-zA-Z]+$'::text));
alter table text_template add constraint text_template_reason_check CHECK ((reason <> ''::text));
alter table text_template add constraint text_template_version_check CHECK ((version > 0));
alter table text_template add constraint text_template_vi_check CHECK (((vi <> ''::text) AND (char_length(vi) <= 2000)));
alter table text_template add constraint text_template_written_by_check CHECK ((written_by <> ''::text));
alter table text_template add constraint text_template_pkey PRIMARY KEY (key, agency, version);
alter table totp add constraint totp_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table totp add constraint totp_pkey PRIMARY KEY (account_id);
alter table tracking_grant add constraint tracking_grant_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id);
alter table tracking_grant add constraint tracking_grant_pkey PRIMARY KEY (session_id, dossier_id);
alter table tracking_try add constraint tracking_try_about_check CHECK ((length(about) = 32));
alter table tracking_try add constraint tracking_try_tries_check CHECK ((tries > 0));
alter table tracking_try add constraint tracking_try_pkey PRIMARY KEY (about);
alter table tray_file add constraint tray_file_copies_check CHECK ((copies > 0));
alter table tray_file add constraint tray_file_file_name_check CHECK (((char_length(file_name) >= 1) AND (char_length(file_name) <= 120)));
alter table tray_file add constraint tray_file_pages_check CHECK ((pages > 0));
alter table tray_file add constraint tray_file_refused_for_a_reason CHECK (((state = 'refused'::text) = (refused_because IS NOT NULL)));
alter table tray_file add constraint tray_file_settled_by_somebody CHECK (((settled_at IS NULL) = (state = ANY (ARRAY['waiting'::text, 'refused'::text]))));
alter table tray_file add constraint tray_file_sha256_check CHECK ((octet_length(sha256) = 32));
alter table tray_file add constraint tray_file_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'taken'::text, 'refused'::text, 'discarded'::text])));
alter table tray_file add constraint tray_file_waits_with_its_document CHECK (((state <> 'waiting'::text) OR (document_id IS NOT NULL)));
alter table tray_file add constraint tray_file_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);
alter table tray_file add constraint tray_file_pkey PRIMARY KEY (id);
alter table unit add constraint unit_agency_code_check CHECK (((agency_code ~ '^[A-Y][0-9]{2}(\.[0-9]{1,3}){0,6}$'::text) AND (length(agency_code) <= 35)));
alter table unit add constraint unit_agency_code_is_an_agencys CHECK (((agency_code IS NULL) OR (agency_id = id)));
alter table unit add constraint unit_agency_is_itself CHECK (((agency_id = id) = (kind = ANY (ARRAY['province'::text, 'district'::text, 'commune'::text, 'department'::text, 'service-centre'::text]))));
alter table unit add constraint unit_code_check CHECK ((code ~ '^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$'::text));
alter table unit add constraint unit_full_name_en_check CHECK ((full_name_en <> ''::text));
alter table unit add constraint unit_full_name_vi_check CHECK ((full_name_vi <> ''::text));
alter table unit add constraint unit_kind_check CHECK ((kind = ANY (ARRAY['province'::text, 'district'::text, 'commune'::text, 'department'::text, 'service-centre'::text, 'division'::text, 'desk'::text, 'leadership'::text])));
alter table unit add constraint unit_name_en_check CHECK ((name_en <> ''::text));
alter table unit add constraint unit_name_vi_check CHECK ((name_vi <> ''::text));
alter table unit add constraint unit_parent_not_itself CHECK ((parent_id <> id));
alter table unit add constraint unit_root_is_province CHECK (((parent_id IS NULL) = (kind = 'province'::text)));
alter table unit add constraint unit_type_check CHECK ((type = ANY (ARRAY['municipality'::text, 'province'::text, 'district'::text, 'ward'::text, 'commune'::text, 'special-zone'::text, 'township'::text, 'office'::text])));
alter table unit add constraint unit_type_fits_kind CHECK (
CASE kind
    WHEN 'province'::text THEN (type = ANY (ARRAY['municipality'::text, 'province'::text]))
    WHEN 'district'::text THEN (type = 'district'::text)
    WHEN 'commune'::text THEN (type = ANY (ARRAY['ward'::text, 'commune'::text, 'special-zone'::text, 'township'::text]))
    ELSE (type = 'office'::text)
END);
alter table unit add constraint unit_validity CHECK ((valid_to > valid_from));
alter table unit add constraint unit_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES unit(id);
alter table unit add constraint unit_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES unit(id);
alter table unit add constraint unit_pkey PRIMARY KEY (id);
alter table unit add constraint unit_one_agency_code_a_day EXCLUDE USING gist (agency_code WITH =, daterange(valid_from, valid_to) WITH &&);
alter table unit add constraint unit_one_code_a_day EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&);
alter table unit_calendar add constraint unit_calendar_code_check CHECK ((code ~ '^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$'::text));
alter table unit_calendar add constraint unit_calendar_note_check CHECK ((length(note) <= 2000));
alter table unit_calendar add constraint unit_calendar_published_by_check CHECK ((published_by <> ''::text));
alter table unit_calendar add constraint unit_calendar_sha256_check CHECK ((length(sha256) = 32));
alter table unit_calendar add constraint unit_calendar_version_check CHECK ((version > 0));
alter table unit_calendar add constraint unit_calendar_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table unit_calendar add constraint unit_calendar_pkey PRIMARY KEY (code, version);
alter table unit_closure add constraint unit_closure_depth_check CHECK ((depth >= 0));
alter table unit_closure add constraint unit_closure_self CHECK (((depth = 0) = (ancestor_id = descendant_id)));
alter table unit_closure add constraint unit_closure_ancestor_id_fkey FOREIGN KEY (ancestor_id) REFERENCES unit(id);
alter table unit_closure add constraint unit_closure_descendant_id_fkey FOREIGN KEY (descendant_id) REFERENCES unit(id);
alter table unit_closure add constraint unit_closure_pkey PRIMARY KEY (ancestor_id, descendant_id);
alter table unit_field add constraint unit_field_field_check CHECK ((field <> ''::text));
alter table unit_field add constraint unit_field_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table unit_field add constraint unit_field_pkey PRIMARY KEY (unit_id, field);
alter table unit_state add constraint unit_state_full_name_en_check CHECK ((full_name_en <> ''::text));
alter table unit_state add constraint unit_state_full_name_vi_check CHECK ((full_name_vi <> ''::text));
alter table unit_state add constraint unit_state_name_en_check CHECK ((name_en <> ''::text));
alter table unit_state add constraint unit_state_name_vi_check CHECK ((name_vi <> ''::text));
alter table unit_state add constraint unit_state_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES unit(id);
alter table unit_state add constraint unit_state_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);
alter table unit_state add constraint unit_state_pkey PRIMARY KEY (unit_id, valid_from);
alter table unit_succession add constraint unit_succession_how_check CHECK ((how = ANY (ARRAY['whole'::text, 'part'::text])));
alter table unit_succession add constraint unit_succession_not_itself CHECK ((from_id <> to_id));
alter table unit_succession add constraint unit_succession_from_id_fkey FOREIGN KEY (from_id) REFERENCES unit(id);
alter table unit_succession add constraint unit_succession_to_id_fkey FOREIGN KEY (to_id) REFERENCES unit(id);
alter table unit_succession add constraint unit_succession_pkey PRIMARY KEY (from_id, to_id);
alter table upload add constraint upload_belongs_to_one CHECK ((num_nonnulls(owner_account, owner_session) = 1));
alter table upload add constraint upload_check CHECK ((expires_at > created_at));
alter table upload add constraint upload_file_name_check CHECK (((char_length(file_name) >= 1) AND (char_length(file_name) <= 255)));
alter table upload add constraint upload_size_check CHECK ((size > 0));
alter table upload add constraint upload_pkey PRIMARY KEY (id);
alter table used_challenge add constraint used_challenge_digest_check CHECK ((octet_length(digest) = 32));
alter table used_challenge add constraint used_challenge_pkey PRIMARY KEY (digest);
alter table watched_folder add constraint watched_folder_trouble_check CHECK ((trouble = ANY (ARRAY['gone'::text, 'unreadable'::text, 'no-room'::text, 'scanner-away'::text])));
alter table watched_folder add constraint watched_folder_trouble_since CHECK (((trouble IS NULL) = (since IS NULL)));
alter table watched_folder add constraint watched_folder_pkey PRIMARY KEY (unit_id, folder);
alter table work_export add constraint work_export_ended_with_rows CHECK (((ended_at IS NULL) OR (of_rows IS NOT NULL)));
alter table work_export add constraint work_export_lang_check CHECK ((lang = ANY (ARRAY['vi'::text, 'en'::text])));
alter table work_export add constraint work_export_pkey PRIMARY KEY (id);
alter table work_item add constraint work_item_section_check CHECK ((section = ANY (ARRAY['intake'::text, 'mine'::text, 'ours'::text, 'opinion'::text, 'return'::text, 'messages'::text, 'supplement'::text, 'waiting'::text, 'agency'::text])));
alter table work_item add constraint work_item_pkey PRIMARY KEY (dossier_id, section, id, agency_id);

-- Indexes

CREATE INDEX absence_by_person ON public.absence USING btree (person_id, starts_at);
CREATE INDEX accepting_desk_by_desk ON public.accepting_desk USING btree (desk_unit_id, procedure_code);
CREATE INDEX account_by_id_number ON public.account USING btree (id_number_digest) WHERE (id_number_digest IS NOT NULL);
CREATE UNIQUE INDEX account_one_login ON public.account USING btree (login);
CREATE UNIQUE INDEX account_one_per_person ON public.account USING btree (person_id) WHERE (person_id IS NOT NULL);
CREATE INDEX account_event_by_age ON public.account_event USING btree (at);
CREATE INDEX account_event_latest ON public.account_event USING btree (account_id, at DESC);
CREATE INDEX admin_event_by_account ON public.admin_event USING btree (account_id, seq DESC);
CREATE INDEX admin_event_by_subject ON public.admin_event USING btree (subject_kind, subject_id, seq DESC);
CREATE INDEX api_token_by_account ON public.api_token USING btree (account_id);
CREATE INDEX appointment_by_end ON public.appointment USING btree (ends_at);
CREATE INDEX appointment_of_unit ON public.appointment USING btree (unit_id, starts_at) WHERE (state <> 'cancelled'::text);
CREATE INDEX appointment_open_of_account ON public.appointment USING btree (account_id, starts_at) WHERE ((state = 'booked'::text) AND (account_id IS NOT NULL));
CREATE INDEX appointment_open_of_phone ON public.appointment USING btree (phone, starts_at) WHERE (state = 'booked'::text);
CREATE INDEX appointment_event_of_appointment ON public.appointment_event USING btree (appointment_id, id);
CREATE INDEX assignment_by_person ON public.assignment USING btree (person_id, starts_at);
CREATE INDEX bulk_task_of_post ON public.bulk_task USING btree (post_id, account_id, prepared_at DESC);
CREATE INDEX bundle_latest ON public.bundle USING btree (brought_at DESC);
CREATE INDEX delegation_by_post ON public.delegation USING btree (post_id, starts_at);
CREATE INDEX delegation_by_substitute ON public.delegation USING btree (to_person_id, starts_at);
CREATE INDEX destruction_record_by_time ON public.destruction_record USING btree (at);
CREATE INDEX digitising_source_by_document ON public.digitising_source USING btree (document_id);
CREATE INDEX document_sha256 ON public.document USING btree (sha256);
CREATE INDEX document_to_scan ON public.document USING btree (created_at) WHERE (scan_state = ANY (ARRAY['not-scanned'::text, 'awaiting'::text]));
CREATE INDEX dossier_answer_awaited ON public.dossier USING btree (COALESCE(((state #>> '{openSupplement,answerBy}'::text[]))::numeric, ((jsonb_path_query_first(state, '$."waits"[*]?(@."reason" == "financial")."until"'::jsonpath) #>> '{}'::text[]))::numeric)) WHERE (handling = ANY (ARRAY['intakeSupplement'::text, 'supplement'::text, 'financial'::text]));
CREATE INDEX dossier_by_reception ON public.dossier USING btree (reception_unit_id, submitted_at);
CREATE INDEX dossier_ended ON public.dossier USING btree (ended_at) WHERE (ended_at IS NOT NULL);
CREATE INDEX dossier_living_by_version ON public.dossier USING btree (procedure_version_id) INCLUDE (id, finished_at) WHERE (ended_at IS NULL);
CREATE INDEX dossier_of_account ON public.dossier USING btree (owner_account_id, submitted_at) WHERE (owner_account_id IS NOT NULL);
CREATE INDEX dossier_of_guest ON public.dossier USING btree (owner_session_id) WHERE (owner_session_id IS NOT NULL);
CREATE INDEX dossier_open_at_agency ON public.dossier USING btree (competent_unit_id, due_at) WHERE (ended_at IS NULL);
CREATE INDEX dossier_application_owner ON public.dossier_application USING btree (((applicant #>> '{onBehalfOf,personId}'::text[]))) WHERE ((applicant #>> '{onBehalfOf,personId}'::text[]) IS NOT NULL);
CREATE INDEX dossier_application_person ON public.dossier_application USING btree (((applicant ->> 'personId'::text))) WHERE ((applicant ->> 'personId'::text) IS NOT NULL);
CREATE INDEX dossier_filer_by_person ON public.dossier_filer USING btree (unit_id, person_id, filed_at DESC) WHERE (person_id IS NOT NULL);
CREATE INDEX dossier_filer_by_phone ON public.dossier_filer USING btree (unit_id, phone, filed_at DESC) WHERE (phone IS NOT NULL);
CREATE INDEX dossier_filer_by_terms ON public.dossier_filer USING gin (terms);
CREATE INDEX dossier_paper_by_document ON public.dossier_paper USING btree (document_id);
CREATE INDEX dossier_reading_by_day ON public.dossier_reading USING btree (day);
CREATE INDEX dossier_slice_of_agency ON public.dossier_slice USING btree (agency_id, due_at) WHERE ((opened_at IS NOT NULL) AND (finished_at IS NULL) AND (ended_at IS NULL));
CREATE INDEX dossier_step_of_dossier ON public.dossier_step USING btree (dossier_id);
CREATE UNIQUE INDEX dossier_step_open_once ON public.dossier_step USING btree (dossier_id, node, COALESCE(party, ''::text)) WHERE (status = ANY (ARRAY['open'::text, 'taken'::text]));
CREATE INDEX dossier_step_opinion_due ON public.dossier_step USING btree (due_at) WHERE ((party IS NOT NULL) AND (status = ANY (ARRAY['open'::text, 'taken'::text])));
CREATE INDEX dossier_step_to_call ON public.dossier_step USING btree (LEAST(remind_at, escalate_at)) WHERE ((status = ANY (ARRAY['open'::text, 'taken'::text])) AND ((remind_at IS NOT NULL) OR (escalate_at IS NOT NULL)));
CREATE INDEX draft_expiring ON public.draft USING btree (expires_at) WHERE (dossier_id IS NULL);
CREATE INDEX draft_of_account ON public.draft USING btree (account_id, updated_at) WHERE (dossier_id IS NULL);
CREATE INDEX draft_of_helper ON public.draft USING btree (((helped ->> 'postId'::text)), updated_at DESC) WHERE ((helped IS NOT NULL) AND (dossier_id IS NULL));
CREATE INDEX draft_of_session ON public.draft USING btree (session_id) WHERE (dossier_id IS NULL);
CREATE INDEX draft_open_by_version ON public.draft USING btree (procedure_version_id) WHERE (dossier_id IS NULL);
CREATE INDEX draft_holder_by_holder ON public.draft_holder USING btree (holder);
CREATE INDEX draft_paper_by_document ON public.draft_paper USING btree (document_id);
CREATE INDEX fact_decided_by_procedure ON public.fact_dossier USING btree (procedure_code, ended_on DESC, row_no) WHERE (timeliness IS NOT NULL);
CREATE INDEX fact_digitised ON public.fact_dossier USING btree (competent_unit_id, digitised_on, row_no) WHERE (digitised_on IS NOT NULL);
CREATE INDEX fact_e_result ON public.fact_dossier USING btree (competent_unit_id, e_result_on, row_no) WHERE (e_result_on IS NOT NULL);
CREATE INDEX fact_ended ON public.fact_dossier USING btree (competent_unit_id, ended_on, row_no) WHERE (ended_on IS NOT NULL);
CREATE INDEX fact_ended_anywhere ON public.fact_dossier USING btree (ended_on, row_no) WHERE (ended_on IS NOT NULL);
CREATE INDEX fact_open ON public.fact_dossier USING btree (competent_unit_id, COALESCE(ended_on, 'infinity'::date)) WHERE (accepted_on IS NOT NULL);
CREATE INDEX fact_open_on_a_day ON public.fact_dossier USING gist (daterange(accepted_on, ended_on)) WHERE (accepted_on IS NOT NULL);
CREATE INDEX fact_received ON public.fact_dossier USING btree (competent_unit_id, accepted_on, row_no) WHERE (accepted_on IS NOT NULL);
CREATE INDEX fact_received_anywhere ON public.fact_dossier USING btree (accepted_on, row_no) WHERE (accepted_on IS NOT NULL);
CREATE INDEX fact_refused ON public.fact_dossier USING btree (competent_unit_id, refused_on, row_no) WHERE (refused_on IS NOT NULL);
CREATE INDEX fact_reused ON public.fact_dossier USING btree (competent_unit_id, reused_on, row_no) WHERE (reused_on IS NOT NULL);
CREATE INDEX fact_stored ON public.fact_dossier USING btree (competent_unit_id, stored_on, row_no) WHERE (stored_on IS NOT NULL);
CREATE INDEX fact_supplemented ON public.fact_dossier USING btree (competent_unit_id, COALESCE(ended_on, 'infinity'::date)) WHERE (runs @> '[{"stop": "pause"}]'::jsonb);
CREATE INDEX fact_slice_ended ON public.fact_slice USING btree (holder_unit_id, ended_on, row_no) WHERE (ended_on IS NOT NULL);
CREATE INDEX fact_slice_open ON public.fact_slice USING btree (holder_unit_id, COALESCE(ended_on, 'infinity'::date)) WHERE (accepted_on IS NOT NULL);
CREATE INDEX fact_slice_received ON public.fact_slice USING btree (holder_unit_id, accepted_on, row_no) WHERE (accepted_on IS NOT NULL);
CREATE INDEX half_sign_in_by_expiry ON public.half_sign_in USING btree (expires_at);
CREATE INDEX journal_in_order ON public.journal USING btree (xid, "position");
CREATE INDEX kept_input_by_expiry ON public.kept_input USING btree (expires_at);
CREATE INDEX legal_hold_of_dossier ON public.legal_hold USING btree (dossier_id) WHERE (lifted_at IS NULL);
CREATE INDEX passkey_by_account ON public.passkey USING btree (account_id);
CREATE INDEX person_search_by_time ON public.person_search USING btree (at);
CREATE INDEX person_search_of_sought ON public.person_search USING btree (sought);
CREATE INDEX post_by_unit ON public.post USING btree (unit_id, role);
CREATE INDEX post_item_of_list ON public.post_item USING btree (list_id);
CREATE INDEX post_list_of_unit ON public.post_list USING btree (unit_id, made_at DESC);
CREATE UNIQUE INDEX procedure_draft_one_open ON public.procedure_draft USING btree (procedure_code) WHERE (state = ANY (ARRAY['editing'::text, 'submitted'::text]));
CREATE INDEX procedure_version_by_code ON public.procedure_version USING btree (procedure_code, effective_from);
CREATE INDEX procedure_version_by_field ON public.procedure_version USING btree (field_vi, name_vi);
CREATE INDEX procedure_version_search ON public.procedure_version USING gin (search gin_trgm_ops);
CREATE INDEX queue_ticket_by_day ON public.queue_ticket USING btree (day);
CREATE UNIQUE INDEX queue_ticket_one_called_a_post ON public.queue_ticket USING btree (called_post, day) WHERE (state = 'called'::text);
CREATE INDEX queue_ticket_waiting ON public.queue_ticket USING btree (unit_id, day, letter) WHERE (state = ANY (ARRAY['waiting'::text, 'called'::text]));
CREATE INDEX reading_by_searchable ON public.reading USING btree (searchable_id) WHERE (searchable_id IS NOT NULL);
CREATE INDEX reception_visit_of_post ON public.reception_visit USING btree (post_id, opened_at DESC);
CREATE INDEX reception_visit_to_clear ON public.reception_visit USING btree (opened_at) WHERE ((person IS NOT NULL) OR (sought IS NOT NULL) OR (form IS NOT NULL));
CREATE INDEX reception_visit_dossier_of_visit ON public.reception_visit_dossier USING btree (visit_id, at);
CREATE UNIQUE INDEX saved_view_one_default ON public.saved_view USING btree (post_id, account_id) WHERE is_default;
CREATE INDEX saved_view_shared ON public.saved_view USING btree (agency_id) WHERE shared;
CREATE INDEX session_by_account ON public.session USING btree (account_id, seen_at DESC) WHERE (account_id IS NOT NULL);
CREATE INDEX session_by_expiry ON public.session USING btree (expires_at);
CREATE UNIQUE INDEX shared_process_draft_one_open ON public.shared_process_draft USING btree (name) WHERE (state = ANY (ARRAY['editing'::text, 'submitted'::text]));
CREATE INDEX store_paper_by_dossier ON public.store_paper USING btree (dossier_id);
CREATE INDEX store_paper_of_account ON public.store_paper USING btree (owner_account_id) WHERE (owner_account_id IS NOT NULL);
CREATE INDEX store_paper_of_number ON public.store_paper USING btree (owner_digest) WHERE (owner_digest IS NOT NULL);
CREATE INDEX supplement_paper_by_document ON public.supplement_paper USING btree (document_id);
CREATE UNIQUE INDEX text_change_one_waiting ON public.text_change USING btree (subject) WHERE (state = 'waiting'::text);
CREATE INDEX tracking_grant_by_time ON public.tracking_grant USING btree (expires_at);
CREATE INDEX tracking_try_by_time ON public.tracking_try USING btree (tried_at);
CREATE INDEX tray_file_by_document ON public.tray_file USING btree (document_id) WHERE (document_id IS NOT NULL);
CREATE INDEX tray_file_of_unit ON public.tray_file USING btree (unit_id, arrived_at) WHERE (state = ANY (ARRAY['waiting'::text, 'refused'::text]));
CREATE UNIQUE INDEX tray_file_once ON public.tray_file USING btree (unit_id, sha256) WHERE (state = ANY (ARRAY['waiting'::text, 'taken'::text]));
CREATE INDEX unit_by_agency ON public.unit USING btree (agency_id, kind);
CREATE UNIQUE INDEX unit_by_code ON public.unit USING btree (code, valid_from);
CREATE INDEX unit_by_parent ON public.unit USING btree (parent_id) WHERE (parent_id IS NOT NULL);
CREATE INDEX unit_calendar_by_unit ON public.unit_calendar USING btree (unit_id, version DESC);
CREATE INDEX unit_closure_up ON public.unit_closure USING btree (descendant_id, depth);
CREATE INDEX unit_field_by_field ON public.unit_field USING btree (field);
CREATE INDEX unit_succession_back ON public.unit_succession USING btree (to_id);
CREATE UNIQUE INDEX unit_succession_one_whole ON public.unit_succession USING btree (from_id) WHERE (how = 'whole'::text);
CREATE INDEX upload_expiring ON public.upload USING btree (expires_at);
CREATE INDEX upload_of_account ON public.upload USING btree (owner_account) WHERE (owner_account IS NOT NULL);
CREATE INDEX upload_of_session ON public.upload USING btree (owner_session) WHERE (owner_session IS NOT NULL);
CREATE INDEX used_challenge_by_expiry ON public.used_challenge USING btree (expires_at);
CREATE INDEX work_change_of_agency ON public.work_change USING btree (agency_id, xid);
CREATE INDEX work_export_of_post ON public.work_export USING btree (post_id, account_id, asked_at DESC);
CREATE INDEX work_item_of_agency ON public.work_item USING btree (agency_id);

-- Views

create view absence_v as
 SELECT a.id AS absence_id,
    a.person_id,
    p.full_name AS person_name,
    a.starts_at,
    a.ends_at,
    a.entered_by
   FROM absence a
     JOIN person p ON p.id = a.person_id
  WHERE a.called_off_at IS NULL;

create view delegation_v as
 SELECT d.id AS delegation_id,
    d.covers,
    d.procedures,
    d.starts_at,
    d.ends_at,
    d.ended_at,
    COALESCE(d.ended_at, d.ends_at) AS over_at,
    d.reason,
    d.given_at,
    d.given_by,
    d.from_person_id,
    f.full_name AS from_name,
    d.to_person_id,
    t.full_name AS to_name,
    d.to_post_id,
    o.name_vi AS to_post_vi,
    o.name_en AS to_post_en,
    p.id,
    p.code,
    p.role,
    p.name_vi,
    p.name_en,
    p.unit_id,
    p.unit_kind,
    p.unit_name_vi,
    p.unit_name_en,
    p.agency_id,
    p.agency_kind,
    p.agency_full_name_vi,
    p.agency_full_name_en,
    p.exists_from,
    p.exists_to
   FROM delegation d
     JOIN person f ON f.id = d.from_person_id
     JOIN person t ON t.id = d.to_person_id
     JOIN post o ON o.id = d.to_post_id
     JOIN post_v p ON p.id = d.post_id;

create view document_v as
 SELECT id,
    file_name,
    media_type,
    size,
    created_at,
    scan_state,
    pages
   FROM document;

create view dossier_proposal_v as
 SELECT dossier_id,
    seq,
    at,
    private ->> 'note'::text AS note
   FROM journal
  WHERE type = 'StepCompleted'::text AND COALESCE(private ->> 'note'::text, ''::text) <> ''::text;

create view journal_v as
 SELECT dossier_id,
    seq,
    xid,
    "position",
    type,
    at,
    public
   FROM journal;

create view post_acting_v as
 SELECT h.person_id,
    h.person_name,
    h.starts_at,
    h.ends_at,
    NULL::uuid AS delegation_id,
    NULL::text AS covers,
    NULL::text[] AS procedures,
    NULL::uuid AS from_person_id,
    NULL::text AS from_name,
    p.id,
    p.code,
    p.role,
    p.name_vi,
    p.name_en,
    p.unit_id,
    p.unit_kind,
    p.unit_name_vi,
    p.unit_name_en,
    p.agency_id,
    p.agency_kind,
    p.agency_full_name_vi,
    p.agency_full_name_en,
    p.exists_from,
    p.exists_to
   FROM ( SELECT a.person_id,
            h_1.full_name AS person_name,
            a.starts_at,
            a.ends_at,
            a.post_id
           FROM assignment a
             JOIN person h_1 ON h_1.id = a.person_id) h
     JOIN post_v p ON p.id = h.post_id
UNION ALL
 SELECT d.to_person_id AS person_id,
    t.full_name AS person_name,
    GREATEST(d.starts_at, fa.starts_at, ta.starts_at) AS starts_at,
    LEAST(COALESCE(d.ended_at, d.ends_at), fa.ends_at, ta.ends_at) AS ends_at,
    d.id AS delegation_id,
    d.covers,
    d.procedures,
    d.from_person_id,
    f.full_name AS from_name,
    p.id,
    p.code,
    p.role,
    p.name_vi,
    p.name_en,
    p.unit_id,
    p.unit_kind,
    p.unit_name_vi,
    p.unit_name_en,
    p.agency_id,
    p.agency_kind,
    p.agency_full_name_vi,
    p.agency_full_name_en,
    p.exists_from,
    p.exists_to
   FROM delegation d
     JOIN person f ON f.id = d.from_person_id
     JOIN person t ON t.id = d.to_person_id
     JOIN assignment fa ON fa.post_id = d.post_id AND fa.person_id = d.from_person_id
     JOIN assignment ta ON ta.post_id = d.to_post_id AND ta.person_id = d.to_person_id
     JOIN post_v p ON p.id = d.post_id;

create view post_holding_v as
 SELECT a.id AS assignment_id,
    a.person_id,
    h.full_name AS person_name,
    a.starts_at,
    a.ends_at,
    p.id,
    p.code,
    p.role,
    p.name_vi,
    p.name_en,
    p.unit_id,
    p.unit_kind,
    p.unit_name_vi,
    p.unit_name_en,
    p.agency_id,
    p.agency_kind,
    p.agency_full_name_vi,
    p.agency_full_name_en,
    p.exists_from,
    p.exists_to
   FROM assignment a
     JOIN person h ON h.id = a.person_id
     JOIN post_v p ON p.id = a.post_id;

create view post_v as
 SELECT p.id,
    p.code,
    p.role,
    p.name_vi,
    p.name_en,
    u.id AS unit_id,
    u.kind AS unit_kind,
    u.full_name_vi AS unit_name_vi,
    u.full_name_en AS unit_name_en,
    g.id AS agency_id,
    g.kind AS agency_kind,
    g.full_name_vi AS agency_full_name_vi,
    g.full_name_en AS agency_full_name_en,
    GREATEST(p.valid_from, u.valid_from) AS exists_from,
    LEAST(p.valid_to, u.valid_to) AS exists_to
   FROM post p
     JOIN unit u ON u.id = p.unit_id
     JOIN unit g ON g.id = u.agency_id;

create view procedure_name_v as
 SELECT procedure_code,
    name_vi,
    name_en,
    effective_from
   FROM procedure_version;

create view retention_period_v as
 SELECT procedure_version_id,
    years,
    decided_by,
    verified,
    source,
    result_codes
   FROM retention_period;

create view unit_closure_v as
 SELECT ancestor_id,
    descendant_id,
    depth
   FROM unit_closure;

create view unit_name_v as
 SELECT u.id AS unit_id,
    s.valid_from,
    s.full_name_vi,
    s.full_name_en,
    u.kind
   FROM unit u
     JOIN unit_state s ON s.unit_id = u.id;

create view unit_succession_v as
 SELECT from_id,
    to_id,
    on_date,
    how
   FROM unit_succession;

create view unit_v as
 SELECT id,
    code,
    kind,
    type,
    name_vi,
    name_en,
    full_name_vi,
    full_name_en,
    parent_id,
    agency_id,
    agency_code,
    agency_code_verified,
    valid_from,
    valid_to
   FROM unit;

create view work_change_v as
 SELECT xid,
    agency_id,
    dossier_id,
    at
   FROM work_change;

create view work_v as
 SELECT dossier_id,
    section,
    id,
    agency_id,
    role,
    post_id,
    node,
    step_kind,
    since,
    sort_at,
    clocked,
    procedure_code,
    procedure_version_id,
    channel,
    applicant_name,
    code,
    request_code
   FROM work_item;

create view worklist_v as
 SELECT w.section,
    w.id,
    w.dossier_id,
    w.agency_id,
    w.role,
    w.post_id,
    w.node,
    w.step_kind,
    w.since,
        CASE
            WHEN w.section <> ALL (ARRAY['return'::text, 'messages'::text]) THEN w.sort_at
            ELSE NULL::timestamp with time zone
        END AS due_at,
    w.sort_at,
    d.code,
    d.request_code,
    d.procedure_code,
    d.procedure_version_id,
    d.competent_unit_id,
    d.handling,
    d.channel,
    d.timeliness,
    d.due_at AS dossier_due_at,
    a.applicant_name,
    d.unread_messages,
    w.clocked
   FROM work_item w
     JOIN dossier d ON d.id = w.dossier_id
     JOIN dossier_application a ON a.dossier_id = d.id;


-- Functions

CREATE OR REPLACE FUNCTION public.absence_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise check_violation using message = 'an absence is called off, not changed';
end $function$
;

CREATE OR REPLACE FUNCTION public.accepting_desk_only_ends()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and old.effective_to is null and new.effective_to is not null
    and to_jsonb(new) - 'effective_to' = to_jsonb(old) - 'effective_to' then
    return new;
  end if;
  raise exception 'who accepted is history; end it and record another'
    using errcode = 'integrity_constraint_violation', table = 'accepting_desk';
end
$function$
;

CREATE OR REPLACE FUNCTION public.admin_event_is_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'an entry of the administration journal is neither changed nor removed'
    using errcode = 'integrity_constraint_violation', table = 'admin_event';
end
$function$
;

CREATE OR REPLACE FUNCTION public.appointment_noted()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  what text := case
    when tg_op = 'INSERT' then 'booked'
    when new.state <> old.state then new.state
    when new.starts_at <> old.starts_at then 'moved' end;
begin
  if what is not null then
    insert into appointment_event (appointment_id, unit_id, kind, at, starts_at, was_at, by)
    values (new.id, new.unit_id, what, new.changed_at, new.starts_at,
      case when what = 'moved' then old.starts_at end,
      case when what in ('came', 'missed') then new.changed_by end);
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.assignment_only_ends()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise check_violation using message = 'an assignment can only be ended; who held a post when is history';
end $function$
;

CREATE OR REPLACE FUNCTION public.calendar_is_immutable()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a published calendar is not changed: publish a new version'
    using errcode = 'integrity_constraint_violation', table = tg_table_name;
end $function$
;

CREATE OR REPLACE FUNCTION public.calendar_name_of(unit uuid)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  select national_calendar_name() || coalesce((
    select string_agg(' + ' || own.code || '@' || own.version, '' order by up.depth desc)
    from unit_closure up
    cross join lateral (
      select u.code, u.version from unit_calendar u
      where u.unit_id = up.ancestor_id order by u.version desc limit 1) own
    where up.descendant_id = calendar_name_of.unit), '')
$function$
;

CREATE OR REPLACE FUNCTION public.delegation_only_ends()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise check_violation using message = 'a delegation can only be ended; who stood in for whom is history';
end $function$
;

CREATE OR REPLACE FUNCTION public.digitising_goes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  papers uuid[];
begin
  papers := array(select document_id from digitising_source where dossier_id = new.dossier_id
    union select document_id from store_paper where dossier_id = new.dossier_id);
  delete from digitising_source where dossier_id = new.dossier_id;
  delete from digitising where dossier_id = new.dossier_id;
  delete from store_paper where dossier_id = new.dossier_id;
  perform document_discard(papers);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.digits_in(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN NULLIF(regexp_replace($1, '[^0-9]'::text, ''::text, 'g'::text), ''::text)
;

CREATE OR REPLACE FUNCTION public.document_discard(ids uuid[])
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  one uuid;
  hash bytea;
begin
  foreach one in array ids loop
    begin
      delete from document where id = one returning sha256 into hash;
      if found then
        insert into discarded_file (sha256, since) values (hash, clock_timestamp())
          on conflict (sha256) do update set since = excluded.since, set_aside_at = null;
        return next one;
      end if;
    exception when foreign_key_violation then
      null; -- somebody refers to it
    end;
  end loop;
end $function$
;

CREATE OR REPLACE FUNCTION public.dossier_destroy(which uuid, order_given text, by_person text, ground_given text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION public.dossier_destroyed_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from destruction_record where dossier_id = old.id) then
    raise exception 'The dossier % was destroyed', old.id
      using errcode = 'check_violation', constraint = 'dossier_destroyed_stays';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.dossier_end_leaves_nothing_open()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from dossier d join dossier_step s on s.dossier_id = d.id
             where d.id = new.id and d.ended_at is not null and s.status in ('open', 'taken')) then
    raise exception 'dossier % has ended with a step open', new.id
      using errcode = 'integrity_constraint_violation', constraint = 'dossier_end_leaves_nothing_open';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.dossier_work_follows()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform work_follows(new);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.dossier_work_renamed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform work_follows(d) from dossier d where d.id = new.dossier_id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.filer_terms(unit_id uuid, name text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (SELECT COALESCE(array_agg(DISTINCT (((filer_terms.unit_id)::text || ' '::text) || word.word)), '{}'::text[]) AS "coalesce" FROM unnest(string_to_array(fold_text(filer_terms.name), ' '::text)) word(word) WHERE (word.word <> ''::text))
;

CREATE OR REPLACE FUNCTION public.fold_text(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN btrim(regexp_replace(lower(translate(regexp_replace(NORMALIZE($1, NFD), '[̀-ͯ]'::text, ''::text, 'g'::text), 'đĐ '::text, 'dd '::text)), '[[:space:]]+'::text, ' '::text, 'g'::text))
;

CREATE OR REPLACE FUNCTION public.kept_from(which uuid)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE STRICT
RETURN (SELECT max(journal.at) AS max FROM journal WHERE (journal.dossier_id = kept_from.which))
;

CREATE OR REPLACE FUNCTION public.kept_until(ended_at timestamp with time zone, years integer)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN ((((ended_at AT TIME ZONE 'Asia/Ho_Chi_Minh'::text))::date + make_interval(years => years)))::date
;

CREATE OR REPLACE FUNCTION public.legal_hold_lifts_once()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.lifted_at is not null then
    raise exception 'This hold was lifted already' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.local_fee_is_immutable()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and old.effective_to is null and new.effective_to is not null
    and to_jsonb(new) - 'effective_to' = to_jsonb(old) - 'effective_to' then
    return new;
  end if;
  raise exception 'a fee that was recorded does not change; end it and record a new one'
    using errcode = 'integrity_constraint_violation', table = 'local_fee';
end
$function$
;

CREATE OR REPLACE FUNCTION public.local_limit_is_immutable()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and old.effective_to is null and new.effective_to is not null
    and to_jsonb(new) - 'effective_to' = to_jsonb(old) - 'effective_to' then
    return new;
  end if;
  raise exception 'a local limit is not changed: record a new one'
    using errcode = 'integrity_constraint_violation', table = 'local_limit';
end
$function$
;

CREATE OR REPLACE FUNCTION public.national_calendar_name()
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  select v.code || ' ' || v.version from calendar_version v where v.code = 'vietnam' order by v.seq desc limit 1
$function$
;

CREATE OR REPLACE FUNCTION public.post_away_until(post uuid, at timestamp with time zone)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
AS $function$
  select case when bool_and(x.until is not null) then min(x.until) end
  from (select (select min(v.ends_at) from absence_v v
                where v.person_id = a.person_id and v.starts_at <= at and v.ends_at > at) as until
        from assignment a
        where a.post_id = post and a.starts_at <= at and (a.ends_at is null or a.ends_at > at)) x
$function$
;

CREATE OR REPLACE FUNCTION public.post_stays_where_it_is()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise check_violation using message =
    format('post %s cannot change its unit, role or code: end it and make another', old.code);
end $function$
;

CREATE OR REPLACE FUNCTION public.procedure_version_is_immutable()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  free constant text[] := array['effective_to', 'folded_name', 'folded_keywords', 'search'];
begin
  if tg_op = 'UPDATE' and old.effective_to is null and new.effective_to is not null
    and to_jsonb(new) - free = to_jsonb(old) - free then
    return new;
  end if;
  raise exception 'a published procedure version is not changed: publish a new one'
    using errcode = 'integrity_constraint_violation', table = 'procedure_version';
end
$function$
;

CREATE OR REPLACE FUNCTION public.reading_goes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  if old.searchable_id is not null then perform document_discard(array[old.searchable_id]); end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.retention_period_begin()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  said jsonb := new.content -> 'retention';
  results text[] := array(select jsonb_array_elements_text(coalesce(new.content -> 'resultCodes', '[]')));
begin
  if said is not null then
    insert into retention_period (procedure_version_id, years, decided_by, verified, source, result_codes)
      values (new.id, (said ->> 'years')::integer, 'procedure', false,
        jsonb_build_object('vi', 'thủ tục ' || new.procedure_code, 'en', 'procedure ' || new.procedure_code), results);
    return new;
  end if;
  insert into retention_period (procedure_version_id, years, decided_by, verified, source, result_codes)
    select new.id, years, kind, verified, source, results from retention_rule
    where kind = 'default' or (kind = 'result' and name = any(results))
      or (kind = 'field' and name = new.content -> 'field' ->> 'vi')
    order by array_position(array['result', 'field', 'default'], kind), years desc nulls first
    limit 1;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.supplement_answers_go()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  delete from supplement_reply where dossier_id = new.dossier_id;
  delete from tracking_grant where dossier_id = new.dossier_id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.unit_closure_grow()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  insert into unit_closure (ancestor_id, descendant_id, depth) values (new.id, new.id, 0);
  insert into unit_closure (ancestor_id, descendant_id, depth)
    select ancestor_id, new.id, depth + 1 from unit_closure where descendant_id = new.parent_id;
  if new.parent_id is not null and not found then
    raise foreign_key_violation using message = format('the parent of unit %s is not there yet', new.code);
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.unit_moves_inside_its_agency()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not exists (select from unit p where p.id = new.parent_id and p.agency_id = new.agency_id) then
    raise check_violation using message =
      format('unit %s cannot leave its agency: end it and make a successor', old.code);
  end if;
  if exists (select from unit_closure where ancestor_id = new.id and descendant_id = new.parent_id) then
    raise check_violation using constraint = 'unit_no_ring', message =
      format('unit %s cannot stand under itself', old.code);
  end if;
  delete from unit_closure c using unit_closure d, unit_closure a
    where d.ancestor_id = new.id and a.descendant_id = new.id and a.ancestor_id <> new.id
      and c.descendant_id = d.descendant_id and c.ancestor_id = a.ancestor_id;
  insert into unit_closure (ancestor_id, descendant_id, depth)
    select a.ancestor_id, d.descendant_id, a.depth + d.depth + 1
    from unit_closure a, unit_closure d where a.descendant_id = new.parent_id and d.ancestor_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.unit_state_is_immutable()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'what a unit was called is history; record a new name from a later day'
    using errcode = 'integrity_constraint_violation', table = 'unit_state';
end
$function$
;

CREATE OR REPLACE FUNCTION public.unit_stays_where_it_is()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise check_violation using message =
    format('unit %s cannot move, change its agency, code or first day: end it and make a successor', old.code);
end $function$
;

CREATE OR REPLACE FUNCTION public.work_follows(d dossier)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION public.work_of(d dossier)
 RETURNS SETOF work_item
 LANGUAGE plpgsql
 STABLE
AS $function$
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
end $function$
;


-- Triggers

CREATE TRIGGER absence_stays BEFORE UPDATE ON absence FOR EACH ROW WHEN (old.id IS DISTINCT FROM new.id OR old.person_id IS DISTINCT FROM new.person_id OR old.starts_at IS DISTINCT FROM new.starts_at OR old.ends_at IS DISTINCT FROM new.ends_at OR old.entered_at IS DISTINCT FROM new.entered_at OR old.entered_by IS DISTINCT FROM new.entered_by OR old.called_off_at IS NOT NULL) EXECUTE FUNCTION absence_stays();
CREATE TRIGGER accepting_desk_only_ends BEFORE DELETE OR UPDATE ON accepting_desk FOR EACH ROW EXECUTE FUNCTION accepting_desk_only_ends();
CREATE TRIGGER admin_event_kept BEFORE DELETE OR UPDATE ON admin_event FOR EACH ROW EXECUTE FUNCTION admin_event_is_kept();
CREATE TRIGGER appointment_noted AFTER INSERT OR UPDATE ON appointment FOR EACH ROW EXECUTE FUNCTION appointment_noted();
CREATE TRIGGER assignment_only_ends BEFORE UPDATE ON assignment FOR EACH ROW WHEN (old.id IS DISTINCT FROM new.id OR old.post_id IS DISTINCT FROM new.post_id OR old.person_id IS DISTINCT FROM new.person_id OR old.starts_at IS DISTINCT FROM new.starts_at OR old.ends_at IS NOT NULL AND old.ends_at IS DISTINCT FROM new.ends_at) EXECUTE FUNCTION assignment_only_ends();
CREATE TRIGGER calendar_version_immutable BEFORE DELETE OR UPDATE ON calendar_version FOR EACH ROW EXECUTE FUNCTION calendar_is_immutable();
CREATE TRIGGER delegation_only_ends BEFORE UPDATE ON delegation FOR EACH ROW WHEN (old.id IS DISTINCT FROM new.id OR old.post_id IS DISTINCT FROM new.post_id OR old.from_person_id IS DISTINCT FROM new.from_person_id OR old.to_person_id IS DISTINCT FROM new.to_person_id OR old.to_post_id IS DISTINCT FROM new.to_post_id OR old.covers IS DISTINCT FROM new.covers OR old.procedures IS DISTINCT FROM new.procedures OR old.starts_at IS DISTINCT FROM new.starts_at OR old.ends_at IS DISTINCT FROM new.ends_at OR old.reason IS DISTINCT FROM new.reason OR old.given_at IS DISTINCT FROM new.given_at OR old.given_by IS DISTINCT FROM new.given_by OR old.ended_at IS NOT NULL AND old.ended_at IS DISTINCT FROM new.ended_at) EXECUTE FUNCTION delegation_only_ends();
CREATE TRIGGER digitising_goes AFTER INSERT ON destruction_record FOR EACH ROW EXECUTE FUNCTION digitising_goes();
CREATE TRIGGER supplement_answers_go AFTER INSERT ON destruction_record FOR EACH ROW EXECUTE FUNCTION supplement_answers_go();
CREATE TRIGGER dossier_destroyed_stays BEFORE UPDATE ON dossier FOR EACH ROW WHEN (old.ended_at IS NOT NULL) EXECUTE FUNCTION dossier_destroyed_stays();
CREATE CONSTRAINT TRIGGER dossier_end_leaves_nothing_open AFTER UPDATE ON dossier DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (old.ended_at IS NULL AND new.ended_at IS NOT NULL) EXECUTE FUNCTION dossier_end_leaves_nothing_open();
CREATE TRIGGER dossier_work_begins AFTER INSERT ON dossier FOR EACH ROW EXECUTE FUNCTION dossier_work_follows();
CREATE TRIGGER dossier_work_follows AFTER UPDATE ON dossier FOR EACH ROW WHEN (old.ended_at IS NULL OR new.ended_at IS NULL OR old.unread_messages > 0 OR new.unread_messages > 0) EXECUTE FUNCTION dossier_work_follows();
CREATE TRIGGER dossier_work_renamed AFTER UPDATE OF applicant_name ON dossier_application FOR EACH ROW WHEN (old.applicant_name IS DISTINCT FROM new.applicant_name) EXECUTE FUNCTION dossier_work_renamed();
CREATE TRIGGER legal_hold_lifts_once BEFORE UPDATE ON legal_hold FOR EACH ROW EXECUTE FUNCTION legal_hold_lifts_once();
CREATE TRIGGER local_fee_immutable BEFORE DELETE OR UPDATE ON local_fee FOR EACH ROW EXECUTE FUNCTION local_fee_is_immutable();
CREATE TRIGGER local_limit_immutable BEFORE DELETE OR UPDATE ON local_limit FOR EACH ROW EXECUTE FUNCTION local_limit_is_immutable();
CREATE TRIGGER post_stays_where_it_is BEFORE UPDATE ON post FOR EACH ROW WHEN (old.id IS DISTINCT FROM new.id OR old.code IS DISTINCT FROM new.code OR old.unit_id IS DISTINCT FROM new.unit_id OR old.role IS DISTINCT FROM new.role OR old.valid_from IS DISTINCT FROM new.valid_from) EXECUTE FUNCTION post_stays_where_it_is();
CREATE TRIGGER procedure_version_immutable BEFORE DELETE OR UPDATE ON procedure_version FOR EACH ROW EXECUTE FUNCTION procedure_version_is_immutable();
CREATE TRIGGER retention_period_begin AFTER INSERT ON procedure_version FOR EACH ROW EXECUTE FUNCTION retention_period_begin();
CREATE TRIGGER reading_goes AFTER DELETE ON reading FOR EACH ROW EXECUTE FUNCTION reading_goes();
CREATE TRIGGER unit_closure_grow AFTER INSERT ON unit FOR EACH ROW EXECUTE FUNCTION unit_closure_grow();
CREATE TRIGGER unit_moves_inside_its_agency AFTER UPDATE OF parent_id ON unit FOR EACH ROW WHEN (old.parent_id IS DISTINCT FROM new.parent_id) EXECUTE FUNCTION unit_moves_inside_its_agency();
CREATE TRIGGER unit_stays_where_it_is BEFORE UPDATE OF id, code, kind, agency_id, valid_from ON unit FOR EACH ROW WHEN (old.id IS DISTINCT FROM new.id OR old.code IS DISTINCT FROM new.code OR old.kind IS DISTINCT FROM new.kind OR old.agency_id IS DISTINCT FROM new.agency_id OR old.valid_from IS DISTINCT FROM new.valid_from) EXECUTE FUNCTION unit_stays_where_it_is();
CREATE TRIGGER unit_calendar_immutable BEFORE DELETE OR UPDATE ON unit_calendar FOR EACH ROW EXECUTE FUNCTION calendar_is_immutable();
CREATE TRIGGER unit_state_immutable BEFORE DELETE OR UPDATE ON unit_state FOR EACH ROW EXECUTE FUNCTION unit_state_is_immutable();

-- What the running office may do

grant delete, insert, select on dossier_reading to motcua_app;
grant delete, insert, select, update on absence_v to motcua_app;
grant delete, insert, select, update on account_event to motcua_app;
grant delete, insert, select, update on appointment to motcua_app;
grant delete, insert, select, update on bulk_item to motcua_app;
grant delete, insert, select, update on bulk_task to motcua_app;
grant delete, insert, select, update on delegation_v to motcua_app;
grant delete, insert, select, update on digitising to motcua_app;
grant delete, insert, select, update on digitising_source to motcua_app;
grant delete, insert, select, update on document_v to motcua_app;
grant delete, insert, select, update on dossier_proposal_v to motcua_app;
grant delete, insert, select, update on draft to motcua_app;
grant delete, insert, select, update on draft_code to motcua_app;
grant delete, insert, select, update on draft_holder to motcua_app;
grant delete, insert, select, update on draft_notice to motcua_app;
grant delete, insert, select, update on draft_paper to motcua_app;
grant delete, insert, select, update on fact_dossier to motcua_app;
grant delete, insert, select, update on fact_slice to motcua_app;
grant delete, insert, select, update on figure_slice_sum to motcua_app;
grant delete, insert, select, update on figure_sum to motcua_app;
grant delete, insert, select, update on half_sign_in to motcua_app;
grant delete, insert, select, update on journal_v to motcua_app;
grant delete, insert, select, update on kept_input to motcua_app;
grant delete, insert, select, update on passkey to motcua_app;
grant delete, insert, select, update on phrase to motcua_app;
grant delete, insert, select, update on post_acting_v to motcua_app;
grant delete, insert, select, update on post_holding_v to motcua_app;
grant delete, insert, select, update on post_v to motcua_app;
grant delete, insert, select, update on procedure_draft to motcua_app;
grant delete, insert, select, update on procedure_name_v to motcua_app;
grant delete, insert, select, update on projection to motcua_app;
grant delete, insert, select, update on queue_counter to motcua_app;
grant delete, insert, select, update on queue_day to motcua_app;
grant delete, insert, select, update on queue_ticket to motcua_app;
grant delete, insert, select, update on reading to motcua_app;
grant delete, insert, select, update on recovery_code to motcua_app;
grant delete, insert, select, update on retention_period_v to motcua_app;
grant delete, insert, select, update on saved_view to motcua_app;
grant delete, insert, select, update on session to motcua_app;
grant delete, insert, select, update on shared_process to motcua_app;
grant delete, insert, select, update on shared_process_draft to motcua_app;
grant delete, insert, select, update on store_paper to motcua_app;
grant delete, insert, select, update on supplement_paper to motcua_app;
grant delete, insert, select, update on supplement_reply to motcua_app;
grant delete, insert, select, update on totp to motcua_app;
grant delete, insert, select, update on tracking_grant to motcua_app;
grant delete, insert, select, update on tracking_try to motcua_app;
grant delete, insert, select, update on tray_file to motcua_app;
grant delete, insert, select, update on unit_closure_v to motcua_app;
grant delete, insert, select, update on unit_field to motcua_app;
grant delete, insert, select, update on unit_name_v to motcua_app;
grant delete, insert, select, update on unit_succession_v to motcua_app;
grant delete, insert, select, update on unit_v to motcua_app;
grant delete, insert, select, update on upload to motcua_app;
grant delete, insert, select, update on used_challenge to motcua_app;
grant delete, insert, select, update on watched_folder to motcua_app;
grant delete, insert, select, update on work_change to motcua_app;
grant delete, insert, select, update on work_change_v to motcua_app;
grant delete, insert, select, update on work_export to motcua_app;
grant delete, insert, select, update on work_item to motcua_app;
grant delete, insert, select, update on work_v to motcua_app;
grant delete, insert, select, update on worklist_v to motcua_app;
grant delete, select on discarded_file to motcua_app;
grant execute on function document_discard(uuid[]) to motcua_app;
grant execute on function dossier_destroy(uuid,text,text,text) to motcua_app;
grant insert, select on accepting_desk to motcua_app;
grant insert, select on admin_event to motcua_app;
grant insert, select on calendar_version to motcua_app;
grant insert, select on document to motcua_app;
grant insert, select on form_template to motcua_app;
grant insert, select on journal to motcua_app;
grant insert, select on legal_hold to motcua_app;
grant insert, select on local_fee to motcua_app;
grant insert, select on local_limit to motcua_app;
grant insert, select on person_search to motcua_app;
grant insert, select on procedure to motcua_app;
grant insert, select on procedure_draft_writer to motcua_app;
grant insert, select on procedure_version to motcua_app;
grant insert, select on shared_process_draft_writer to motcua_app;
grant insert, select on text_template to motcua_app;
grant insert, select on unit_calendar to motcua_app;
grant insert, select on unit_state to motcua_app;
grant insert, select, update on absence to motcua_app;
grant insert, select, update on account to motcua_app;
grant insert, select, update on api_token to motcua_app;
grant insert, select, update on assignment to motcua_app;
grant insert, select, update on bundle to motcua_app;
grant insert, select, update on command_receipt to motcua_app;
grant insert, select, update on counter_desk to motcua_app;
grant insert, select, update on delegation to motcua_app;
grant insert, select, update on delegation_rule to motcua_app;
grant insert, select, update on dossier to motcua_app;
grant insert, select, update on dossier_application to motcua_app;
grant insert, select, update on dossier_counter to motcua_app;
grant insert, select, update on dossier_filer to motcua_app;
grant insert, select, update on dossier_paper to motcua_app;
grant insert, select, update on dossier_slice to motcua_app;
grant insert, select, update on dossier_step to motcua_app;
grant insert, select, update on person to motcua_app;
grant insert, select, update on post to motcua_app;
grant insert, select, update on post_item to motcua_app;
grant insert, select, update on post_list to motcua_app;
grant insert, select, update on reception_visit to motcua_app;
grant insert, select, update on reception_visit_dossier to motcua_app;
grant insert, select, update on setting to motcua_app;
grant insert, select, update on text_change to motcua_app;
grant insert, select, update on unit to motcua_app;
grant insert, select, update on unit_succession to motcua_app;
grant select on applied_migrations to motcua_app;
grant select on appointment_event to motcua_app;
grant select on destruction_record to motcua_app;
grant select on finding to motcua_app;
grant select on life_event to motcua_app;
grant select on listed_procedure to motcua_app;
grant select on retention_period to motcua_app;
grant select on retention_rule to motcua_app;
grant select on unit_closure to motcua_app;
grant update (chosen) on person_search to motcua_app;
grant update (effective_to) on accepting_desk to motcua_app;
grant update (effective_to) on local_fee to motcua_app;
grant update (effective_to) on local_limit to motcua_app;
grant update (effective_to) on procedure_version to motcua_app;
grant update (lifted_at, lifted_by) on legal_hold to motcua_app;
grant update (scan_state, scanned_at, scan_finding) on document to motcua_app;
grant update (set_aside_at) on discarded_file to motcua_app;
grant usage on account_event_id_seq to motcua_app;
grant usage on appointment_event_id_seq to motcua_app;
grant usage on calendar_version_seq_seq to motcua_app;
grant usage on fact_dossier_row_no_seq to motcua_app;
grant usage on fact_slice_row_no_seq to motcua_app;
grant usage on journal_position_seq to motcua_app;
grant usage on person_search_id_seq to motcua_app;
