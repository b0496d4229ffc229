// Made from the migrated database by `npm run snapshot`; never edited by hand.

import type { ColumnType } from 'kysely';
import type { JsonValue } from '#kernel';

export interface Absence {
  id: string;
  person_id: string;
  starts_at: ColumnType<Date, Date | string, Date | string>;
  ends_at: ColumnType<Date, Date | string, Date | string>;
  entered_at: ColumnType<Date, Date | string, Date | string>;
  entered_by: string;
  called_off_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
}

export interface AbsenceV {
  absence_id: string | null;
  person_id: string | null;
  person_name: string | null;
  starts_at: Date | null;
  ends_at: Date | null;
  entered_by: string | null;
}

export interface AcceptingDesk {
  id: string;
  procedure_code: string;
  unit_id: string;
  desk_unit_id: string;
  effective_from: string;
  effective_to: string | null;
  ground: string;
  recorded_at: ColumnType<Date, Date | string, Date | string>;
}

export interface Account {
  id: string;
  kind: 'citizen' | 'official';
  login: string;
  password_hash: string;
  display_name: string;
  person_id: string | null;
  phone: string | null;
  id_number_sealed: Buffer | null;
  id_number_digest: Buffer | null;
  failed_count: ColumnType<number, number | undefined, number>;
  locked_until: ColumnType<Date | null, Date | string | null, Date | string | null>;
  disabled_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  created_at: ColumnType<Date, Date | string, Date | string>;
  details_sealed: Buffer | null;
  second_factor: ColumnType<boolean, boolean | undefined, boolean>;
  first_password: ColumnType<boolean, boolean | undefined, boolean>;
}

export interface AccountEvent {
  id: ColumnType<number, never, never>;
  account_id: string;
  at: ColumnType<Date, Date | string, Date | string>;
  kind: 'signedIn' | 'signInFailed' | 'signedOutElsewhere' | 'passwordChanged' | 'detailsChanged' | 'secondFactorAdded' | 'secondFactorRemoved' | 'recoveryCodesMade' | 'recoveryCodeUsed' | 'confirmed' | 'confirmFailed';
  device: string | null;
}

export interface AdminEvent {
  seq: number;
  at: ColumnType<Date, Date | string, Date | string>;
  action: string;
  subject_kind: string;
  subject_id: string;
  subject_name: string;
  account_id: string | null;
  post_id: string | null;
  agency_id: string | null;
  by_name: string;
  before: ColumnType<JsonValue | null, string | null, string | null>;
  after: ColumnType<JsonValue | null, string | null, string | null>;
  reason: string | null;
  previous_hash: Buffer;
  hash: Buffer;
}

export interface ApiToken {
  id: string;
  token_hash: Buffer;
  account_id: string;
  post_id: string | null;
  name: string;
  created_at: ColumnType<Date, Date | string, Date | string>;
  expires_at: ColumnType<Date, Date | string, Date | string>;
  revoked_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  may_decide: ColumnType<boolean, boolean | undefined, boolean>;
}

export interface Appointment {
  id: string;
  code: string;
  book_key: string;
  unit_id: string;
  starts_at: ColumnType<Date, Date | string, Date | string>;
  ends_at: ColumnType<Date, Date | string, Date | string>;
  seat: number;
  places: number;
  state: 'booked' | 'cancelled' | 'came' | 'missed';
  name: string;
  phone: string;
  account_id: string | null;
  procedure_code: string | null;
  dossier_code: string | null;
  booked_at: ColumnType<Date, Date | string, Date | string>;
  changed_at: ColumnType<Date, Date | string, Date | string>;
  changed_by: string | null;
}

export interface AppointmentEvent {
  id: ColumnType<number, never, never>;
  appointment_id: string;
  unit_id: string;
  kind: 'booked' | 'moved' | 'cancelled' | 'came' | 'missed';
  at: ColumnType<Date, Date | string, Date | string>;
  starts_at: ColumnType<Date, Date | string, Date | string>;
  was_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  by: string | null;
}

export interface Assignment {
  id: string;
  post_id: string;
  person_id: string;
  starts_at: ColumnType<Date, Date | string, Date | string>;
  ends_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
}

export interface BulkItem {
  task_id: string;
  place: number;
  dossier_id: string;
  step_id: string | null;
  seen_post_id: string | null;
  code: string;
  outcome: 'done' | 'refused' | null;
  refusal: ColumnType<JsonValue | null, string | null, string | null>;
  at: ColumnType<Date | null, Date | string | null, Date | string | null>;
}

export interface BulkTask {
  id: string;
  agency_id: string;
  post_id: string;
  person_id: string;
  account_id: string;
  what: string;
  prepared_at: ColumnType<Date, Date | string, Date | string>;
  input: ColumnType<JsonValue | null, string | null, string | null>;
  begun_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
}

export interface Bundle {
  id: string;
  file_name: string;
  content: Buffer;
  sha256: string;
  from_day: string | null;
  brought_by: string;
  brought_name: string;
  brought_at: ColumnType<Date, Date | string, Date | string>;
  state: ColumnType<'waiting' | 'applied' | 'rejected' | 'withdrawn', 'waiting' | 'applied' | 'rejected' | 'withdrawn' | undefined, 'waiting' | 'applied' | 'rejected' | 'withdrawn'>;
  decided_by: string | null;
  decided_name: string | null;
  decided_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  note: ColumnType<string, string | undefined, string>;
}

export interface CalendarVersion {
  code: string;
  version: string;
  seq: ColumnType<number, never, never>;
  definition: ColumnType<JsonValue, string, string>;
  sha256: Buffer;
  published_at: ColumnType<Date, Date | string, Date | string>;
  published_by: string;
  note: ColumnType<string, string | undefined, string>;
}

export interface CommandReceipt {
  actor_key: string;
  key: string;
  action: string;
  dossier_id: string;
  at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface CounterDesk {
  unit_id: string;
  numbers: boolean;
  appointments: boolean;
  slot_minutes: number;
  places: number;
  days_ahead: number;
  lines: ColumnType<JsonValue, string, string>;
  kiosk_key: string;
  changed_at: ColumnType<Date, Date | string, Date | string>;
  changed_by: string;
}

export interface Delegation {
  id: string;
  post_id: string;
  from_person_id: string;
  to_person_id: string;
  to_post_id: string;
  covers: 'all' | 'signing';
  procedures: string[] | null;
  starts_at: ColumnType<Date, Date | string, Date | string>;
  ends_at: ColumnType<Date, Date | string, Date | string>;
  ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  reason: string;
  given_at: ColumnType<Date, Date | string, Date | string>;
  given_by: string;
}

export interface DelegationRule {
  only_one: ColumnType<boolean, boolean | undefined, boolean>;
  longest_days: ColumnType<number, number | undefined, number>;
  division_head_signs: ColumnType<boolean, boolean | undefined, boolean>;
}

export interface DelegationV {
  delegation_id: string | null;
  covers: string | null;
  procedures: string[] | null;
  starts_at: Date | null;
  ends_at: Date | null;
  ended_at: Date | null;
  over_at: Date | null;
  reason: string | null;
  given_at: Date | null;
  given_by: string | null;
  from_person_id: string | null;
  from_name: string | null;
  to_person_id: string | null;
  to_name: string | null;
  to_post_id: string | null;
  to_post_vi: string | null;
  to_post_en: string | null;
  id: string | null;
  code: string | null;
  role: string | null;
  name_vi: string | null;
  name_en: string | null;
  unit_id: string | null;
  unit_kind: string | null;
  unit_name_vi: string | null;
  unit_name_en: string | null;
  agency_id: string | null;
  agency_kind: string | null;
  agency_full_name_vi: string | null;
  agency_full_name_en: string | null;
  exists_from: string | null;
  exists_to: string | null;
}

export interface DestructionRecord {
  dossier_id: string;
  code: string;
  procedure_code: string;
  result_codes: string[];
  ended_at: ColumnType<Date, Date | string, Date | string>;
  years: number;
  kept_until: string;
  decided_by: string;
  ground: string;
  order_number: string;
  by_whom: string;
  at: ColumnType<Date, Date | string, Date | string>;
  entries: number;
  head: Buffer;
  went: ColumnType<JsonValue, string, string>;
}

export interface Digitising {
  dossier_id: string;
  version: number;
  sheets: ColumnType<JsonValue, string, string>;
  saved_at: ColumnType<Date, Date | string, Date | string>;
  saved_by: string;
}

export interface DigitisingSource {
  dossier_id: string;
  document_id: string;
  added_at: ColumnType<Date, Date | string, Date | string>;
}

export interface DiscardedFile {
  sha256: Buffer;
  since: ColumnType<Date, Date | string, Date | string>;
  set_aside_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
}

export interface Document {
  id: string;
  sha256: Buffer;
  size: number;
  media_type: string;
  file_name: string;
  uploaded_by_kind: 'guest' | 'citizen' | 'official' | 'system';
  uploaded_by_account: string | null;
  uploaded_by_session: string | null;
  uploaded_by_post: string | null;
  uploaded_by_name: string | null;
  created_at: ColumnType<Date, Date | string, Date | string>;
  scan_state: ColumnType<'not-scanned' | 'awaiting' | 'clean' | 'infected', 'not-scanned' | 'awaiting' | 'clean' | 'infected' | undefined, 'not-scanned' | 'awaiting' | 'clean' | 'infected'>;
  scanned_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  scan_finding: string | null;
  pages: number | null;
}

export interface DocumentV {
  id: string | null;
  file_name: string | null;
  media_type: string | null;
  size: number | null;
  created_at: Date | null;
  scan_state: string | null;
  pages: number | null;
}

export interface Dossier {
  id: string;
  version: number;
  head: Buffer;
  state: ColumnType<JsonValue, string, string>;
  request_code: string;
  code: string | null;
  procedure_code: string;
  procedure_version_id: string;
  help_unit_id: string;
  reception_unit_id: string;
  competent_unit_id: string;
  channel: 'online' | 'direct' | 'postal';
  owner_account_id: string | null;
  owner_session_id: string | null;
  handling: 'submitted' | 'intakeSupplement' | 'refused' | 'received' | 'assigned' | 'appraising' | 'consulting' | 'waitingExternal' | 'supplement' | 'financial' | 'suspended' | 'submittedForApproval' | 'signed' | 'finished' | 'negative' | 'returned' | 'withdrawn' | 'stopped' | 'lapsed';
  money: 'notDue' | 'due' | 'paid' | 'exempt';
  delivery: 'none' | 'waiting' | 'handedOver';
  sync: 'notLinked' | 'waiting' | 'confirmed';
  submitted_at: ColumnType<Date, Date | string, Date | string>;
  accept_by: ColumnType<Date | null, Date | string | null, Date | string | null>;
  accepted_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  starts_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  first_due_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  due_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  finished_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  returned_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  timeliness: 'early' | 'onTime' | 'late' | null;
  unread_messages: ColumnType<number, never, never>;
}

export interface DossierApplication {
  dossier_id: string;
  applicant_name: string;
  applicant: ColumnType<JsonValue, string, string>;
  answers: ColumnType<JsonValue, string, string>;
}

export interface DossierCounter {
  agency_code: string;
  day: string;
  last: number;
}

export interface DossierFiler {
  dossier_id: string;
  unit_id: string;
  terms: string[];
  person_id: string | null;
  phone: string | null;
  filed_at: ColumnType<Date, Date | string, Date | string>;
}

export interface DossierPaper {
  dossier_id: string;
  document_id: string;
  component: string;
  purpose: 'component' | 'supplement' | 'result' | 'replaced' | 'superseded';
  slice: string | null;
}

export interface DossierProposalV {
  dossier_id: string | null;
  seq: number | null;
  at: Date | null;
  note: string | null;
}

export interface DossierReading {
  dossier_id: string;
  day: string;
  account_id: string;
  post_id: string;
  kind: 'page' | 'paper' | 'form' | 'api' | 'list';
  first_at: ColumnType<Date, Date | string, Date | string>;
  agency_id: string;
  by_name: string;
  post_name_vi: string;
  post_name_en: string;
  agency_name_vi: string;
  agency_name_en: string;
}

export interface DossierSlice {
  dossier_id: string;
  key: string;
  agency_id: string | null;
  procedure_code: string | null;
  opened_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  due_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  finished_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  timeliness: 'early' | 'onTime' | 'late' | null;
  ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
}

export interface DossierStep {
  id: string;
  dossier_id: string;
  node: string;
  kind: 'receive' | 'process' | 'consult' | 'letter' | 'wait' | 'review' | 'sign' | 'issue' | 'return';
  role: string;
  agency_id: string;
  status: 'open' | 'taken' | 'done' | 'sentBack' | 'cancelled';
  post_id: string | null;
  opened_at: ColumnType<Date, Date | string, Date | string>;
  due_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  done_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  party: string | null;
  slice: string | null;
  remind_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  escalate_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
}

export interface Draft {
  id: string;
  procedure_version_id: string;
  unit_id: string;
  account_id: string | null;
  session_id: string | null;
  answers: ColumnType<JsonValue, string | undefined, string>;
  created_at: ColumnType<Date, Date | string, Date | string>;
  updated_at: ColumnType<Date, Date | string, Date | string>;
  expires_at: ColumnType<Date, Date | string, Date | string>;
  dossier_id: string | null;
  moved: ColumnType<JsonValue | null, string | null, string | null>;
  parties: ColumnType<JsonValue | null, string | null, string | null>;
  helped: ColumnType<JsonValue | null, string | null, string | null>;
}

export interface DraftCode {
  draft_id: string;
  salt: Buffer;
  code_digest: Buffer;
  pin_digest: Buffer;
  made_at: ColumnType<Date, Date | string, Date | string>;
  failures: ColumnType<number, number | undefined, number>;
  rests_until: ColumnType<Date | null, Date | string | null, Date | string | null>;
}

export interface DraftHolder {
  draft_id: string;
  holder: string;
  since: ColumnType<Date, Date | string, Date | string>;
}

export interface DraftNotice {
  draft_id: string;
  expires_at: ColumnType<Date, Date | string, Date | string>;
  noticed_at: ColumnType<Date, Date | string, Date | string>;
}

export interface DraftPaper {
  draft_id: string;
  document_id: string;
  component: string;
  added_at: ColumnType<Date, Date | string, Date | string>;
}

export interface FactDossier {
  dossier_id: string;
  row_no: ColumnType<number, never, never>;
  seq: number;
  code: string | null;
  procedure_code: string;
  channel: 'online' | 'direct' | 'postal';
  reception_unit_id: string;
  competent_unit_id: string;
  state: 'pending' | 'refused' | 'inProgress' | 'supplement' | 'paused' | 'finished' | 'returned' | 'withdrawn' | 'stopped';
  accepted_on: string | null;
  due_on: string | null;
  ended_on: string | null;
  refused_on: string | null;
  timeliness: 'early' | 'onTime' | 'late' | null;
  runs: ColumnType<JsonValue, string, string>;
  digital: ColumnType<JsonValue, string | undefined, string>;
  digitised_on: string | null;
  reused_on: string | null;
  stored_on: string | null;
  e_result_on: string | null;
}

export interface FactSlice {
  dossier_id: string;
  key: string;
  row_no: ColumnType<number, never, never>;
  holder_unit_id: string;
  code: string;
  procedure_code: string;
  channel: 'online' | 'direct' | 'postal';
  state: 'waiting' | 'inProgress' | 'supplement' | 'paused' | 'resting' | 'finished' | 'withdrawn' | 'stopped';
  accepted_on: string | null;
  due_on: string | null;
  ended_on: string | null;
  timeliness: 'early' | 'onTime' | 'late' | null;
  runs: ColumnType<JsonValue, string, string>;
}

export interface FigureSliceSum {
  unit_id: string;
  grain: 'day' | 'month' | 'year';
  starts_on: string;
  measure: 'received' | 'early' | 'onTime' | 'late' | 'withdrawn' | 'overdue';
  channel: 'online' | 'direct' | 'postal';
  value: number;
}

export interface FigureSum {
  unit_id: string;
  grain: 'day' | 'month' | 'year';
  starts_on: string;
  measure: 'received' | 'early' | 'onTime' | 'late' | 'withdrawn' | 'refused' | 'supplements' | 'overdue' | 'digitised' | 'reused' | 'stored' | 'eResults';
  channel: 'online' | 'direct' | 'postal';
  value: number;
}

export interface Finding {
  only_one: ColumnType<boolean, boolean | undefined, boolean>;
  list_statement: ColumnType<JsonValue | null, string | null, string | null>;
  list_as_of: string | null;
  words: ColumnType<JsonValue, string, string>;
  sha256: Buffer;
}

export interface FormTemplate {
  version: string;
  used_from: ColumnType<Date, Date | string, Date | string>;
  content: ColumnType<JsonValue, string, string>;
  subject: string | null;
  reason: string | null;
  written_by: string | null;
  approved_by: string | null;
}

export interface HalfSignIn {
  token_hash: Buffer;
  account_id: string;
  device: string | null;
  expires_at: ColumnType<Date, Date | string, Date | string>;
  by_provider: ColumnType<boolean, boolean | undefined, boolean>;
  by_first_password: ColumnType<boolean, boolean | undefined, boolean>;
}

export interface Journal {
  dossier_id: string;
  seq: number;
  position: ColumnType<number, never, never>;
  xid: ColumnType<string, string | undefined, string>;
  type: string;
  at: ColumnType<Date, Date | string, Date | string>;
  actor: ColumnType<JsonValue, string, string>;
  public: ColumnType<JsonValue, string, string>;
  private: ColumnType<JsonValue | null, string | null, string | null>;
  private_digest: Buffer;
  prev_hash: Buffer;
  hash: Buffer;
}

export interface JournalV {
  dossier_id: string | null;
  seq: number | null;
  xid: string | null;
  position: number | null;
  type: string | null;
  at: Date | null;
  public: JsonValue | null;
}

export interface KeptInput {
  token_hash: Buffer;
  path: string;
  body_sealed: Buffer;
  expires_at: ColumnType<Date, Date | string, Date | string>;
}

export interface LegalHold {
  id: string;
  dossier_id: string;
  reason: string;
  order_number: string;
  placed_at: ColumnType<Date, Date | string, Date | string>;
  placed_by: string;
  lifted_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  lifted_by: string | null;
}

export interface LifeEvent {
  key: string;
  place: number;
  name_vi: string;
  name_en: string;
  procedure_codes: string[];
}

export interface ListedProcedure {
  code: string;
  title: string;
  field: string;
  levels: string[];
  channels: string[];
  decision: string | null;
  result_codes: string[];
}

export interface LocalFee {
  id: string;
  procedure_code: string;
  unit_id: string;
  amount: number;
  effective_from: string;
  effective_to: string | null;
  ground: string;
  recorded_at: ColumnType<Date, Date | string, Date | string>;
}

export interface LocalLimit {
  id: string;
  procedure_code: string;
  unit_id: string;
  variant: string | null;
  allowance: ColumnType<JsonValue, string, string>;
  effective_from: string;
  effective_to: string | null;
  ground: string;
  recorded_at: ColumnType<Date, Date | string, Date | string>;
}

export interface Passkey {
  id: string;
  account_id: string;
  public_key: Buffer;
  counter: number;
  transports: ColumnType<string[], string[] | undefined, string[]>;
  name: string;
  created_at: ColumnType<Date, Date | string, Date | string>;
  used_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
}

export interface Person {
  id: string;
  full_name: string;
}

export interface PersonSearch {
  id: ColumnType<number, never, never>;
  at: ColumnType<Date, Date | string, Date | string>;
  account_id: string;
  post_id: string;
  unit_id: string;
  sought_by: 'card' | 'person-id' | 'phone' | 'name';
  sought: Buffer;
  found: number;
  chosen: string | null;
}

export interface Phrase {
  id: string;
  agency_id: string;
  post_id: string | null;
  account_id: string | null;
  use: 'refusal' | 'ground' | 'stop' | 'suspension' | 'extension' | 'supplement' | 'message' | 'proposal' | 'opinion' | 'question';
  name: string;
  vi: string;
  en: string | null;
  revision: ColumnType<number, number | undefined, number>;
  changed_by: string;
  changed_at: ColumnType<Date, Date | string, Date | string>;
}

export interface Post {
  id: string;
  code: string;
  unit_id: string;
  role: 'deskOfficer' | 'centreHead' | 'divisionHead' | 'handler' | 'approver' | 'clerk' | 'procedureController' | 'leader' | 'systemAdmin';
  name_vi: string;
  name_en: string;
  valid_from: string;
  valid_to: string | null;
}

export interface PostActingV {
  person_id: string | null;
  person_name: string | null;
  starts_at: Date | null;
  ends_at: Date | null;
  delegation_id: string | null;
  covers: string | null;
  procedures: string[] | null;
  from_person_id: string | null;
  from_name: string | null;
  id: string | null;
  code: string | null;
  role: string | null;
  name_vi: string | null;
  name_en: string | null;
  unit_id: string | null;
  unit_kind: string | null;
  unit_name_vi: string | null;
  unit_name_en: string | null;
  agency_id: string | null;
  agency_kind: string | null;
  agency_full_name_vi: string | null;
  agency_full_name_en: string | null;
  exists_from: string | null;
  exists_to: string | null;
}

export interface PostHoldingV {
  assignment_id: string | null;
  person_id: string | null;
  person_name: string | null;
  starts_at: Date | null;
  ends_at: Date | null;
  id: string | null;
  code: string | null;
  role: string | null;
  name_vi: string | null;
  name_en: string | null;
  unit_id: string | null;
  unit_kind: string | null;
  unit_name_vi: string | null;
  unit_name_en: string | null;
  agency_id: string | null;
  agency_kind: string | null;
  agency_full_name_vi: string | null;
  agency_full_name_en: string | null;
  exists_from: string | null;
  exists_to: string | null;
}

export interface PostItem {
  code: string;
  unit_id: string;
  list_id: string | null;
  registered_at: ColumnType<Date, Date | string, Date | string>;
  sender: ColumnType<JsonValue | null, string | null, string | null>;
  procedure_code: string | null;
  visit_id: string | null;
}

export interface PostList {
  id: string;
  unit_id: string;
  post_id: string;
  made_at: ColumnType<Date, Date | string, Date | string>;
  imported_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  lines: ColumnType<JsonValue, string, string>;
}

export interface PostV {
  id: string | null;
  code: string | null;
  role: string | null;
  name_vi: string | null;
  name_en: string | null;
  unit_id: string | null;
  unit_kind: string | null;
  unit_name_vi: string | null;
  unit_name_en: string | null;
  agency_id: string | null;
  agency_kind: string | null;
  agency_full_name_vi: string | null;
  agency_full_name_en: string | null;
  exists_from: string | null;
  exists_to: string | null;
}

export interface Procedure {
  code: string;
}

export interface ProcedureDraft {
  id: string;
  procedure_code: string;
  based_on: string | null;
  yaml: string;
  form: string | null;
  bpmn: string | null;
  state: ColumnType<'editing' | 'submitted' | 'published' | 'discarded', 'editing' | 'submitted' | 'published' | 'discarded' | undefined, 'editing' | 'submitted' | 'published' | 'discarded'>;
  revision: ColumnType<number, number | undefined, number>;
  created_at: ColumnType<Date, Date | string, Date | string>;
  changed_at: ColumnType<Date, Date | string, Date | string>;
  changed_by_account: string;
  changed_by_name: string;
  submitted_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  submitted_by_name: string | null;
  remark: string | null;
  remark_by_name: string | null;
  published_version: string | null;
  fees: string | null;
  form_cases: string | null;
}

export interface ProcedureDraftWriter {
  draft_id: string;
  person_id: string;
  name: string;
}

export interface ProcedureNameV {
  procedure_code: string | null;
  name_vi: string | null;
  name_en: string | null;
  effective_from: string | null;
}

export interface ProcedureVersion {
  id: string;
  procedure_code: string;
  version: number;
  effective_from: string;
  effective_to: string | null;
  route: 'local' | 'portal' | 'ministry';
  competent_level: 'commune' | 'province' | 'ministry' | 'other';
  name_vi: string;
  name_en: string;
  field_vi: string;
  field_en: string;
  keywords: string;
  content: ColumnType<JsonValue, string, string>;
  form: ColumnType<JsonValue | null, string | null, string | null>;
  process: ColumnType<JsonValue | null, string | null, string | null>;
  process_bpmn: string | null;
  content_sha256: Buffer;
  published_at: ColumnType<Date, Date | string, Date | string>;
  folded_name: ColumnType<string, never, never>;
  folded_keywords: ColumnType<string, never, never>;
  search: ColumnType<string, never, never>;
  change_class: 'cosmetic' | 'assisting' | 'substantive' | null;
  fees_dmn: string | null;
  form_cases: string | null;
}

export interface Projection {
  name: string;
  xid: ColumnType<string, string | undefined, string>;
  position: ColumnType<number, number | undefined, number>;
}

export interface QueueCounter {
  unit_id: string;
  day: string;
  letter: string;
  last: number;
}

export interface QueueDay {
  unit_id: string;
  day: string;
  letter: string;
  taken: number;
  came: number;
  missed: number;
  unserved: number;
  waits: number[];
}

export interface QueueTicket {
  id: string;
  token: string;
  take_key: string;
  unit_id: string;
  day: string;
  letter: string;
  number: number;
  priority: 'elderly' | 'disabled' | 'withChild' | 'merit' | null;
  state: 'waiting' | 'called' | 'came' | 'missed' | 'away' | 'unserved';
  taken_at: ColumnType<Date, Date | string, Date | string>;
  queued_at: ColumnType<Date, Date | string, Date | string>;
  calls: number;
  called_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  called_post: string | null;
  place: number | null;
  ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  priority_checked: 'confirmed' | 'dropped' | null;
  priority_by: string | null;
  waited: number | null;
  returns: ColumnType<number, number | undefined, number>;
}

export interface Reading {
  document_id: string;
  state: 'waiting' | 'running' | 'done' | 'failed';
  pages: number;
  pages_done: ColumnType<number, number | undefined, number>;
  asked_at: ColumnType<Date, Date | string, Date | string>;
  ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  searchable_id: string | null;
  suggested: ColumnType<JsonValue | null, string | null, string | null>;
  trouble: string | null;
  engine: string | null;
}

export interface ReceptionVisit {
  id: string;
  unit_id: string;
  post_id: string;
  channel: 'direct' | 'postal';
  ticket: string | null;
  opened_at: ColumnType<Date, Date | string, Date | string>;
  person: ColumnType<JsonValue | null, string | null, string | null>;
  sought: string | null;
  form: ColumnType<JsonValue | null, string | null, string | null>;
  post_item: string | null;
}

export interface ReceptionVisitDossier {
  dossier_id: string;
  visit_id: string;
  at: ColumnType<Date, Date | string, Date | string>;
}

export interface RecoveryCode {
  account_id: string;
  digest: Buffer;
  used_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
}

export interface RetentionPeriod {
  procedure_version_id: string;
  years: number | null;
  decided_by: 'procedure' | 'result' | 'field' | 'default';
  verified: boolean;
  source: ColumnType<JsonValue, string, string>;
  result_codes: string[];
}

export interface RetentionPeriodV {
  procedure_version_id: string | null;
  years: number | null;
  decided_by: string | null;
  verified: boolean | null;
  source: JsonValue | null;
  result_codes: string[] | null;
}

export interface RetentionRule {
  kind: 'result' | 'field' | 'default';
  name: string;
  years: number | null;
  verified: boolean;
  source: ColumnType<JsonValue, string, string>;
}

export interface SavedView {
  id: string;
  agency_id: string;
  post_id: string;
  account_id: string;
  owner_name: string;
  name: string;
  query: string;
  is_default: boolean;
  shared: boolean;
  saved_at: ColumnType<Date, Date | string, Date | string>;
}

export interface Session {
  token_hash: Buffer;
  id: string;
  account_id: string | null;
  post_id: string | null;
  created_at: ColumnType<Date, Date | string, Date | string>;
  seen_at: ColumnType<Date, Date | string, Date | string>;
  expires_at: ColumnType<Date, Date | string, Date | string>;
  ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  device: string | null;
  confirmed_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  by_provider: ColumnType<boolean, boolean | undefined, boolean>;
  by_first_password: ColumnType<boolean, boolean | undefined, boolean>;
}

export interface Setting {
  key: string;
  value: ColumnType<JsonValue, string, string>;
}

export interface SharedProcess {
  name: string;
  bpmn: string;
}

export interface SharedProcessDraft {
  id: string;
  name: string;
  based_on: string | null;
  bpmn: string;
  state: ColumnType<'editing' | 'submitted' | 'published' | 'discarded', 'editing' | 'submitted' | 'published' | 'discarded' | undefined, 'editing' | 'submitted' | 'published' | 'discarded'>;
  revision: ColumnType<number, number | undefined, number>;
  changed_at: ColumnType<Date, Date | string, Date | string>;
  changed_by_name: string;
  submitted_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  submitted_by_name: string | null;
  remark: string | null;
  remark_by_name: string | null;
}

export interface SharedProcessDraftWriter {
  draft_id: string;
  person_id: string;
  name: string;
}

export interface StorePaper {
  document_id: string;
  dossier_id: string;
  owner_account_id: string | null;
  owner_digest: Buffer | null;
  component: string;
  kind: string;
  fields: ColumnType<JsonValue, string, string>;
  valid_until: string | null;
  confirmed_at: ColumnType<Date, Date | string, Date | string>;
  confirmed_by: string;
  superseded_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
}

export interface SupplementPaper {
  dossier_id: string;
  asked_at: ColumnType<Date, Date | string, Date | string>;
  document_id: string;
  component: string;
  added_at: ColumnType<Date, Date | string, Date | string>;
  writer: ColumnType<string, string | undefined, string>;
}

export interface SupplementReply {
  dossier_id: string;
  asked_at: ColumnType<Date, Date | string, Date | string>;
  writer: string;
  said: ColumnType<JsonValue, string, string>;
  saved_at: ColumnType<Date, Date | string, Date | string>;
}

export interface TextChange {
  id: string;
  subject: string;
  change: ColumnType<JsonValue, string, string>;
  seen: string;
  reason: string;
  proposed_by: string;
  proposed_name: string;
  proposed_at: ColumnType<Date, Date | string, Date | string>;
  state: ColumnType<'waiting' | 'approved' | 'rejected' | 'withdrawn', 'waiting' | 'approved' | 'rejected' | 'withdrawn' | undefined, 'waiting' | 'approved' | 'rejected' | 'withdrawn'>;
  decided_by: string | null;
  decided_name: string | null;
  decided_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  note: ColumnType<string, string | undefined, string>;
}

export interface TextTemplate {
  key: string;
  agency: ColumnType<string, string | undefined, string>;
  version: number;
  used_from: ColumnType<Date, Date | string, Date | string>;
  vi: string | null;
  en: string | null;
  reason: string;
  written_by: string;
  approved_by: string | null;
}

export interface Totp {
  account_id: string;
  secret_sealed: Buffer;
  begun_at: ColumnType<Date, Date | string, Date | string>;
  confirmed_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  last_step: ColumnType<number, number | undefined, number>;
}

export interface TrackingGrant {
  session_id: string;
  dossier_id: string;
  expires_at: ColumnType<Date, Date | string, Date | string>;
}

export interface TrackingTry {
  about: Buffer;
  tries: number;
  rests: ColumnType<number, number | undefined, number>;
  rests_until: ColumnType<Date | null, Date | string | null, Date | string | null>;
  tried_at: ColumnType<Date, Date | string, Date | string>;
}

export interface TrayFile {
  id: string;
  unit_id: string;
  document_id: string | null;
  sha256: Buffer;
  file_name: string;
  pages: number | null;
  copies: ColumnType<number, number | undefined, number>;
  arrived_at: ColumnType<Date, Date | string, Date | string>;
  state: 'waiting' | 'taken' | 'refused' | 'discarded';
  refused_because: string | null;
  settled_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  settled_by: string | null;
}

export interface Unit {
  id: string;
  code: string;
  kind: 'province' | 'district' | 'commune' | 'department' | 'service-centre' | 'division' | 'desk' | 'leadership';
  type: 'municipality' | 'province' | 'district' | 'ward' | 'commune' | 'special-zone' | 'township' | 'office';
  name_vi: string;
  name_en: string;
  full_name_vi: string;
  full_name_en: string;
  parent_id: string | null;
  agency_id: string;
  agency_code: string | null;
  agency_code_verified: ColumnType<boolean, boolean | undefined, boolean>;
  valid_from: string;
  valid_to: string | null;
}

export interface UnitCalendar {
  code: string;
  version: number;
  unit_id: string;
  valid_from: string;
  definition: ColumnType<JsonValue, string, string>;
  sha256: Buffer;
  published_at: ColumnType<Date, Date | string, Date | string>;
  published_by: string;
  note: ColumnType<string, string | undefined, string>;
}

export interface UnitClosure {
  ancestor_id: string;
  descendant_id: string;
  depth: number;
}

export interface UnitClosureV {
  ancestor_id: string | null;
  descendant_id: string | null;
  depth: number | null;
}

export interface UnitField {
  unit_id: string;
  field: string;
}

export interface UnitNameV {
  unit_id: string | null;
  valid_from: string | null;
  full_name_vi: string | null;
  full_name_en: string | null;
  kind: string | null;
}

export interface UnitState {
  unit_id: string;
  valid_from: string;
  name_vi: string;
  name_en: string;
  full_name_vi: string;
  full_name_en: string;
  parent_id: string | null;
  ground: ColumnType<string, string | undefined, string>;
  recorded_at: ColumnType<Date, Date | string, Date | string>;
}

export interface UnitSuccession {
  from_id: string;
  to_id: string;
  on_date: string;
  how: 'whole' | 'part';
}

export interface UnitSuccessionV {
  from_id: string | null;
  to_id: string | null;
  on_date: string | null;
  how: string | null;
}

export interface UnitV {
  id: string | null;
  code: string | null;
  kind: string | null;
  type: string | null;
  name_vi: string | null;
  name_en: string | null;
  full_name_vi: string | null;
  full_name_en: string | null;
  parent_id: string | null;
  agency_id: string | null;
  agency_code: string | null;
  agency_code_verified: boolean | null;
  valid_from: string | null;
  valid_to: string | null;
}

export interface Upload {
  id: string;
  owner_account: string | null;
  owner_session: string | null;
  file_name: string;
  size: number;
  created_at: ColumnType<Date, Date | string, Date | string>;
  expires_at: ColumnType<Date, Date | string, Date | string>;
}

export interface UsedChallenge {
  digest: Buffer;
  expires_at: ColumnType<Date, Date | string, Date | string>;
}

export interface WatchedFolder {
  unit_id: string;
  folder: string;
  looked_at: ColumnType<Date, Date | string, Date | string>;
  trouble: 'gone' | 'unreadable' | 'no-room' | 'scanner-away' | null;
  since: ColumnType<Date | null, Date | string | null, Date | string | null>;
}

export interface WorkChange {
  xid: ColumnType<string, string | undefined, string>;
  agency_id: string;
  dossier_id: string;
  at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface WorkChangeV {
  xid: string | null;
  agency_id: string | null;
  dossier_id: string | null;
  at: Date | null;
}

export interface WorkExport {
  id: string;
  agency_id: string;
  post_id: string;
  person_id: string;
  account_id: string;
  query: string;
  lang: 'vi' | 'en';
  asked_at: ColumnType<Date, Date | string, Date | string>;
  of_rows: number | null;
  done_rows: ColumnType<number, number | undefined, number>;
  content: Buffer | null;
  ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
}

export interface WorkItem {
  dossier_id: string;
  section: 'intake' | 'mine' | 'ours' | 'opinion' | 'return' | 'messages' | 'supplement' | 'waiting' | 'agency';
  id: string;
  agency_id: string;
  role: string | null;
  post_id: string | null;
  node: string | null;
  step_kind: string | null;
  since: ColumnType<Date, Date | string, Date | string>;
  sort_at: ColumnType<Date, Date | string, Date | string>;
  clocked: boolean;
  procedure_code: string;
  procedure_version_id: string;
  channel: string;
  applicant_name: string;
  code: string | null;
  request_code: string;
}

export interface WorkV {
  dossier_id: string | null;
  section: string | null;
  id: string | null;
  agency_id: string | null;
  role: string | null;
  post_id: string | null;
  node: string | null;
  step_kind: string | null;
  since: Date | null;
  sort_at: Date | null;
  clocked: boolean | null;
  procedure_code: string | null;
  procedure_version_id: string | null;
  channel: string | null;
  applicant_name: string | null;
  code: string | null;
  request_code: string | null;
}

export interface WorklistV {
  section: string | null;
  id: string | null;
  dossier_id: string | null;
  agency_id: string | null;
  role: string | null;
  post_id: string | null;
  node: string | null;
  step_kind: string | null;
  since: Date | null;
  due_at: Date | null;
  sort_at: Date | null;
  code: string | null;
  request_code: string | null;
  procedure_code: string | null;
  procedure_version_id: string | null;
  competent_unit_id: string | null;
  handling: string | null;
  channel: string | null;
  timeliness: string | null;
  dossier_due_at: Date | null;
  applicant_name: string | null;
  unread_messages: number | null;
  clocked: boolean | null;
}

export interface Schema {
  absence: Absence;
  absence_v: AbsenceV;
  accepting_desk: AcceptingDesk;
  account: Account;
  account_event: AccountEvent;
  admin_event: AdminEvent;
  api_token: ApiToken;
  appointment: Appointment;
  appointment_event: AppointmentEvent;
  assignment: Assignment;
  bulk_item: BulkItem;
  bulk_task: BulkTask;
  bundle: Bundle;
  calendar_version: CalendarVersion;
  command_receipt: CommandReceipt;
  counter_desk: CounterDesk;
  delegation: Delegation;
  delegation_rule: DelegationRule;
  delegation_v: DelegationV;
  destruction_record: DestructionRecord;
  digitising: Digitising;
  digitising_source: DigitisingSource;
  discarded_file: DiscardedFile;
  document: Document;
  document_v: DocumentV;
  dossier: Dossier;
  dossier_application: DossierApplication;
  dossier_counter: DossierCounter;
  dossier_filer: DossierFiler;
  dossier_paper: DossierPaper;
  dossier_proposal_v: DossierProposalV;
  dossier_reading: DossierReading;
  dossier_slice: DossierSlice;
  dossier_step: DossierStep;
  draft: Draft;
  draft_code: DraftCode;
  draft_holder: DraftHolder;
  draft_notice: DraftNotice;
  draft_paper: DraftPaper;
  fact_dossier: FactDossier;
  fact_slice: FactSlice;
  figure_slice_sum: FigureSliceSum;
  figure_sum: FigureSum;
  finding: Finding;
  form_template: FormTemplate;
  half_sign_in: HalfSignIn;
  journal: Journal;
  journal_v: JournalV;
  kept_input: KeptInput;
  legal_hold: LegalHold;
  life_event: LifeEvent;
  listed_procedure: ListedProcedure;
  local_fee: LocalFee;
  local_limit: LocalLimit;
  passkey: Passkey;
  person: Person;
  person_search: PersonSearch;
  phrase: Phrase;
  post: Post;
  post_acting_v: PostActingV;
  post_holding_v: PostHoldingV;
  post_item: PostItem;
  post_list: PostList;
  post_v: PostV;
  procedure: Procedure;
  procedure_draft: ProcedureDraft;
  procedure_draft_writer: ProcedureDraftWriter;
  procedure_name_v: ProcedureNameV;
  procedure_version: ProcedureVersion;
  projection: Projection;
  queue_counter: QueueCounter;
  queue_day: QueueDay;
  queue_ticket: QueueTicket;
  reading: Reading;
  reception_visit: ReceptionVisit;
  reception_visit_dossier: ReceptionVisitDossier;
  recovery_code: RecoveryCode;
  retention_period: RetentionPeriod;
  retention_period_v: RetentionPeriodV;
  retention_rule: RetentionRule;
  saved_view: SavedView;
  session: Session;
  setting: Setting;
  shared_process: SharedProcess;
  shared_process_draft: SharedProcessDraft;
  shared_process_draft_writer: SharedProcessDraftWriter;
  store_paper: StorePaper;
  supplement_paper: SupplementPaper;
  supplement_reply: SupplementReply;
  text_change: TextChange;
  text_template: TextTemplate;
  totp: Totp;
  tracking_grant: TrackingGrant;
  tracking_try: TrackingTry;
  tray_file: TrayFile;
  unit: Unit;
  unit_calendar: UnitCalendar;
  unit_closure: UnitClosure;
  unit_closure_v: UnitClosureV;
  unit_field: UnitField;
  unit_name_v: UnitNameV;
  unit_state: UnitState;
  unit_succession: UnitSuccession;
  unit_succession_v: UnitSuccessionV;
  unit_v: UnitV;
  upload: Upload;
  used_challenge: UsedChallenge;
  watched_folder: WatchedFolder;
  work_change: WorkChange;
  work_change_v: WorkChangeV;
  work_export: WorkExport;
  work_item: WorkItem;
  work_v: WorkV;
  worklist_v: WorklistV;
}
