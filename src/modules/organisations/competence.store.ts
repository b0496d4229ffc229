import type { PlainDate, UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import type { Unit } from './unit.ts';
import { type UnitRow, unitColumns, unitOf } from './units.store.ts';

/** What is asked: a procedure of this level and field, for someone who lives in this commune. */
export interface CompetenceQuestion {
  readonly level: 'commune' | 'province';
  readonly field: string;
  readonly communeUnitId: UnitId;
  readonly on: PlainDate;
}

/** The three answers of the handbook §4.4 that the system can give; help has no fixed place. */
export interface Competence {
  /** Where the dossier is received and its result handed out. */
  readonly reception: Unit;
  /** The agency that decides. */
  readonly competent: Unit;
  /** The division inside it that handles the field. */
  readonly division: Unit;
}

/**
 * Who is competent: at commune level the commune itself, at province level the department whose division
 * handles the field, which receives at the province's service centre. Undefined when no division is known
 * to handle the field there, so that nothing is filed where nobody would pick it up.
 */
export async function competenceFor(
  db: Executor,
  question: CompetenceQuestion,
): Promise<Competence | undefined> {
  const division = await divisionFor(db, question);
  if (!division) return undefined;
  const competent = await one(db, 'competent', `select ${unitColumns} from unit u where u.id = $1`, [
    division.agencyId,
  ]);
  if (!competent) return undefined;
  if (question.level === 'commune') return { reception: competent, competent, division };
  const reception = await centreOf(db, question);
  return reception && { reception, competent, division };
}

/** The agency that decides; see `competenceFor`. */
export async function competentAgency(db: Executor, question: CompetenceQuestion): Promise<Unit | undefined> {
  return (await competenceFor(db, question))?.competent;
}

const inForce = (alias: string) =>
  `${alias}.valid_from <= $2::date and (${alias}.valid_to is null or ${alias}.valid_to > $2::date)`;

/** Inside the commune itself, or among the departments of the province the commune lies in. */
function divisionFor(db: Executor, question: CompetenceQuestion): Promise<Unit | undefined> {
  const root =
    question.level === 'commune'
      ? `select $1::uuid as id`
      : `select d.id from unit_closure c
          join unit p on p.id = c.ancestor_id and p.kind = 'province'
          join unit d on d.parent_id = p.id and d.kind = 'department' and ${inForce('d')}
          where c.descendant_id = $1`;
  return one(
    db,
    `division-${question.level}`,
    `select ${unitColumns} from (${root}) r
      join unit u on u.agency_id = r.id and u.kind = 'division' and ${inForce('u')}
      join unit_field f on f.unit_id = u.id and f.field = $3
      order by u.code limit 1`,
    [question.communeUnitId, question.on, question.field],
  );
}

function centreOf(db: Executor, question: CompetenceQuestion): Promise<Unit | undefined> {
  return one(
    db,
    'centre-of',
    `select ${unitColumns} from unit_closure c
      join unit p on p.id = c.ancestor_id and p.kind = 'province'
      join unit u on u.parent_id = p.id and u.kind = 'service-centre' and ${inForce('u')}
      where c.descendant_id = $1 order by u.code limit 1`,
    [question.communeUnitId, question.on],
  );
}

/** The division of an agency that handles a field, for routing what was already filed. */
export function divisionForField(
  db: Executor,
  agencyId: UnitId,
  field: string,
  on: PlainDate,
): Promise<Unit | undefined> {
  return divisionFor(db, { level: 'commune', communeUnitId: agencyId, field, on });
}

async function one(
  db: Executor,
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<Unit | undefined> {
  const rows = await db.run<UnitRow>({ name: `organisations.${name}`, text, values });
  return rows[0] && unitOf(rows[0]);
}

/** The agencies that handle fields for somebody who lives in a commune, in the order asked; null where there is none. */
export async function agenciesFor(
  db: Executor,
  asked: readonly Pick<CompetenceQuestion, 'level' | 'field'>[],
  { communeUnitId, on }: Pick<CompetenceQuestion, 'communeUnitId' | 'on'>,
): Promise<readonly (UnitId | null)[]> {
  const rows = await db.run<{ readonly agency_id: UnitId | null }>({
    name: 'organisations.agencies-for',
    text: `select (
        select u.agency_id from (
            select $1::uuid as id where q.level = 'commune'
            union all
            select d.id from unit_closure c
              join unit p on p.id = c.ancestor_id and p.kind = 'province'
              join unit d on d.parent_id = p.id and d.kind = 'department' and ${inForce('d')}
              where c.descendant_id = $1 and q.level = 'province') a
          join unit u on u.agency_id = a.id and u.kind = 'division' and ${inForce('u')}
          join unit_field f on f.unit_id = u.id and f.field = q.field
        order by u.code limit 1) as agency_id
      from unnest($3::text[], $4::text[]) with ordinality as q(level, field, nth) order by q.nth`,
    values: [communeUnitId, on, asked.map(({ level }) => level), asked.map(({ field }) => field)],
  });
  return rows.map(({ agency_id }) => agency_id);
}
