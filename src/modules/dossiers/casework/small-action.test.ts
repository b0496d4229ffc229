import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '#kernel';
import { closeForSilence, reopen, stop } from '../closing/closing-actions.ts';
import { extend } from '../extension/extend-action.ts';
import { recordLetter, sendLetter } from '../letters/letter-actions.ts';
import { answerOpinion } from '../opinions/opinion-action.ts';
import { refusalTexts } from '../refusals.text.ts';
import { correctResult } from '../result/correct-action.ts';
import {
  awaitBody,
  confirmPayment,
  recordBodyAnswer,
  requestPayment,
  resume,
  suspend,
} from '../waits/wait-actions.ts';
import { sampleId } from './sample-procedure.examples.ts';
import { readSmall } from './small-action.form.ts';
import { fieldOfRefusal } from './small-action.ts';

const step = sampleId<'step'>(1);
const all = [
  ...[requestPayment, confirmPayment, awaitBody, recordBodyAnswer, suspend, resume, extend, stop],
  ...[closeForSilence, reopen, sendLetter(step), recordLetter(step), answerOpinion(step), correctResult([])],
];

test('every refusal that a small form can be mended by has words of its own and a field that is there', () => {
  for (const { action, fields, mends = {} } of all)
    for (const [code, field] of Object.entries(fieldOfRefusal({ fields, mends }))) {
      assert.ok(Object.hasOwn(refusalTexts, code), `${action}: ${code}`);
      const known = [...fields.map(({ name }) => name), 'files', 'slice'];
      assert.ok(known.includes(field), `${action}: ${field}`);
    }
});

test('an empty form names every field that is needed, at once', () => {
  const wrong = (read: ReturnType<typeof readSmall>) => !read.ok && Object.keys(read.error);
  assert.deepEqual(wrong(readSmall(requestPayment, {})), ['amount', 'note']);
  assert.deepEqual(wrong(readSmall(awaitBody, {})), ['body', 'note', 'number']);
  assert.deepEqual(wrong(readSmall(extend, {})), ['newDate', 'reason', 'number']);
  assert.deepEqual(wrong(readSmall(stop, { asked: 'somebody', reason: 'x', ground: 'y' })), ['asked']);
  assert.ok(readSmall(closeForSilence, {}).ok);
});

test('amounts are read as people write them, and days only when there are such', () => {
  const payment = (amount: string, day = '') =>
    readSmall(requestPayment, {
      ...{ amount, note: 'Lệ phí', 'until-day': day, 'until-month': day && '2', 'until-year': day && '2027' },
    });
  const read = payment('1.250.000', '28');
  assert.deepEqual(read.ok && [read.value.amount, read.value.until], [1_250_000, plainDate('2027-02-28')]);
  const free = payment('150000');
  assert.deepEqual(free.ok && [free.value.amount, free.value.until], [150_000, undefined]);
  for (const [amount, day] of [
    ['một triệu', ''],
    ['1,5', ''],
    ['-3', ''],
    ['1', '30'],
  ] as const)
    assert.ok(!payment(amount, day).ok, `${amount} ${day}`);
});
