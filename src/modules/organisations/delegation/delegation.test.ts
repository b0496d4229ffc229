import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addMinutes, instant, type Official, type PersonId } from '#kernel';
import { official, uuid } from '#test/dossier-story';
import type { Role } from '../permissions.ts';
import { roles } from '../permissions.ts';
import { delegatedPermissions } from './delegated-permissions.ts';
import {
  delegationFault,
  type InPost,
  maySubstitute,
  type NewDelegation,
  type StandingDelegation,
  shareScope,
} from './delegation.ts';

const now = instant('2026-11-20T09:00');
const rule = { longestDays: 90, divisionHeadSigns: true };
const inPost = ({ personId, postId, role, unitId, agencyId }: Official): InPost => ({
  personId,
  post: { id: postId, role: role as Role, unitId, agencyId },
});
const [chair, vice, head] = [official(1, 'approver'), official(2, 'approver'), official(3, 'divisionHead')];
const [mai, lan] = [official(4, 'handler'), official(5, 'handler')];
const away: NewDelegation = {
  ...{ from: inPost(chair), to: inPost(vice), covers: 'all', procedures: undefined, reason: 'Đi công tác' },
  ...{ startsAt: instant('2026-11-23T08:00'), endsAt: instant('2026-11-25T17:00') },
};
const standing = (
  from: Official,
  to: Official,
  more: Partial<StandingDelegation> = {},
): StandingDelegation => ({
  ...{ postId: from.postId, from: from.personId, to: to.personId, covers: 'all', procedures: undefined },
  ...{ startsAt: away.startsAt, overAt: away.endsAt, ...more },
});
const fault = (
  asked: Partial<NewDelegation>,
  { by = chair, beside = [] }: { by?: Official; beside?: readonly StandingDelegation[] } = {},
) => delegationFault(by, { ...away, ...asked }, { now, rule, standing: beside })?.code;

test('a signer who is away gives the post to another signer', () => assert.equal(fault({}), undefined));

const behalf = {
  delegationId: uuid<'delegation'>(9),
  personId: mai.personId,
  name: '',
  covers: 'all',
} as const;
const refused: readonly (readonly [string, Parameters<typeof fault>, string])[] = [
  ['to oneself', [{ to: { ...inPost(vice), personId: chair.personId } }], 'delegation.to-oneself'],
  [
    'to whoever holds the post too',
    [{ to: { ...inPost(chair), personId: vice.personId } }],
    'delegation.has-it-already',
  ],
  ['to another agency', [{ to: inPost(official(6, 'approver', 2)) }], 'delegation.other-agency'],
  ['to a specialist, who does not sign', [{ to: inPost(mai) }], 'delegation.rank'],
  ['to a clerk, who issues what is signed', [{ to: inPost(official(7, 'clerk')) }], 'delegation.rank'],
  ['by somebody else', [{}, { by: mai }], 'delegation.not-yours'],
  ['by the head of a division, of the leader', [{}, { by: head }], 'delegation.not-yours'],
  [
    'by a substitute',
    [{}, { by: { ...chair, onBehalf: { ...behalf, procedures: undefined } } }],
    'delegation.not-passed-on',
  ],
  ['backwards', [{ endsAt: away.startsAt }], 'delegation.ends-before'],
  ['for a time that is over', [{ startsAt: instant('2026-11-01T08:00'), endsAt: now }], 'delegation.past'],
  ['for too long', [{ endsAt: addMinutes(away.startsAt, 91 * 1440) }], 'delegation.too-long'],
  ['without a reason', [{ reason: ' ' }], 'delegation.reason-missing'],
  [
    'of signatures where nothing is signed',
    [{ from: inPost(mai), to: inPost(lan), covers: 'signing' }, { by: mai }],
    'delegation.nothing-to-sign',
  ],
  ['twice at a time', [{}, { beside: [standing(chair, head)] }], 'delegation.overlaps'],
  ['in a ring', [{}, { beside: [standing(vice, chair)] }], 'delegation.ring'],
  ['in a longer ring', [{}, { beside: [standing(vice, head), standing(head, chair)] }], 'delegation.ring'],
];
for (const [what, asked, code] of refused)
  test(`nothing is delegated ${what}: ${code}`, () => assert.equal(fault(...asked), code));

test('other procedures, another time and a chain that is never whole are no hindrance', () => {
  const later = { startsAt: away.endsAt, overAt: addMinutes(away.endsAt, 60) };
  assert.equal(
    fault({ procedures: ['1'] }, { beside: [standing(chair, head, { procedures: ['2'] })] }),
    undefined,
  );
  assert.equal(
    fault({}, { beside: [standing(chair, head, later), standing(vice, chair, later)] }),
    undefined,
  );
  const first = { overAt: addMinutes(away.startsAt, 60) };
  const second = { startsAt: addMinutes(away.startsAt, 60) };
  assert.equal(
    fault({}, { beside: [standing(vice, head, first), standing(head, chair, second)] }),
    undefined,
  );
});

test('heads give the work of those they lead', () => {
  const asked = { from: inPost(mai), to: inPost(lan) };
  assert.equal(fault(asked, { by: head }), undefined);
  assert.equal(fault(asked, { by: official(8, 'centreHead') }), undefined);
  assert.equal(fault(asked, { by: { ...head, unitId: uuid(77) } }), 'delegation.not-yours');
});

test('whether the head of a division signs for the leader is a setting', () => {
  assert.equal(maySubstitute('approver', 'divisionHead', rule), true);
  assert.equal(maySubstitute('approver', 'divisionHead', { ...rule, divisionHeadSigns: false }), false);
});

test('no role is stood in for by one whose duties the handbook keeps apart, and nobody passes on the running of the office', () => {
  for (const role of roles) {
    assert.ok(!maySubstitute('clerk', 'approver', rule) && !maySubstitute('approver', 'clerk', rule));
    if (role !== 'systemAdmin') assert.ok(!maySubstitute(role, 'systemAdmin', rule), role);
    for (const covers of ['all', 'signing'] as const) {
      const given = delegatedPermissions(role, covers);
      assert.ok(!given.has('staff.manage') && !given.has('system.operate'));
    }
  }
  assert.ok(!delegatedPermissions('approver', 'signing').has('dossier.stop'));
});

test('whatever is accepted one after the other never makes a ring at any moment, nor gives the same work twice', () => {
  const people = [1, 2, 3, 4].map((n) => official(n, 'approver'));
  const ask = fc.record({
    ...{ from: fc.integer({ min: 0, max: 3 }), to: fc.integer({ min: 0, max: 3 }) },
    ...{ start: fc.integer({ min: 0, max: 9 }), length: fc.integer({ min: 1, max: 5 }) },
    procedures: fc.constantFrom(undefined, ['1'], ['2'], ['1', '2']),
  });
  fc.assert(
    fc.property(fc.array(ask, { maxLength: 12 }), (asks) => {
      const kept: StandingDelegation[] = [];
      for (const { from, to, start, length, procedures } of asks) {
        const [giver, taker] = [people[from], people[to]];
        if (!giver || !taker) continue;
        const startsAt = addMinutes(now, start * 60);
        const endsAt = addMinutes(startsAt, length * 60);
        const asked = { ...away, from: inPost(giver), to: inPost(taker), startsAt, endsAt, procedures };
        if (!delegationFault(giver, asked, { now, rule, standing: kept }))
          kept.push(standing(giver, taker, { startsAt, overAt: endsAt, procedures }));
      }
      for (let hour = 0; hour < 15; hour += 1) {
        const moment = addMinutes(now, hour * 60);
        const then = kept.filter(({ startsAt, overAt }) => startsAt <= moment && moment < overAt);
        for (const a of then) {
          assert.ok(!reaches(a.to, a.from, then));
          assert.ok(!then.some((b) => b !== a && b.postId === a.postId && shareScope(a, b)));
        }
      }
    }),
  );
});

function reaches(from: PersonId, to: PersonId, all: readonly StandingDelegation[]): boolean {
  const seen = new Set([from]);
  for (const at of seen) for (const each of all) if (each.from === at) seen.add(each.to);
  return seen.has(to);
}
