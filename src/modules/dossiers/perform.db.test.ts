import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { type DossierId, instant, type Official } from '#kernel';
import { newId } from '#platform/ids';
import { testNow, testOffice } from '#test/office';
import { findDossier } from './dossiers.store.ts';
import { decideAccept } from './intake/accept.ts';
import { decideRefuse } from './intake/refuse.ts';
import { perform } from './perform.ts';
import { decideTakeStep } from './steps/take-step.ts';
import { verifyDossiers } from './verify/verify.action.ts';

// One connection: a command that asked for a second inside its transaction would hang here for good.
const office = await testOffice({ poolSize: 1 });
after(() => office.close());

const citizen = await office.citizen();
const desk = await office.official('24871', 'deskOfficer');
const stranger = await office.official('24868', 'deskOfficer');

const accept = (dossierId: DossierId, actor: Official = desk, key: string = newId()) =>
  perform(office.office, { actor, dossierId, action: 'accept', key, now: testNow }, (dossier, context) =>
    decideAccept(dossier, { components: [], note: 'Đủ giấy tờ' }, context),
  );

test('acceptance writes state, columns, journal and steps that verify as one', async () => {
  const id = await office.file('24871', citizen);
  const done = await accept(id);
  assert.ok(done.ok);
  assert.match(done.value.dossier.code ?? '', /^H36\.\d{3}-261120-\d{4}$/);
  const { findings, codeGaps, workAstray } = await verifyDossiers(office.office);
  assert.deepEqual([findings, codeGaps, workAstray], [[], [], 0]);
});

test('the same key twice has one effect and one answer', async () => {
  const id = await office.file('24871', citizen);
  const key = newId();
  const [first, second] = [await accept(id, desk, key), await accept(id, desk, key)];
  assert.ok(first.ok && second.ok);
  assert.deepEqual([first.value.repeated, second.value.repeated], [false, true]);
  assert.deepEqual(second.value.dossier, first.value.dossier);
});

test('a key already used for one thing does not stand for another', async () => {
  const id = await office.file('24871', citizen);
  const key = newId();
  await accept(id, desk, key);
  const other = await perform(
    office.office,
    { actor: desk, dossierId: id, action: 'refuse', key, now: testNow },
    (dossier, context) => decideRefuse(dossier, { reason: 'x', ground: 'y' }, context),
  );
  assert.equal(other.ok ? '' : other.error.code, 'key.used-for-another');
});

test('one key for two dossiers at once is good for one of them', async () => {
  const ids = [await office.file('24871', citizen), await office.file('24871', citizen)];
  const key = newId();
  const done = await Promise.all(ids.map((id) => accept(id, desk, key)));
  assert.deepEqual(done.map((each) => (each.ok ? 'accepted' : each.error.code)).sort(), [
    'accepted',
    'key.used-for-another',
  ]);
});

test('a refused command changes nothing, and its number goes to the next', async () => {
  const id = await office.file('24871', citizen);
  const before = await findDossier(office.db, id);
  const refused = await accept(id, stranger);
  assert.equal(refused.ok ? '' : refused.error.code, 'dossier.not-yours');
  assert.deepEqual(await findDossier(office.db, id), before);
  await accept(id);
  assert.deepEqual((await verifyDossiers(office.office)).codeGaps, []);
});

test('a year nobody has announced gives a date that says so; one beyond all calendars gives none', async () => {
  const acceptedAt = async (now: string) => {
    const id = await office.file('24871', citizen);
    const command = {
      actor: desk,
      dossierId: id,
      action: 'accept',
      key: newId(),
      now: instant(now),
    } as const;
    return perform(office.office, command, (dossier, context) =>
      decideAccept(dossier, { components: [], note: '' }, context),
    );
  };
  const assumed = await acceptedAt('2031-05-05T09:00');
  assert.deepEqual(assumed.ok && assumed.value.dossier.deadline?.assumed, [2031]);
  const never = await acceptedAt('2199-05-05T09:00');
  assert.equal(never.ok ? '' : never.error.code, 'clock.beyond-calendar');
});

test('the office may add to a journal, never change or remove', async () => {
  for (const text of ['update journal set type = type', 'delete from journal', 'truncate journal']) {
    await assert.rejects(office.db.run({ text, values: [] }), /permission denied/);
  }
});

test('the database refuses states that must never be', async () => {
  const id = await office.file('24871', citizen);
  const impossible = [
    `handling = 'returned'`,
    `code = 'H36.101-261120-0999'`,
    `finished_at = now()`,
    `accept_by = null`,
    `accepted_at = submitted_at - interval '1 day'`,
  ];
  for (const change of impossible) {
    const text = `update dossier set ${change} where id = $1`;
    await assert.rejects(office.db.run({ text, values: [id] }), /violates check constraint/);
  }
});

test('the database refuses work that is open twice, left open at an end, or parts that end before they begin', async () => {
  const id = await office.file('24871', citizen);
  await accept(id);
  const run = (text: string) => office.db.run({ text, values: [id] });
  const open = `select gen_random_uuid(), dossier_id, node, kind, role, agency_id, 'open', opened_at
    from dossier_step where dossier_id = $1 and done_at is null`;
  const steps = 'insert into dossier_step (id, dossier_id, node, kind, role, agency_id, status, opened_at)';
  await assert.rejects(run(`${steps} ${open}`), /dossier_step_open_once/);
  const ends = `update dossier set handling = 'withdrawn', ended_at = now() where id = $1`;
  await assert.rejects(run(ends), /has ended with a step open/);
  await assert.rejects(
    run(`update dossier set handling = 'supplement' where id = $1`),
    /dossier_supplement_when_said/,
  );
  for (const [columns, values, constraint] of [
    ['opened_at', 'now()', 'dossier_slice_due_when_open'],
    ['opened_at, due_at, finished_at', `now(), now(), now()`, 'dossier_slice_finished_in_time_or_not'],
    [
      'opened_at, due_at, finished_at, timeliness',
      `now(), now(), now() - interval '1 hour', 'early'`,
      'dossier_slice_finished_after_opening',
    ],
  ] as const) {
    const text = `insert into dossier_slice (dossier_id, key, ${columns}) values ($1, 'part', ${values})`;
    await assert.rejects(run(text), new RegExp(constraint));
  }
});

test('a step is taken by one post of the role in the agency', async () => {
  const id = await office.file('24871', citizen);
  const accepted = await accept(id);
  assert.ok(accepted.ok);
  const stepId = accepted.value.dossier.steps[1]?.id;
  assert.ok(stepId);
  const take = async (role: 'handler' | 'clerk', unit = '24871') =>
    perform(
      office.office,
      {
        actor: await office.official(unit, role),
        dossierId: id,
        action: 'take-step',
        key: newId(),
        now: testNow,
      },
      (dossier, context) => decideTakeStep(dossier, { stepId }, context),
    );
  const clerk = await take('clerk');
  const elsewhere = await take('handler', '24868');
  const handler = await take('handler');
  assert.deepEqual(
    [clerk, elsewhere, handler].map((result) => (result.ok ? 'taken' : result.error.code)),
    ['dossier.not-yours', 'dossier.not-yours', 'taken'],
  );
});
