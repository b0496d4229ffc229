import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { type DossierId, type Instant, instant, isJsonObject } from '#kernel';
import { newId } from '#platform/ids';
import { testNow, testOffice } from '#test/office';
import { askForPapers, takeOpenStep } from '#test/specialist';
import type { Dossier } from '../dossier.ts';
import { decideAccept } from '../intake/accept.ts';
import { digestOf, hashOf } from '../journal/entry.ts';
import { journalOf } from '../journal/journal.store.ts';
import { perform } from '../perform.ts';
import { decideAnswerSupplement } from '../supplement/answer-supplement.ts';
import { verifyDossiers } from './verify.action.ts';

const base = await testOffice();
after(() => base.close());
const citizen = await base.citizen();
const desk = await base.official('24871', 'deskOfficer');
const handler = await base.official('24871', 'handler');
const document = newId<'document'>();
await base.owner.run({
  text: `insert into document (id, sha256, size, media_type, file_name, uploaded_by_kind, created_at)
         values ($1, decode(repeat('00', 32), 'hex'), 1, 'application/pdf', 'a.pdf', 'system', now())`,
  values: [document],
});

/** Filed, accepted, taken, asked for a paper that came: entries 1, 2 to 5, 6, 7, 8. */
async function lived(): Promise<DossierId> {
  const dossierId = await base.file('24871', citizen);
  const command = { dossierId, key: newId() };
  await perform(
    base.office,
    { ...command, actor: desk, action: 'accept', now: testNow },
    (dossier, context) => decideAccept(dossier, { components: [], note: '' }, context),
  );
  await takeOpenStep(base, handler, dossierId);
  await askForPapers(base, handler, dossierId);
  const paper = { documentId: document, component: 'application', purpose: 'supplement' } as const;
  const now = instant('2026-11-23T10:00');
  const answered = await perform(
    base.office,
    { ...command, actor: citizen, action: 'answer-supplement', now },
    (dossier, context) => decideAnswerSupplement(dossier, { papers: [paper], note: '' }, context),
  );
  assert.ok(answered.ok, JSON.stringify(answered));
  return dossierId;
}

const later = (at: Instant) => at + 86_400_000;

/** Changes the public part of an entry and hashes the chain anew, so that it holds again. */
async function forge(id: DossierId, seq: number, field: string, value: unknown): Promise<void> {
  let prevHash: string | undefined;
  for (const entry of await journalOf(base.owner, id)) {
    const open = entry.seq === seq ? { ...entry.public, [field]: value } : entry.public;
    if (!isJsonObject(open)) throw new Error('Not an entry');
    const said = { ...entry, public: open, prevHash: prevHash ?? entry.prevHash };
    const hash = hashOf(id, said);
    const text = `update journal set public = $3, prev_hash = decode($4, 'hex'), hash = decode($5, 'hex')
      where dossier_id = $1 and seq = $2`;
    const values = [id, entry.seq, JSON.stringify(open), said.prevHash, hash];
    await base.owner.run({ text, values });
    prevHash = hash;
  }
  await by(`update dossier set head = decode('${prevHash}', 'hex') where id = $1`)(id);
}

const by = (text: string) => async (id: DossierId) => {
  await base.owner.run({ text, values: [id] });
};
const entry = (change: string, seq: number) =>
  by(`update journal set ${change} where dossier_id = $1 and seq = ${seq}`);

async function stateOf(id: DossierId): Promise<Dossier> {
  const [row] = await base.owner.run<{ state: Dossier }>({
    text: 'select state from dossier where id = $1',
    values: [id],
  });
  assert.ok(row);
  return row.state;
}

const dueAtLater = `state = jsonb_set(state, '{deadline,dueAt}', to_jsonb((state #>> '{deadline,dueAt}')::int8 + 86400000))`;

/** What is done by hand to a dossier, and each thing that is found of it, by entry. */
const cases: readonly (readonly [string, (id: DossierId) => Promise<void>, string])[] = [
  ['nothing', async () => {}, ''],
  [
    'a public part',
    entry(`public = public || '{"channel": "postal"}'`, 1),
    '1 chain.hash, state.differs, column.differs',
  ],
  ['a private part', entry(`private = private || '{"note": "khác"}'`, 7), '7 chain.private'],
  ['who did it', entry(`actor = actor || '{"unitName": {"vi": "x", "en": "x"}}'`, 6), '6 chain.hash'],
  ['the time of an entry', entry(`at = at + interval '1 hour'`, 6), '6 chain.hash, 6 date.differs'],
  [
    'an entry taken out',
    by('delete from journal where dossier_id = $1 and seq = 6'),
    '7 chain.gap, 7 chain.previous',
  ],
  ['the last entries taken out', by('delete from journal where dossier_id = $1 and seq > 6'), 'chain.head'],
  ['an event nobody knows', entry(`type = 'DossierBlessed'`, 8), '8 chain.hash, 8 event.unknown'],
  ['a column', by(`update dossier set channel = 'postal' where id = $1`), 'column.differs'],
  [
    'the due date, in state and column alike',
    by(`update dossier set due_at = due_at + interval '1 day', ${dueAtLater} where id = $1`),
    'state.differs, column.differs',
  ],
  [
    'the role of a step',
    by(`update dossier_step set role = 'clerk' where dossier_id = $1 and kind = 'process'`),
    'step.differs',
  ],
  [
    'the date of a step',
    by(
      `update dossier_step set due_at = due_at + interval '1 day' where dossier_id = $1 and kind = 'process'`,
    ),
    'step.differs',
  ],
  [
    'a step taken out',
    by(`delete from dossier_step where dossier_id = $1 and kind = 'process'`),
    'step.differs',
  ],
  [
    'a slice put in',
    by(`insert into dossier_slice (dossier_id, key) values ($1, 'police')`),
    'slice.differs',
  ],
  [
    'a paper’s purpose',
    by(`update dossier_paper set purpose = 'result' where dossier_id = $1`),
    'paper.differs',
  ],
  [
    'what was filed',
    by(`update dossier_application set answers = answers || '{"ownerName": "Khác"}' where dossier_id = $1`),
    '1 application.differs',
  ],
  [
    'the due date of the acceptance, chain and all',
    async (id) => {
      const { deadline } = await stateOf(id);
      assert.ok(deadline);
      await forge(id, 2, 'deadline', { ...deadline, dueAt: later(deadline.firstDueAt) });
    },
    '2 date.differs',
  ],
  [
    'the desk’s eight hours, chain and all',
    (id) => forge(id, 1, 'acceptBy', later(testNow)),
    '1 date.differs',
  ],
  ['the date of a step, chain and all', (id) => forge(id, 5, 'dueAt', later(testNow)), '5 date.differs'],
  [
    'the date after a supplement, chain and all',
    (id) => forge(id, 8, 'dueAt', later(testNow)),
    '8 date.differs',
  ],
  [
    'the marking, chain and all',
    (id) => forge(id, 4, 'process', { tokens: [], done: [], ended: true }),
    '4 marking.differs, 7 marking.steps',
  ],
  ['the calendar, chain and all', (id) => forge(id, 1, 'calendar', 'vietnam 1999-01'), '1 calendar.unknown'],
];

test('each kind of row altered by hand is found, and named by dossier, entry and what is wrong with it', async () => {
  const tampered: { name: string; id: DossierId; expected: string }[] = [];
  for (const [name, tamper, expected] of cases) {
    const id = await lived();
    await tamper(id);
    tampered.push({ name, id, expected });
  }
  const { findings } = await verifyDossiers(base.office);
  for (const { name, id, expected } of tampered) {
    const own = findings.filter(({ dossierId }) => dossierId === id);
    const kinds = own.map(({ seq, what }) => (seq === undefined ? what : `${seq} ${what}`));
    if (expected === '') assert.deepEqual(own, [], name);
    // More may differ that hangs on it; what was altered must itself be named.
    for (const kind of expected.split(', ').filter((each) => each !== ''))
      assert.ok(kinds.includes(kind), `${name}: no ${kind} in ${JSON.stringify(own)}`);
  }
});

test('a finding says what is written and what follows', async () => {
  const id = await lived();
  await forge(id, 8, 'dueAt', later(testNow));
  const { findings } = await verifyDossiers(base.office);
  const found = findings.find(({ dossierId, what }) => dossierId === id && what === 'date.differs');
  assert.match(
    found?.detail ?? '',
    /^SupplementAnswered dueAt: 2026-11-21T02:00:00.000Z ≠ 2026-11-\d\dT.*Z$/,
  );
});

test('a counter that lost a number is found, and one that gave too many', async () => {
  const before = (await verifyDossiers(base.office)).codeGaps;
  assert.deepEqual(before, []);
  await base.owner.run({ text: 'update dossier_counter set last = last + 1', values: [] });
  const [gap] = (await verifyDossiers(base.office)).codeGaps;
  assert.equal(gap && gap.last - gap.codes, 1);
  await base.owner.run({ text: 'update dossier_counter set last = last - 1', values: [] });
});

test('work that is missing from a list is found, and work that nobody has', async () => {
  await lived();
  const astray = async (text: string) => {
    await base.owner.run({ text, values: [] });
    return (await verifyDossiers(base.office)).workAstray;
  };
  const before = await astray('update dossier set version = version');
  await base.owner.run({ text: 'create table kept as table work_item', values: [] });
  assert.ok((await astray('delete from work_item')) > before);
  assert.equal(await astray('insert into work_item table kept'), before);
  await base.owner.run({ text: 'drop table kept', values: [] });
});

test('an entry whose digest is of another private part is found however it was salted', async () => {
  const id = await lived();
  const [first] = await journalOf(base.owner, id);
  assert.equal(first?.private && digestOf(first.private), first?.privateDigest);
  await entry(`private_digest = decode(repeat('ab', 32), 'hex')`, 1)(id);
  const { findings } = await verifyDossiers(base.office);
  const own = findings.filter(({ dossierId }) => dossierId === id).map(({ what }) => what);
  assert.deepEqual(own, ['chain.hash', 'chain.private']);
});
