import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { cachedCalendars } from '#calendar';
import { touchedByVersion } from '#dossiers';
import { instant, plainDate } from '#kernel';
import { testOffice } from '#test/office';
import { approveDraft } from '../approval/approve-draft.action.ts';
import { submitDraft } from '../approval/hand-over.action.ts';
import { openDraft } from '../drafting/draft.store.ts';
import { withEdits } from '../drafting/draft-document.ts';
import { beginDraft, saveDraft } from '../drafting/edit-draft.action.ts';
import { installationSource } from '../due/answer-question.action.ts';
import { rehearse } from './rehearse.action.ts';

const office = await testOffice();
after(() => office.close());
const { db } = office;
const now = instant('2026-11-20T10:00');
const code = '1.001612';
const deps = {
  db,
  touched: (at: typeof now) => touchedByVersion(db, at),
  due: installationSource({ db, calendars: cachedCalendars(), now: () => now }),
};
const march = { day: plainDate('2027-03-01'), eve: plainDate('2027-02-26'), now };

test('on 1 March 2027 what was filed before stays on the old law, and what is filed that day is counted by the new', async () => {
  await office.file('24871', await office.citizen());
  const writer = { actor: await office.official('68', 'procedureController'), now };
  const leader = { actor: await office.official('68', 'leader'), now };
  const begun = await beginDraft(db, code, writer);
  assert.ok(begun.ok);
  const edits = [
    { path: ['effectiveFrom'], value: '2027-03-01' },
    { path: ['timeLimit', 'value'], value: 5 },
  ];
  const edit = (files: { readonly yaml: string }) => ({ ...files, yaml: withEdits(files.yaml, edits) });
  assert.ok((await saveDraft(db, { code, revision: begun.value.revision, edit }, writer)).ok);
  const drafted = await rehearse(deps, march);
  assert.deepEqual([drafted.changes, drafted.drafts.map((each) => each.code)], [[], [code]]);

  const revision = async () => (await openDraft(db, code))?.revision ?? 0;
  assert.ok((await submitDraft(db, { code, revision: await revision() }, writer, () => [])).ok);
  assert.ok((await approveDraft(db, { code, revision: await revision() }, leader, () => [])).ok);
  const { changes, drafts } = await rehearse(deps, march);
  assert.deepEqual(drafts, []);
  const [change, ...others] = changes;
  assert.deepEqual(others, []);
  assert.deepEqual(
    [change?.now, change?.later, change?.change, change?.old.dossiers],
    [1, 2, 'substantive', 1],
  );
  assert.deepEqual(
    [change?.before?.version, change?.before?.due, change?.after?.version, change?.after?.due],
    [1, instant('2027-03-03T09:00'), 2, instant('2027-03-08T09:00')],
  );
  const eve = await rehearse(deps, { ...march, day: plainDate('2027-02-28') });
  assert.deepEqual(eve.changes, [], 'the day before nothing is different');
});
