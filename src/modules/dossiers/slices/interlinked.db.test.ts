import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { type Instant, isoOf, type Official } from '#kernel';
import { acceptedDossier, type Hands } from '#test/dossier-hands';
import { testOffice } from '#test/office';
import { actOnPassedDates } from '../dates/passed-dates.action.ts';
import type { Dossier } from '../dossier.ts';
import { decideWithdraw } from '../filing/withdraw.ts';
import { decideRecordLetter, decideSendLetter } from '../letters/letters.ts';
import { mayReadDossier } from '../may-read.action.ts';
import { decideAnswerOpinion } from '../opinions/answer-opinion.ts';
import { decideReturnResult, type ReturnResult } from '../result/return-result.ts';
import { decideCompleteStep } from '../steps/complete-step.ts';
import { verifyDossiers } from '../verify/verify.action.ts';
import { decideConfirmPayment } from '../waits/end-wait.ts';

const office = await testOffice({ poolSize: 2 });
after(() => office.close());
const [filedAt, decidedAt] = ['24868', '24871'] as const;
const of = (code: string) => (role: Parameters<typeof office.official>[1]) => office.official(code, role);
const [here, there] = [of(filedAt), of(decidedAt)];
const [planning, environment] = [of('68.sxd'), of('68.snnmt')];

const minute = (at: Instant | null | undefined) => (at ? isoOf(at).slice(5, 16) : null);
const slices = (dossier: Dossier) =>
  dossier.slices.map(({ key, procedureCode, openedAt, dueAt, timeliness }) =>
    [key, procedureCode, minute(openedAt), minute(dueAt), timeliness].join(' '),
  );
const open = ({ steps }: Dossier) =>
  steps
    .filter(({ doneAt }) => doneAt === null)
    .map(({ node, party, kind, role }) => [node, party, kind, role].filter(Boolean).join(' '));

async function letters(hands: Hands, by: Official, node: string, at: string, party?: string) {
  const words = { stepId: (await hands.step(node, party)).id, number: '12/CV', note: 'Đề nghị phối hợp' };
  await hands.act(by, 'send-letter', decideSendLetter, words, at);
  return hands.act(
    by,
    'record-letter',
    decideRecordLetter,
    { ...words, number: '8/CA', note: 'Đã giải quyết' },
    at,
  );
}

const handOut: ReturnResult = {
  way: 'desk',
  receiver: 'Trần Thị Mai',
  taking: { as: 'owner', signature: 'paper', givenBack: [], collected: [] },
};

describe('birth, residence and health insurance, filed once', () => {
  const filed = { procedure: '2.000986', reception: filedAt, competent: decidedAt } as const;

  test('birth comes first, then both others side by side; filed elsewhere, each step finds its agency', async () => {
    const hands = await acceptedDossier(office, filed);
    const accepted = await hands.now();
    const [handler, chair, clerk] = [await there('handler'), await there('approver'), await there('clerk')];
    assert.equal(accepted.steps.find(({ node }) => node === 'birth')?.agencyId, handler.agencyId);
    assert.deepEqual(slices(accepted), [
      'justice 1.001193 11-20T09:00 11-23T09:00 ',
      'police 1.004222   ',
      'insurance    ',
    ]);
    assert.equal(
      await hands.refused(
        await here('handler'),
        'take-step',
        decideCompleteStep,
        { stepId: (await hands.step('birth')).id, outcome: 'done', note: 'Đề xuất' },
        '2026-11-20T10:00',
      ),
      'dossier.not-yours',
    );
    await hands.pass(handler, 'birth', '2026-11-20T10:00');
    await hands.pass(chair, 'sign', '2026-11-20T14:00');
    await hands.attach(clerk, undefined, '2026-11-20T14:30');
    const both = await hands.pass(clerk, 'issue', '2026-11-20T15:00');
    assert.deepEqual(open(both), ['residence letter handler', 'health-card letter handler']);
    assert.deepEqual(slices(both).slice(1), [
      'police 1.004222 11-20T15:00 11-23T15:00 ',
      'insurance  11-20T15:00 11-23T15:00 ',
    ]);
    await letters(hands, handler, 'residence', '2026-11-23T10:00');
    const ready = await letters(hands, handler, 'health-card', '2026-11-25T10:00');
    assert.deepEqual(
      slices(ready).map((text) => text.split(' ').at(-1)),
      ['early', 'onTime', 'late'],
    );
    assert.deepEqual([ready.handling, ready.timeliness], ['finished', 'early']);
    const desk = await here('deskOfficer');
    assert.equal(
      await hands.refused(desk, 'return-result', decideReturnResult, handOut, '2026-11-25T11:00'),
      'result.slices-missing',
    );
    await hands.attach(clerk, 'police', '2026-11-25T11:00');
    await hands.attach(clerk, 'insurance', '2026-11-25T11:00');
    assert.equal(
      await hands.refused(
        await there('deskOfficer'),
        'return-result',
        decideReturnResult,
        handOut,
        '2026-11-25T13:00',
      ),
      'dossier.not-yours',
    );
    const out = await hands.act(desk, 'return-result', decideReturnResult, handOut, '2026-11-25T14:00');
    assert.deepEqual(
      out.papers.filter(({ purpose }) => purpose === 'result').map(({ slice }) => slice),
      ['justice', 'police', 'insurance'],
    );
  });

  test('a birth that is not registered goes no further: the others never have a part in it', async () => {
    const hands = await acceptedDossier(office, filed);
    await hands.pass(await there('handler'), 'birth', '2026-11-20T10:00');
    const no = {
      stepId: (await hands.step('sign')).id,
      outcome: 'refused',
      note: 'Trùng',
      ground: 'Điều 13',
    } as const;
    await hands.act(await there('approver'), 'complete-step', decideCompleteStep, no, '2026-11-20T14:00');
    const clerk = await there('clerk');
    await hands.attach(clerk, undefined, '2026-11-20T14:30');
    const done = await hands.pass(clerk, 'issue', '2026-11-20T15:00');
    assert.deepEqual(
      [done.handling, done.slices.map(({ openedAt }) => openedAt === null)],
      ['negative', [false, true, true]],
    );
    const out = await hands.act(
      await here('deskOfficer'),
      'return-result',
      decideReturnResult,
      handOut,
      '2026-11-20T16:00',
    );
    assert.equal(out.handling, 'returned');
  });

  test('withdrawn while two agencies have it, both parts end', async () => {
    const hands = await acceptedDossier(office, filed);
    await hands.pass(await there('handler'), 'birth', '2026-11-20T10:00');
    await hands.pass(await there('approver'), 'sign', '2026-11-20T11:00');
    await hands.attach(await there('clerk'), 'justice', '2026-11-20T14:00');
    await hands.pass(await there('clerk'), 'issue', '2026-11-20T15:00');
    const { ownerAccountId } = await hands.now();
    assert.ok(ownerAccountId);
    const owner = { kind: 'citizen', accountId: ownerAccountId, sessionId: undefined, name: 'Mai' } as const;
    await hands.act(owner, 'withdraw', decideWithdraw, { note: '' }, '2026-11-20T16:00');
    const rows = await office.owner.run<object>({
      text: `select key, finished_at is null as unfinished, ended_at is not null as ended from dossier_slice
        where dossier_id = $1 order by opened_at, key`,
      values: [hands.id],
    });
    assert.deepEqual(rows, [
      { key: 'justice', unfinished: false, ended: false },
      { key: 'insurance', unfinished: true, ended: true },
      { key: 'police', unfinished: true, ended: true },
    ]);
  });
});

describe('a building permit', () => {
  const filed = { procedure: '1.013225', reception: decidedAt, competent: decidedAt } as const;

  test('asks the planners and the environment here, the fire police by letter; silence is consent', async () => {
    const hands = await acceptedDossier(office, { ...filed, answers: { work: 'religious' } });
    const asked = await hands.pass(await there('divisionHead'), 'assign', '2026-11-20T10:00');
    assert.deepEqual(open(asked), [
      'appraise process handler',
      'consult planning consult handler',
      'consult fire letter clerk',
      'consult environment consult handler',
    ]);
    const opinion = async (by: Official, party: string, answer: 'agree' | 'disagree', at: string) => {
      const stepId = (await hands.now()).steps.find((step) => step.party === party)?.id;
      assert.ok(stepId);
      return hands.act(by, 'answer-opinion', decideAnswerOpinion, { stepId, answer, note: 'Quy hoạch' }, at);
    };
    await opinion(await planning('divisionHead'), 'planning', 'agree', '2026-11-23T10:00');
    const newer = await opinion(await planning('handler'), 'planning', 'disagree', '2026-11-25T10:00');
    assert.equal(newer.steps.find(({ party }) => party === 'planning')?.opinion?.answer, 'disagree');
    const [journal] = await office.owner.run<{ given: number }>({
      text: `select count(*)::int as given from journal where dossier_id = $1 and type = 'OpinionGiven'`,
      values: [hands.id],
    });
    assert.equal(journal?.given, 2, 'the older one is kept');
    const handler = await there('handler');
    await hands.pass(handler, 'appraise', '2026-11-26T10:00');
    const waits = await hands.pass(handler, 'inspect', '2026-11-27T10:00');
    assert.equal(waits.handling, 'consulting');
    assert.ok(mayReadDossier(waits, await environment('handler')));
    const { dueAt } = await hands.step('consult', 'environment');
    assert.ok(dueAt);
    const { refused } = await actOnPassedDates(office.office, (dueAt + 60_000) as Instant);
    assert.ok(
      refused.every(({ what }) => what === 'reminder'),
      'of steps the date itself has ended',
    );
    const silent = await hands.now();
    assert.deepEqual(
      silent.steps.filter(({ party }) => party !== undefined).map(({ opinion: given }) => given?.answer),
      ['disagree', 'silent', 'silent'],
    );
    assert.deepEqual(open(silent), ['draft process handler']);
  });

  test('of a private house takes fifteen days, and nobody is asked', async () => {
    const hands = await acceptedDossier(office, { ...filed, answers: { work: 'private-house' } });
    const { deadline } = await hands.now();
    assert.deepEqual(
      [deadline?.variant, deadline?.limit],
      ['private-house', { kind: 'calendar-day', value: 15 }],
    );
    assert.deepEqual(open(await hands.pass(await there('divisionHead'), 'assign', '2026-11-20T10:00')), [
      'house process handler',
    ]);
  });
});

test('a transfer of land: the land office has one part before and after the tax office, and waits for the money', async () => {
  const hands = await acceptedDossier(office, {
    procedure: '1.013831',
    reception: '68.ttpv',
    competent: '68.snnmt',
  });
  const [handler, approver, clerk] = [
    await environment('handler'),
    await environment('approver'),
    await environment('clerk'),
  ];
  await hands.pass(handler, 'check', '2026-11-23T10:00');
  const [rests] = (await hands.now()).slices;
  assert.equal(minute(rests?.rests?.[0]?.from), '11-23T10:00');
  const waits = await letters(hands, handler, 'tax-slip', '2026-11-26T10:00');
  assert.deepEqual([waits.handling, waits.money, waits.slices.length], ['financial', 'due', 1]);
  const paid = await hands.act(
    await office.official('68.ttpv', 'deskOfficer'),
    'confirm-payment',
    decideConfirmPayment,
    { note: '', number: 'BL 9' },
    '2026-12-02T10:00',
  );
  assert.deepEqual(open(paid), ['update process handler']);
  assert.deepEqual(slices(paid), ['landOffice  11-20T09:00 12-11T09:00 ']);
  await hands.pass(handler, 'update', '2026-12-03T10:00');
  await hands.pass(approver, 'finish:sign', '2026-12-03T11:00');
  await hands.attach(clerk, undefined, '2026-12-03T14:00');
  const done = await hands.pass(clerk, 'finish:issue', '2026-12-03T15:00');
  assert.deepEqual(
    [done.handling, done.timeliness, done.slices[0]?.timeliness],
    ['finished', 'early', 'early'],
  );
});

test('everything that happened here is what the journals say', async () => {
  const { findings, codeGaps } = await verifyDossiers(office.office);
  assert.deepEqual([findings, codeGaps], [[], []]);
});
