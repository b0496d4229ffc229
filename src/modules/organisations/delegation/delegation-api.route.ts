import { type Static, Type } from 'typebox';
import { addMinutes, idOf, isoOf, parseId, parseInstant, refusal } from '#kernel';
import { type AnyApiRoute, apiNotFound, apiRefused, apiRoute, apiValue } from '#platform/http';
import type { StaffDeps } from '../staff-deps.ts';
import { delegate, endDelegation, mayEnd } from './delegate.action.ts';
import { delegationsOfAgency } from './delegation.store.ts';
import { coverings, type Delegation, mayDelegate } from './delegation.ts';

const id = Type.String({ format: 'uuid' });
const held = Type.Object({ postId: id, personId: id });
const scope = {
  covers: Type.Enum(coverings),
  /** Codes; absent for all procedures. */
  procedures: Type.Optional(Type.Array(Type.String(), { minItems: 1, maxItems: 2000 })),
};
const times = { startsAt: Type.String(), endsAt: Type.String() };
const delegationOut = Type.Object({
  ...{ id, from: held, fromName: Type.String(), to: held, toName: Type.String() },
  ...{ ...scope, ...times, endedAt: Type.Optional(Type.String()), reason: Type.String() },
});

const bodyOf = (each: Delegation): Static<typeof delegationOut> => ({
  ...{ id: each.id, from: { postId: each.postId, personId: each.from }, fromName: each.fromName },
  ...{ to: { postId: each.toPostId, personId: each.to }, toName: each.toName, covers: each.covers },
  ...(each.procedures ? { procedures: [...each.procedures] } : {}),
  ...{ startsAt: isoOf(each.startsAt), endsAt: isoOf(each.endsAt), reason: each.reason },
  ...(each.endedAt === undefined ? {} : { endedAt: isoOf(each.endedAt) }),
});

/** How long one that is over is still listed, in minutes. */
const listed = 90 * 24 * 60;

/** Delegations of the posts the token's post answers for. */
export const delegationApi = ({ db, workKinds }: StaffDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/delegations',
    permission: 'workspace.enter',
    audit: 'delegation.list-read',
    summary: 'Delegations of the posts one answers for, and those one stands in by; of the last 90 days',
    params: Type.Object({}),
    query: Type.Object({}),
    body: Type.Object({}),
    response: Type.Object({ delegations: Type.Array(delegationOut) }),
    handle: async (_, { actor, now }) => {
      if (actor.kind !== 'official') return apiNotFound();
      const all = await delegationsOfAgency(db, actor.agencyId, addMinutes(now, -listed));
      const mine = all.filter((each) => mayEnd(actor, each) || mayDelegate(actor, each.post));
      return apiValue({ delegations: mine.map(bodyOf) });
    },
  }),
  apiRoute({
    method: 'POST',
    path: '/api/v1/delegations',
    permission: 'workspace.enter',
    audit: 'delegation.given',
    summary: 'Let somebody stand in for the holder of a post',
    params: Type.Object({}),
    query: Type.Object({}),
    body: Type.Object({
      ...{ from: held, to: held, ...scope, ...times },
      reason: Type.String({ minLength: 1, maxLength: 500 }),
    }),
    response: Type.Object({ id }),
    handle: async ({ body }, { actor, now }) => {
      if (actor.kind !== 'official') return apiNotFound();
      const [startsAt, endsAt] = [parseInstant(body.startsAt), parseInstant(body.endsAt)];
      if (startsAt === undefined || endsAt === undefined)
        return apiRefused(refusal('delegation.bad-time'), 422);
      const { procedures } = body;
      const known = new Set(procedures && (await workKinds(now)).map(({ code }) => code));
      if (procedures?.some((code) => !known.has(code)))
        return apiRefused(refusal('delegation.procedure-unknown'), 422);
      const asked = {
        ...{ from: heldOf(body.from), to: heldOf(body.to), covers: body.covers, procedures },
        ...{ startsAt, endsAt, reason: body.reason },
      };
      const done = await delegate(db, actor, asked, now);
      return done.ok ? apiValue({ id: done.value }, 201) : apiRefused(done.error, 422);
    },
  }),
  apiRoute({
    method: 'POST',
    path: '/api/v1/delegations/:id/end',
    permission: 'workspace.enter',
    audit: 'delegation.ended',
    summary: 'End a delegation now',
    params: Type.Object({ id }),
    query: Type.Object({}),
    body: Type.Object({}),
    response: Type.Object({ ended: Type.Boolean() }),
    handle: async ({ params }, { actor, now }) => {
      const delegation = parseId<'delegation'>(params.id);
      if (actor.kind !== 'official' || !delegation) return apiNotFound();
      const done = await endDelegation(db, actor, delegation, now);
      if (done.ok) return apiValue({ ended: true });
      return done.error.code === 'delegation.over' ? apiRefused(done.error, 409) : apiNotFound();
    },
  }),
];

const heldOf = ({ postId, personId }: Static<typeof held>) => ({
  postId: idOf<'post'>(postId.toLowerCase()),
  personId: idOf<'person'>(personId.toLowerCase()),
});
