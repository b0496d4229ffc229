import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { instant } from '#kernel';
import { newId } from '#platform/ids';
import type { ConsultRule, StepGraph } from '#procedures';
import { drawnStep, graph } from '#test/dossier-story';
import { testNow, testOffice } from '#test/office';
import { decideAccept } from '../intake/accept.ts';
import type { DossierOffice } from '../office.ts';
import { perform } from '../perform.ts';
import { actOnPassedDates } from './passed-dates.action.ts';

const base = await testOffice();
after(() => base.close());

/** Reception, and then the opinion of one body by a rule. */
const asking = (rule: ConsultRule): StepGraph => ({
  ...graph,
  nodes: {
    ...graph.nodes,
    receive: drawnStep({ kind: 'receive', role: 'deskOfficer', limitMinutes: 30, next: 'ask' }),
    ask: drawnStep({
      ...{ kind: 'consult', role: 'handler', limitMinutes: 60, next: 'process', parties: ['land'], rule },
    }),
  },
});

const byRule = (rule: ConsultRule): DossierOffice => ({
  ...base.office,
  rulesOf: async (db, id) => ({ ...(await base.office.rulesOf(db, id)), graph: asking(rule) }),
});

test('what is refused does not stand in the way of the rest, however little is looked at at once', async () => {
  const [citizen, desk] = [await base.citizen(), await base.official('24871', 'deskOfficer')];
  for (let nth = 0; nth < 3; nth += 1) {
    const dossierId = await base.file('24871', citizen);
    const command = { actor: desk, dossierId, action: 'accept', key: newId(), now: testNow } as const;
    const done = await perform(byRule('until'), command, (dossier, context) =>
      decideAccept(dossier, { components: [], note: '' }, context),
    );
    assert.ok(done.ok);
  }
  const later = instant('2026-11-24T09:00');
  const strict = await actOnPassedDates(byRule('all'), later, 1);
  assert.deepEqual([strict.done, strict.refused.length], [0, 3]);
  assert.equal(strict.refused[0]?.refusal.code, 'step.silence-is-not-consent');
  const lapsing = await actOnPassedDates(byRule('until'), later, 1);
  assert.deepEqual([lapsing.done, lapsing.refused.length], [3, 0]);
});
