import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillPhrase, gap } from '#procedures';
import type { Case } from '../casework/case.ts';
import { communeName, sampleCases } from '../casework/sample-case.examples.ts';
import { choiceOf, gapsIn, insertAsked, withPhrase } from './insert-phrase.form.ts';
import { sampleOffersOf, samplePhrases } from './phrases.examples.ts';
import { offeredFor, valuesOf } from './phrases.ts';

const fields = { reason: 'refusal', ground: 'ground' } as const;
const offers = sampleOffersOf(sampleCases.submitted, fields);

test('beside a field stand the phrases of its use, in English only what citizens read and somebody has worded', () => {
  assert.deepEqual(
    offers['reason']?.map(({ source, lang }) => `${source} ${lang}`),
    ['procedure vi', 'procedure en', 'agency vi'],
  );
  const inside = samplePhrases.map((each) => ({
    ...each,
    use: 'proposal' as const,
    text: { vi: 'a', en: 'b' },
  }));
  assert.ok(offeredFor('proposal', inside, () => ({})).every(({ lang }) => lang === 'vi'));
});

test('what a dossier before acceptance does not have yet is a gap', () => {
  const filled = (found: Case) => {
    const values = valuesOf(found, { agencyName: communeName, postName: communeName }, 'vi');
    return fillPhrase('{người nộp}|{ngày tiếp nhận}|{ngày hẹn trả}', values);
  };
  assert.ok(filled(sampleCases.submitted).endsWith(`|${gap}|${gap}`));
  assert.match(filled(sampleCases.accepted), /^[^|]+\|thứ [^|]+2026[^|]+\|thứ [^|]+$/);
});

test('a phrase comes after what was typed, on a line of its own, and a ground on the same', () => {
  const body = {
    ...{ reason: 'Đã xem. ', ground: 'Điều 13;', other: ['a', 'b'], chen: 'reason' },
    [choiceOf('reason')]: offers['reason']?.[2]?.value,
    [choiceOf('ground')]: offers['ground']?.[0]?.value,
  };
  assert.equal(insertAsked(body, fields), 'reason');
  const reason = withPhrase(body, 'reason', offers);
  assert.match(String(reason.values['reason']), /^Đã xem\.\nHồ sơ /);
  assert.deepEqual([reason.values['other'], reason.values['chen']], [['a', 'b'], undefined]);
  assert.deepEqual(Object.keys(reason.errors), []);
  assert.match(String(withPhrase(body, 'ground', offers).values['ground']), /^Điều 13; Quy định/);
});

test('inserting nothing, or what is not offered, changes nothing and says so', () => {
  for (const choice of ['', 'strange.vi']) {
    const body = { reason: 'Đã xem', chen: 'reason', [choiceOf('reason')]: choice };
    const { values, errors } = withPhrase(body, 'reason', offers);
    assert.equal(values['reason'], 'Đã xem');
    assert.deepEqual(Object.keys(errors), [choiceOf('reason')]);
  }
  assert.equal(insertAsked({ chen: 'constructor' }, fields), undefined);
});

test('every field with a gap is told', () => {
  assert.deepEqual(Object.keys(gapsIn({ reason: `Thiếu ${gap}`, ground: 'Điều 13', more: gap })), [
    'reason',
    'more',
  ]);
});
