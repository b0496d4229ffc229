import { demonstrationAccountId } from '#identity';
import { dateIn, type Instant, type Official, type PersonId } from '#kernel';
import {
  competenceFor,
  type DemonstrationPost,
  type Holding,
  holdersIn,
  type Role,
  rolePermissions,
  type Unit,
} from '#organisations';
import type { Executor } from '#platform/db';
import type { ProcedureVersion } from '#procedures';
import type { Staff } from './staff.ts';
import type { Procedure } from './storyline.ts';

interface Known {
  readonly versions: Readonly<Record<Procedure, ProcedureVersion>>;
  readonly posts: readonly DemonstrationPost[];
  readonly at: Instant;
}

/** Who handles what in a commune at an instant. Throws when a post of the demonstration is not held. */
export async function staffOf(db: Executor, commune: Unit, known: Known): Promise<Staff> {
  const logins = new Map(known.posts.map(({ personId, login }) => [personId, login]));
  const holders = async (role: Role): Promise<readonly Official[]> =>
    (await holdersIn(db, commune.id, role, known.at)).map((holding) => officialOf(holding, logins));
  const handlers = await holders('handler');
  const [desk, ...otherDesks] = await holders('deskOfficer');
  const handlerOf = async (procedure: Procedure): Promise<Official> => {
    const field = known.versions[procedure].content.field.vi;
    const asked = { level: 'commune', field, communeUnitId: commune.id, on: dateIn(known.at) } as const;
    const division = (await competenceFor(db, asked))?.division.id;
    const found = handlers.find(({ unitId }) => unitId === division);
    return held(found, commune);
  };
  const permits = await handlerOf('permit');
  return {
    desks: [held(desk, commune), ...otherDesks],
    handlers: {
      birth: await handlerOf('birth'),
      business: await handlerOf('business'),
      copies: await handlerOf('copies'),
      extract: await handlerOf('extract'),
      marriage: await handlerOf('marriage'),
      permit: permits,
    },
    head: held(
      (await holders('divisionHead')).find(({ unitId }) => unitId === permits.unitId),
      commune,
    ),
    planner: held(await plannerFor(db, commune, known, logins), commune),
    approver: held((await holders('approver'))[0], commune),
    clerk: held((await holders('clerk'))[0], commune),
  };
}

/** The specialist of the planning authority, which the permit's process asks. */
async function plannerFor(
  db: Executor,
  commune: Unit,
  { versions, at }: Known,
  logins: ReadonlyMap<PersonId, string>,
): Promise<Official | undefined> {
  const asked = versions.permit.content.agencies.find(({ key }) => key === 'planning');
  if (!asked) return undefined;
  const { level, field } = asked;
  const found = await competenceFor(db, { level, field, communeUnitId: commune.id, on: dateIn(at) });
  const [holding] = found ? await holdersIn(db, found.competent.id, 'handler', at) : [];
  return holding && officialOf(holding, logins);
}

function held(official: Official | undefined, commune: Unit): Official {
  if (!official) throw new Error(`A post of the demonstration is not held at ${commune.fullName.vi}`);
  return official;
}

/** A holder of a post as whoever acts in it. */
export function officialOf(
  { post, personId, personName }: Holding,
  logins: ReadonlyMap<PersonId, string>,
): Official {
  const login = logins.get(personId);
  if (login === undefined) throw new Error(`${personName} is nobody of the demonstration`);
  return {
    kind: 'official',
    accountId: demonstrationAccountId(login),
    sessionId: undefined,
    personId,
    role: post.role,
    name: personName,
    ...{ postId: post.id, postName: post.name, unitId: post.unitId, unitName: post.unitName },
    ...{ agencyId: post.agencyId, agencyName: post.agencyName, permissions: rolePermissions(post.role) },
  };
}
