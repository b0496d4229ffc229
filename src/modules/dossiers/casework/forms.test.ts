import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAccept } from '../intake/accept.form.ts';
import { parseRefuse } from '../intake/refuse.form.ts';
import { parseAttachResult } from '../result/attach-result.form.ts';
import { parseCompleteStep } from '../steps/complete-step.form.ts';
import { parseRequestSupplement } from '../supplement/request-supplement.form.ts';
import { caseComponents } from './case.ts';
import { sampleCases } from './sample-case.examples.ts';
import { sampleId } from './sample-procedure.examples.ts';

const components = caseComponents(sampleCases.submitted);

test('a dossier is accepted with every paper it needs ticked, and others may stay unticked', () => {
  const whole = parseAccept(
    { components: ['declaration', 'birth-slip', 'stranger'], note: ' Đủ ' },
    components,
  );
  assert.deepEqual(whole, {
    ok: true,
    value: { components: ['declaration', 'birth-slip'], note: 'Đủ' },
  });
  const part = parseAccept({ components: 'declaration' }, components);
  assert.match((!part.ok && part.error['components']?.vi) || '', /Giấy chứng sinh/);
});

test('a refusal needs reason and legal ground, each told at its field', () => {
  const none = parseRefuse({ reason: '  ' });
  assert.deepEqual(!none.ok && Object.keys(none.error), ['reason', 'ground']);
  const long = parseRefuse({ reason: 'a'.repeat(2_001), ground: 'Điều 13' });
  assert.deepEqual(!long.ok && Object.keys(long.error), ['reason']);
});

test('a supplement is asked for papers of the dossier, with words', () => {
  const known = components.map(({ key }) => key);
  const stranger = parseRequestSupplement({ components: ['stranger'], note: 'Bị mờ' }, known);
  assert.deepEqual(!stranger.ok && Object.keys(stranger.error), ['components']);
  const good = parseRequestSupplement({ components: ['birth-slip'], note: 'Bị mờ' }, known);
  assert.ok(good.ok);
});

test('passing on a signing step approves it; a proposal and a return need words', () => {
  const step = (kind: 'process' | 'sign') => ({ id: sampleId<'step'>(52), kind });
  const approved = parseCompleteStep({ outcome: 'forward' }, step('sign'));
  assert.equal(approved.ok && approved.value.outcome, 'approved');
  assert.ok(!parseCompleteStep({ outcome: 'forward', note: ' ' }, step('process')).ok);
  assert.ok(!parseCompleteStep({ outcome: 'sentBack' }, step('sign')).ok);
  const back = parseCompleteStep({ outcome: 'sentBack', note: 'Sai tên' }, step('sign'));
  assert.equal(back.ok && back.value.outcome, 'sentBack');
});

test('the number of a result is short', () => {
  assert.ok(!parseAttachResult({ number: '4'.repeat(101) }).ok);
});
