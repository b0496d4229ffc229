import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testNow, testOffice } from '#test/office';
import { applicantJson } from '../filing/applicant.ts';
import { type Receiving, receive } from './receive.action.ts';

const office = await testOffice();
after(office.close);
const { db } = office;
const version = await office.versionOf('1.001612');
const actor = await office.official('24871', 'deskOfficer');
const here = actor.agencyId;

const count = async (
  table: 'dossier' | 'journal' | 'dossier_filer' | 'dossier_counter' | 'command_receipt',
) => (await db.run({ text: `select from ${table}`, values: [] })).length;

const receiving = (key: string, personId: string, more: Partial<Receiving> = {}): Receiving => ({
  filing: {
    ...{ actor, key, now: testNow, applicantName: 'Nguyễn Thị Mẫu' },
    submission: {
      ...{ procedureCode: version.code, procedureVersionId: version.id, channel: 'direct' },
      places: { help: here, reception: here, competent: here },
      ...{ ownerAccountId: null, ownerSessionId: null, papers: [], answers: {} },
      applicant: applicantJson({ name: 'Nguyễn Thị Mẫu', phone: '0900000123', email: '', personId }),
    },
  },
  returnWay: { way: 'post', address: 'Thôn 3' },
  accept: { components: [], note: '', counts: {} },
  again: false,
  besides: async () => undefined,
  ...more,
});

test('whatever breaks in the middle, nothing was received; the same form again receives it', async () => {
  const tables = ['dossier', 'journal', 'dossier_filer', 'dossier_counter', 'command_receipt'] as const;
  const before = await Promise.all(tables.map(count));
  const broken = receiving('broken', '068190000001', {
    besides: async () => {
      throw new Error('the power went');
    },
  });
  await assert.rejects(receive(office.office, broken), /the power went/);
  assert.deepEqual(await Promise.all(tables.map(count)), before);
  const done = await receive(office.office, receiving('broken', '068190000001'));
  assert.ok(done.ok && done.value.dossier.code !== null);
  const types = await db.run<{ type: string }>({
    text: 'select type from journal where dossier_id = $1 order by seq limit 3',
    values: [done.value.dossier.id],
  });
  assert.deepEqual(
    types.map(({ type }) => type),
    ['DossierSubmitted', 'ReturnWayChosen', 'DossierAccepted'],
  );
});

test('a refusal in the middle leaves nothing behind either', async () => {
  const before = await count('dossier');
  const unknown = { components: [], note: '', variant: 'no-such-case' };
  const done = await receive(office.office, receiving('refused', '068190000002', { accept: unknown }));
  assert.deepEqual(done.ok ? undefined : done.error.code, 'accept.unknown-variant');
  assert.equal(await count('dossier'), before);
});

test('who brings another procedure, or comes without a number, is not held up by what was received before', async () => {
  const first = await receive(office.office, receiving('one', '068190000003'));
  const second = await receive(office.office, receiving('two', '068190000003'));
  assert.ok(first.ok);
  assert.deepEqual(second.ok ? undefined : second.error, {
    code: 'reception.received-today',
    details: { codes: [first.value.dossier.code] },
  });
  for (const key of ['three', 'four']) assert.ok((await receive(office.office, receiving(key, ''))).ok);
});
