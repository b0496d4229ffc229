import { type Actor, addMinutes, dateIn, type Instant, type Official, parseId } from '#kernel';
import type { Executor } from '#platform/db';
import {
  type AnyRoute,
  forbidden,
  html,
  noInput,
  notFound,
  type PageRequest,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { datePartNames, type FieldErrors, type FormState, fieldValues, partsOfIso } from '#ui/forms';
import { renderPage } from '#ui/layout';
import type { Holding } from '../post.ts';
import { holderOf, holdersOfAgency } from '../posts.store.ts';
import type { StaffDeps } from '../staff-deps.ts';
import { delegate, endDelegation, mayEnd, setDelegationRule } from './delegate.action.ts';
import { DelegatePage } from './delegate.page.tsx';
import { errorsOfRefusal, parseDelegation, parseRule } from './delegation.form.ts';
import { delegationsPath, endDelegationPath, newDelegationPath } from './delegation.paths.ts';
import { delegationRule, delegationsOfAgency, standInsOf } from './delegation.store.ts';
import { delegationDone, delegationRefusals } from './delegation.text.ts';
import { type DelegationRule, type Held, heldIn, mayDelegate, maySubstitute } from './delegation.ts';
import { DelegationsPage } from './delegations.page.tsx';

const permission = 'workspace.enter';
/** How long one that is over is still listed, in minutes. */
const listed = 90 * 24 * 60;

/** `/lam-viec/uy-quyen`: who stands in for whom. Whose post it is to give is the rule's to say. */
export const delegationRoutes = (deps: StaffDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: delegationsPath,
    permission,
    audit: 'delegation.list-shown',
    input: noInput,
    handle: (_, request) => listPage(deps.db, request),
  }),
  route({
    method: 'GET',
    path: newDelegationPath,
    permission,
    audit: 'delegation.form-shown',
    input: ({ query }) => heldIn(`${query['viTri']}.${query['nguoi']}`),
    handle: async (held, request) => {
      const holding = held && (await delegable(deps.db, request.actor, held, request.now));
      return holding ? formPage(deps, holding, request) : notFound();
    },
  }),
  route({
    method: 'POST',
    path: newDelegationPath,
    permission,
    audit: 'delegation.given',
    input: ({ query, body }) => ({ held: heldIn(`${query['viTri']}.${query['nguoi']}`), body }),
    handle: async ({ held, body }, request) => {
      const { actor, now } = request;
      const holding = held && (await delegable(deps.db, actor, held, now));
      if (!held || !holding || actor.kind !== 'official') return notFound();
      const again = (errors: FieldErrors) =>
        formPage(deps, holding, request, { values: fieldValues(body), errors });
      const typed = parseDelegation(body, await deps.workKinds(now));
      if (!typed.ok) return again(typed.error);
      const done = await delegate(deps.db, actor, { ...typed.value, from: held }, now);
      if (!done.ok) return again(errorsOfRefusal(done.error));
      return redirect(delegationsPath, { kind: 'success', text: delegationDone.given });
    },
  }),
  route({
    method: 'POST',
    path: endDelegationPath(':id'),
    page: delegationsPath,
    permission,
    audit: 'delegation.ended',
    input: ({ params }) => parseId<'delegation'>(params['id']),
    handle: async (id, { actor, now }) => {
      if (!id || actor.kind !== 'official') return notFound();
      const done = await endDelegation(deps.db, actor, id, now);
      if (done.ok) return redirect(delegationsPath, { kind: 'success', text: delegationDone.ended });
      if (done.error.code !== 'delegation.over') return notFound();
      return redirect(delegationsPath, { kind: 'notice', text: delegationRefusals['delegation.over'] });
    },
  }),
  route({
    method: 'POST',
    path: `${delegationsPath}/quy-dinh`,
    page: delegationsPath,
    permission: 'system.operate',
    audit: 'delegation.rule-set',
    input: ({ body }) => ({ values: fieldValues(body), rule: parseRule(body) }),
    handle: async ({ values, rule }, request) => {
      if (request.actor.kind !== 'official') return forbidden();
      if (!rule.ok) return listPage(deps.db, request, { values, errors: rule.error });
      await setDelegationRule(deps.db, request.actor, rule.value, request.now);
      return redirect(delegationsPath, { kind: 'success', text: delegationDone.ruled });
    },
  }),
];

async function listPage(db: Executor, request: PageRequest, rules?: FormState): Promise<Reply> {
  const { actor, view, now, idempotencyKey } = request;
  if (actor.kind !== 'official') return forbidden();
  const holders = await holdersOfAgency(db, actor.agencyId, now);
  const all = await delegationsOfAgency(db, actor.agencyId, addMinutes(now, -listed));
  const concerns = all.filter((each) => mayEnd(actor, each) || mayDelegate(actor, each.post));
  const page = DelegationsPage({
    ...{ view, now, idempotencyKey },
    standIns: await standInsOf(db, actor.personId, now),
    given: concerns.map((delegation) => ({ delegation, mayEnd: mayEnd(actor, delegation) })),
    holdings: holders.filter((each) => isGivenBy(actor, each)),
    rules: actor.permissions.has('system.operate')
      ? (rules ?? { values: valuesOfRule(await delegationRule(db)), errors: {} })
      : undefined,
  });
  return html(renderPage(page), rules ? 422 : 200);
}

const valuesOfRule = ({ longestDays, divisionHeadSigns }: DelegationRule) => ({
  soNgay: String(longestDays),
  kyThay: divisionHeadSigns ? 'yes' : undefined,
});

/** One's own post for oneself; of those one leads, each holder's. */
const isGivenBy = (official: Official, { post, personId }: Holding): boolean =>
  mayDelegate(official, post) && (post.id !== official.postId || personId === official.personId);

async function delegable(db: Executor, actor: Actor, held: Held, now: Instant): Promise<Holding | undefined> {
  const holding = await holderOf(db, held, now);
  return holding && actor.kind === 'official' && isGivenBy(actor, holding) ? holding : undefined;
}

async function formPage(
  { db, workKinds }: StaffDeps,
  holding: Holding,
  { view, now, idempotencyKey }: PageRequest,
  form?: FormState,
): Promise<Reply> {
  const rule = await delegationRule(db);
  const { post, personId } = holding;
  const substitutes = (await holdersOfAgency(db, post.agencyId, now)).filter(
    (each) =>
      each.personId !== personId &&
      each.post.id !== post.id &&
      maySubstitute(post.role, each.post.role, rule),
  );
  const kinds = await workKinds(now);
  const shown = form ?? { values: suggested(now), errors: {} };
  const page = DelegatePage({
    ...{ view, holding, substitutes, kinds, idempotencyKey },
    ...{ longestDays: rule.longestDays, form: shown },
  });
  return html(renderPage(page), form ? 422 : 200);
}

/** From the beginning of the working day to its end: hours of a desk differ, these are only what is written first. */
function suggested(now: Instant) {
  const { day, month, year } = partsOfIso(dateIn(now));
  const names = datePartNames('tuNgay');
  return { [names.day]: day, [names.month]: month, [names.year]: year, tuGio: '07:00', denGio: '17:30' };
}
