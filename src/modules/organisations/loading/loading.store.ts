import type { Tx } from '#platform/db';
import type { SuccessionSeed, UnitSeed } from './seed.ts';

/** Rows as `jsonb_to_recordset` reads them: one statement, whatever the number. */
type Rows = readonly object[];

export type UnitInsert = Omit<UnitSeed, 'key' | 'parentKey' | 'agencyKey'> & {
  readonly id: string;
  readonly parentId: string | undefined;
  readonly agencyId: string;
};

export type SuccessionInsert = Pick<SuccessionSeed, 'on' | 'how'> & {
  readonly fromId: string;
  readonly toId: string;
};

/** Adds units and corrects the names of those that are there and that nobody renamed. Parents come first. Answers the number changed. */
export async function saveUnits(tx: Tx, units: readonly UnitInsert[]): Promise<number> {
  const rows = await tx.run({
    text: `insert into unit as u (id, code, kind, type, name_vi, name_en, full_name_vi, full_name_en, parent_id,
        agency_id, agency_code, agency_code_verified, valid_from, valid_to)
      select id, code, kind, type, "nameVi", "nameEn", "fullNameVi", "fullNameEn", "parentId",
        "agencyId", "agencyCode", "agencyCodeVerified", "validFrom", "validTo"
      from rows from (jsonb_to_recordset($1::jsonb) as (id uuid, code text, kind text, type text,
        "nameVi" text, "nameEn" text, "fullNameVi" text, "fullNameEn" text, "parentId" uuid, "agencyId" uuid,
        "agencyCode" text, "agencyCodeVerified" boolean, "validFrom" date, "validTo" date)) with ordinality
      order by ordinality
      on conflict (id) do update set type = excluded.type, name_vi = excluded.name_vi,
        name_en = excluded.name_en, full_name_vi = excluded.full_name_vi, full_name_en = excluded.full_name_en,
        agency_code = coalesce(excluded.agency_code, u.agency_code),
        agency_code_verified = case when excluded.agency_code is null then u.agency_code_verified
          else excluded.agency_code_verified end
      where not exists (select from unit_state s where s.unit_id = u.id)
        and ((u.type, u.name_vi, u.name_en, u.full_name_vi, u.full_name_en) is distinct from
          (excluded.type, excluded.name_vi, excluded.name_en, excluded.full_name_vi, excluded.full_name_en)
        or excluded.agency_code is not null and (u.agency_code, u.agency_code_verified) is distinct from
          (excluded.agency_code, excluded.agency_code_verified))
      returning u.id`,
    values: [asJson(units)],
  });
  return rows.length;
}

/** Records which unit continues which; what is recorded already stays as it is. */
export async function saveSuccessions(tx: Tx, successions: readonly SuccessionInsert[]): Promise<void> {
  await tx.run({
    text: `insert into unit_succession (from_id, to_id, on_date, how)
      select "fromId", "toId", "on", how from jsonb_to_recordset($1::jsonb)
        as s("fromId" uuid, "toId" uuid, "on" date, how text)
      on conflict (from_id, to_id) do nothing`,
    values: [asJson(successions)],
  });
}

/** Says which fields of procedures a unit handles; what content no longer names is taken back. */
export async function saveFields(
  tx: Tx,
  unitIds: readonly string[],
  fields: readonly { readonly unitId: string; readonly field: string }[],
): Promise<void> {
  await tx.run({ text: 'delete from unit_field where unit_id = any($1::uuid[])', values: [unitIds] });
  await tx.run({
    text: `insert into unit_field (unit_id, field)
      select "unitId", field from jsonb_to_recordset($1::jsonb) as f("unitId" uuid, field text)`,
    values: [asJson(fields)],
  });
}

/** Gives an agency its identification code. */
export async function saveAgencyCode(tx: Tx, unitId: string, code: string, verified: boolean): Promise<void> {
  await tx.run({
    text: `update unit set agency_code = $2, agency_code_verified = $3
      where id = $1 and (agency_code is null or not agency_code_verified)`,
    values: [unitId, code, verified],
  });
}

export interface PostInsert {
  readonly id: string;
  readonly code: string;
  readonly unitId: string;
  readonly role: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly validFrom: string;
  readonly personId: string;
  readonly holderName: string;
  readonly assignmentId: string;
  readonly startsAt: string;
}

/** Adds posts with the people who hold them; a post that is there keeps whoever holds it. */
export async function savePosts(tx: Tx, posts: readonly PostInsert[]): Promise<void> {
  const from = `jsonb_to_recordset($1::jsonb) as p(id uuid, code text, "unitId" uuid, role text, "nameVi" text,
    "nameEn" text, "validFrom" date, "personId" uuid, "holderName" text, "assignmentId" uuid,
    "startsAt" timestamptz)`;
  const values = [asJson(posts)];
  await tx.run({
    text: `insert into person (id, full_name) select "personId", "holderName" from ${from}
      on conflict (id) do nothing`,
    values,
  });
  await tx.run({
    text: `insert into post as old (id, code, unit_id, role, name_vi, name_en, valid_from)
      select id, code, "unitId", role, "nameVi", "nameEn", "validFrom" from ${from}
      on conflict (id) do update set name_vi = excluded.name_vi, name_en = excluded.name_en
      where (old.name_vi, old.name_en) is distinct from (excluded.name_vi, excluded.name_en)`,
    values,
  });
  await tx.run({
    text: `insert into assignment (id, post_id, person_id, starts_at)
      select "assignmentId", id, "personId", "startsAt" from ${from} on conflict (id) do nothing`,
    values,
  });
}

const asJson = (rows: Rows): string => JSON.stringify(rows);
