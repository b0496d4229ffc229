import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Actor, instant, type Official, type PostId } from '#kernel';
import { type Role, rolePermissions, roles } from '#organisations';
import { allowedActions } from '../allowed.ts';
import type { Case } from './case.ts';
import { caseActions, dossierActions, stepActions } from './case-actions.ts';
import { hindranceTo } from './hindrances.ts';
import { communeName, sampleCases } from './sample-case.examples.ts';
import { permitCases } from './sample-permit.examples.ts';
import { sampleId } from './sample-procedure.examples.ts';

const now = instant('2026-11-25T16:00');
const official = (role: Role, n = 90): Official => ({
  kind: 'official',
  accountId: sampleId(1),
  sessionId: undefined,
  personId: sampleId(2),
  role,
  name: 'Người thử',
  postId: sampleId<'post'>(n),
  postName: communeName,
  unitId: sampleId(1),
  unitName: communeName,
  agencyId: sampleId(1),
  agencyName: communeName,
  permissions: rolePermissions(role),
});
const [specialist, chair] = [official('handler', 22), official('approver', 23)];
const actions = ({ dossier }: Case, actor: Actor, at = now) => caseActions(dossier, actor, at);
const names = (found: Case, actor: Actor, at = now): readonly string[] =>
  actions(found, actor, at).map(({ action }) => action);

test('a page offers exactly what the table allows this post and its facts do not forbid', () => {
  const cases = [...Object.values(sampleCases), ...Object.values(permitCases)];
  const shown = new Set<string>([...Object.keys(dossierActions), ...Object.keys(stepActions)]);
  for (const found of cases)
    for (const role of roles)
      for (const post of [90, 22, 23]) {
        const actor = official(role, post);
        const offered = new Set(names(found, actor));
        const allowed = new Set<string>(allowedActions(found.dossier, actor));
        for (const action of allowedActions(found.dossier, actor)) {
          if (hindranceTo(found.dossier, action, now)) assert.ok(!offered.has(action), action);
          else if (action in dossierActions) assert.ok(offered.has(action), `${role} ${action}`);
        }
        for (const action of offered)
          assert.ok(shown.has(action) && allowed.has(action), `${role} ${action}`);
      }
});

test('what the dossier waits for comes first, and what puts it off or ends it stands aside', () => {
  const first = (found: Case, actor: Actor) => names(found, actor)[0];
  assert.equal(first(sampleCases.submitted, official('deskOfficer')), 'accept');
  assert.equal(first(sampleCases.waitingForPayment, official('deskOfficer')), 'confirm-payment');
  assert.equal(first(sampleCases.waitingForBody, specialist), 'complete-step');
  assert.equal(first(sampleCases.suspended, chair), 'resume');
  assert.equal(first(permitCases.asked, official('handler')), 'answer-opinion');
  assert.equal(first(permitCases.atTax, specialist), 'send-letter');
  const early = instant('2026-11-20T09:00');
  const work = actions(sampleCases.atWork, chair, early).filter((each) => each.aside !== true);
  assert.deepEqual(work, []);
});

test('an apology is work while it can still come in time, three days before the date, and after it', () => {
  const early = instant('2026-11-21T09:00');
  const inTime = instant('2026-11-22T09:00');
  const offered = (at: typeof early) =>
    actions(sampleCases.atWork, chair, at).find(({ action }) => action === 'extend')?.aside;
  assert.deepEqual([offered(early), offered(inTime)], [true, undefined]);
});

test('an apology is work once the date has passed, and is not offered twice', () => {
  const late = instant('2026-11-26T08:00');
  assert.equal(actions(sampleCases.atWork, chair, late)[0]?.aside, undefined);
  assert.equal(names(sampleCases.atWork, chair, late)[0], 'extend');
  assert.ok(!names(sampleCases.apologised, chair, late).includes('extend'));
});

test('a result is attached once it is signed, and not urged on whoever waits for opinions', () => {
  const early = actions(permitCases.answered, specialist).find(({ action }) => action === 'attach-result');
  assert.equal(early?.aside, true);
  assert.equal(names(sampleCases.refusedWithReasons, official('clerk'))[0], 'attach-result');
});

test('the step of another post is not offered', () => {
  const other: PostId = sampleId(99);
  const colleague = { ...specialist, postId: other };
  assert.ok(!names(sampleCases.atWork, colleague).includes('complete-step'));
});
