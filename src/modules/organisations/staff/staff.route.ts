import { dateIn, type Instant, type Official, parseId, type UnitId } from '#kernel';
import {
  type AnyRoute,
  forbidden,
  html,
  notFound,
  type PageRequest,
  type Reply,
  route,
} from '#platform/http';
import { textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import type { StaffDeps } from '../staff-deps.ts';
import type { Unit } from '../unit.ts';
import { scopeOf } from './staff.action.ts';
import { staffPath } from './staff.paths.ts';
import { agenciesIn, assignmentsIn, peopleNamed, postsIn } from './staff.store.ts';
import type { Assignment, StaffScope } from './staff.ts';
import { StaffListPage } from './staff-list.page.tsx';

/** `/quan-tri/nhan-su`: the posts of an agency of one's scope, and people by name. */
export const staffListRoutes = (deps: StaffDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: staffPath,
    permission: 'staff.manage',
    audit: 'staff.list-shown',
    input: ({ query }) => ({ agency: parseId<'unit'>(query['coQuan']), name: textIn(query, 'ten') }),
    handle: async (asked, request) => {
      const { actor, now } = request;
      if (actor.kind !== 'official') return forbidden();
      const scope = await scopeOf(deps.db, actor);
      const agencies = await agenciesIn(deps.db, scope.root, dateIn(now));
      const agency = chosenOf(agencies, asked.agency, actor);
      return agency ? listPage(deps, request, { ...asked, scope, agencies, agency }) : notFound();
    },
  }),
];

/** The agency that is asked for, if it is in the scope; unasked one's own, or the first. */
export const chosenOf = (
  agencies: readonly Unit[],
  asked: UnitId | undefined,
  { agencyId }: Pick<Official, 'agencyId'>,
): Unit | undefined =>
  asked === undefined
    ? (agencies.find(({ id }) => id === agencyId) ?? agencies[0])
    : agencies.find(({ id }) => id === asked);

interface Listed {
  readonly name: string;
  readonly scope: StaffScope;
  readonly agencies: readonly Unit[];
  readonly agency: Unit;
}

async function listPage(
  deps: StaffDeps,
  { view, now }: PageRequest,
  { name, scope, agencies, agency }: Listed,
): Promise<Reply> {
  const people = name === '' ? undefined : onceEach(await peopleNamed(deps.db, scope.root, name));
  const lines = people ? [] : await linesOf(deps, scope, { agency: agency.id, now });
  const found = people && { name, people };
  return html(renderPage(StaffListPage({ view, now, agencies, agency, lines, found })));
}

export async function linesOf(
  { db, openWork }: StaffDeps,
  scope: StaffScope,
  { agency, now }: { readonly agency: UnitId; readonly now: Instant },
) {
  const posts = await postsIn(db, scope.root, agency, dateIn(now));
  const held = Map.groupBy(await assignmentsIn(db, scope.root, agency, now), ({ post }) => post.id);
  const open = await openWork(
    db,
    posts.map(({ id }) => id),
  );
  return posts.map((post) => ({
    post,
    holders: held.get(post.id) ?? [],
    open: open.get(post.id) ?? 0,
    mine: scope.appoints.has(post.role),
  }));
}

/** The latest of each person's posts: they are read in that order. */
const onceEach = (all: readonly Assignment[]): readonly Assignment[] => {
  const seen = new Set<string>();
  return all.filter(({ personId }) => !seen.has(personId) && seen.add(personId));
};
