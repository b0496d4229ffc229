// Made from the migrated database by `npm run snapshot`; never edited by hand.

import type { ColumnType } from 'kysely';

export interface Assignment {
  id: string;
  post_id: string;
  person_id: string;
  starts_at: ColumnType<Date, Date | string, Date | string>;
  ends_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
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
  scan_state: ColumnType<'not-scanned' | 'clean' | 'infected', 'not-scanned' | 'clean' | 'infected' | undefined, 'not-scanned' | 'clean' | 'infected'>;
  scanned_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
}

export interface Person {
  id: string;
  full_name: string;
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

export interface UnitClosure {
  ancestor_id: string;
  descendant_id: string;
  depth: number;
}

export interface UnitField {
  unit_id: string;
  field: string;
}

export interface UnitSuccession {
  from_id: string;
  to_id: string;
  on_date: string;
  how: 'whole' | 'part';
}

export interface Schema {
  assignment: Assignment;
  document: Document;
  person: Person;
  post: Post;
  unit: Unit;
  unit_closure: UnitClosure;
  unit_field: UnitField;
  unit_succession: UnitSuccession;
}
