import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chair, desk, handler, official, program, type Story, story, uuid } from '#test/dossier-story';
import { type Drawn, draw, frame, graphOf } from '#test/drawn-process';
import { decideAnswerOpinion } from '../opinions/answer-opinion.ts';
import { decideExpireOpinion } from '../opinions/expire-opinion.ts';
import { decideCompleteStep } from '../steps/complete-step.ts';
import { decideRecordLetter, decideSendLetter } from './letters.ts';

const clerk = official(14, 'clerk');
const inside = official(21, 'handler', 21);
const words = { number: '12/CV', note: 'Đề nghị giải quyết' };

const tale = (drawing: string, steps: Record<string, Drawn>) =>
  story({
    agencies: [
      { key: 'far', agencyId: undefined },
      { key: 'near', agencyId: uuid<'unit'>(21) },
    ].map(({ key, agencyId }) => ({
      key,
      agencyId,
      name: { vi: key, en: key },
      limit: { kind: 'workday', value: 1 },
      procedureCode: null,
    })),
    rules: { limit: { kind: 'workday', value: 10 }, graph: graphOf(draw(drawing, { ...frame, ...steps })) },
  });
const ownThenFar = (far: Record<string, Drawn>) =>
  tale(`start>s0 s0>s1 s1>s2 s2>s3 s3>s8 s8>s9 s9>end`, {
    s1: { limit: '1h' },
    s2: { agency: 'far' },
    s3: { agency: 'far' },
    ...far,
  });
const proposed = (of: Story) =>
  of.act(
    decideCompleteStep,
    { stepId: of.step('s1'), outcome: 'done', note: 'Đề xuất' },
    handler,
    '2026-11-20T10:00',
  );
const send = (of: Story, node: string, party?: string) =>
  of.act(decideSendLetter, { stepId: of.step(node, party), ...words }, clerk, '2026-11-20T11:00');

test('what an agency outside does is a letter of the competent agency’s clerk, though drawn as its work', () => {
  const of = ownThenFar({});
  const { steps, slices, handling } = proposed(of);
  const letter = steps.at(-1);
  assert.deepEqual(
    [letter?.kind, letter?.role, letter?.agencyId, letter?.slice, handling],
    ['letter', 'clerk', uuid(1), 'far', 'waitingExternal'],
  );
  assert.deepEqual(slices.map(({ key, agencyId }) => [key, agencyId]).at(0), ['far', null]);
  assert.equal(
    of.refused(decideSendLetter, { stepId: of.step('s2'), ...words }, handler, '2026-11-20T11:00'),
    'letter.no-such-step',
  );
});

test('one letter out and one in answer all that is drawn for it in a row, and its slice is finished', () => {
  const of = ownThenFar({});
  proposed(of);
  send(of, 's2');
  const answer = { stepId: of.step('s2'), number: '99/CA', note: 'Đã đăng ký' };
  const after = of.act(decideRecordLetter, answer, clerk, '2026-11-23T09:00');
  assert.deepEqual(
    after.steps.map(({ node, status }) => `${node} ${status}`),
    ['s0 done', 's1 done', 's2 done', 's3 done', 's8 open'],
  );
  assert.equal(after.slices.find(({ key }) => key === 'far')?.timeliness, 'onTime');
});

test('an agency outside that decides says in its letter what it has decided', () => {
  const of = tale('start>s0 s0>s1 s1>s2 s2>s8 s8>s9 s9>end', {
    s1: { limit: '1h' },
    s2: { agency: 'far' },
    s8: { step: 'sign', agency: 'far' },
  });
  proposed(of);
  send(of, 's2');
  const answer = { stepId: of.step('s2'), number: '99/CA', note: 'Không đủ điều kiện' };
  assert.equal(of.refused(decideRecordLetter, answer, clerk, '2026-11-23T09:00'), 'letter.decision-missing');
  const decision = { ...answer, decision: 'refused' } as const;
  assert.equal(of.act(decideRecordLetter, decision, clerk, '2026-11-23T09:00').handling, 'negative');
});

const consult = (rule: string): Record<string, Drawn> => ({
  s1: { step: 'consult', parties: 'near far', rule, limit: '1d' },
});
const asked = (rule: string) => tale('start>s0 s0>s1 s1>s8 s8>s9 s9>end', consult(rule));
const near = (of: Story, at: string, answer: 'agree' | 'disagree' = 'agree') =>
  of.act(decideAnswerOpinion, { stepId: of.step('s1', 'near'), answer, note: 'Quy hoạch' }, inside, at);

test('an agency outside is asked for its opinion by letter; the signature waits for all that are needed', () => {
  const of = asked('all');
  near(of, '2026-11-20T10:00');
  assert.equal(of.dossier().handling, 'waitingExternal');
  assert.equal(
    of.refused(decideExpireOpinion, { node: 's1' }, program, '2026-12-01T09:00'),
    'step.silence-is-not-consent',
  );
  send(of, 's1', 'far');
  const answer = { stepId: of.step('s1', 'far'), number: '5/PC', note: 'Đạt', opinion: 'agreeIf' } as const;
  const after = of.act(decideRecordLetter, answer, clerk, '2026-11-23T09:00');
  assert.equal(after.handling, 'submittedForApproval');
  assert.equal(after.steps.find(({ party }) => party === 'far')?.opinion?.answer, 'agreeIf');
});

test('by its date the silence of an agency outside is consent too, where the procedure says so', () => {
  const of = asked('until');
  near(of, '2026-11-20T10:00', 'disagree');
  assert.equal(
    of.refused(decideExpireOpinion, { node: 's1' }, program, '2026-11-20T11:00'),
    'opinion.date-not-passed',
  );
  const after = of.act(decideExpireOpinion, { node: 's1' }, program, '2026-11-25T09:00');
  assert.deepEqual(
    after.steps.filter(({ party }) => party !== undefined).map(({ opinion }) => opinion?.answer),
    ['disagree', 'silent'],
  );
  assert.equal(after.handling, 'submittedForApproval');
});

test('a newer opinion replaces the older one until somebody has decided', () => {
  const of = asked('any');
  near(of, '2026-11-20T10:00');
  const [step] = of.dossier().steps.filter(({ party }) => party === 'near');
  assert.ok(step);
  const newer = { stepId: step.id, answer: 'disagree', note: 'Vướng quy hoạch' } as const;
  const after = of.act(decideAnswerOpinion, newer, inside, '2026-11-23T10:00');
  assert.equal(after.steps.find(({ id }) => id === step.id)?.opinion?.answer, 'disagree');
  of.act(
    decideCompleteStep,
    { stepId: of.step('s8'), outcome: 'approved', note: '' },
    chair,
    '2026-11-23T11:00',
  );
  assert.equal(of.refused(decideAnswerOpinion, newer, inside, '2026-11-23T12:00'), 'opinion.decided-already');
  assert.equal(of.refused(decideAnswerOpinion, newer, desk, '2026-11-23T12:00'), 'opinion.not-asked');
});

test('asked anew after the work was sent back, an agency answers what it is asked now', () => {
  const of = asked('any');
  near(of, '2026-11-20T10:00');
  const old = of.dossier().steps.find(({ party }) => party === 'near')?.id ?? uuid<'step'>(0);
  of.act(
    decideCompleteStep,
    { stepId: of.step('s8'), outcome: 'sentBack', note: 'Hỏi lại' },
    chair,
    '2026-11-23T08:00',
  );
  const again = { answer: 'disagree', note: 'Vướng quy hoạch' } as const;
  assert.equal(
    of.refused(decideAnswerOpinion, { stepId: old, ...again }, inside, '2026-11-23T09:00'),
    'opinion.not-asked',
  );
  assert.equal(near(of, '2026-11-23T09:00').handling, 'submittedForApproval');
});
