import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { findDossier, verifyDossiers } from '#dossiers';
import { newId } from '#platform/ids';
import { acceptAt } from '#test/desk';
import { testNow, testOffice } from '#test/office';
import { perform } from '../../src/modules/dossiers/perform.ts';
import { decideTakeStep } from '../../src/modules/dossiers/steps/take-step.ts';

const office = await testOffice({ poolSize: 10 });
after(() => office.close());

test('of many posts that take one step at once, one has it and the others are told who is faster', async () => {
  const id = await office.file('24871', await office.citizen());
  await acceptAt(office, '24871', id);
  const step = (await findDossier(office.db, id))?.steps.at(-1);
  assert.ok(step);
  const posts = [await office.official('24871', 'handler', 0), await office.official('24871', 'handler', 1)];
  const hands = Array.from({ length: 12 }, (_, index) => posts[index % posts.length]);
  const done = await Promise.all(
    hands.map((actor) => {
      assert.ok(actor);
      return perform(
        office.office,
        { actor, dossierId: id, action: 'take-step', key: newId(), now: testNow },
        (dossier, context) => decideTakeStep(dossier, { stepId: step.id }, context),
      );
    }),
  );
  assert.equal(done.filter(({ ok }) => ok).length, 1);
  const { findings, codeGaps } = await verifyDossiers(office.office);
  assert.deepEqual([findings, codeGaps], [[], []]);
});
