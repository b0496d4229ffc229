import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citizen, context, desk, friday, submitted, uuid, when } from '#test/dossier-story';
import type { ProcedureRules } from '../decision.ts';
import type { Dossier } from '../dossier.ts';
import { missingIn, replyIn, tooLongIn } from './answer-supplement.form.ts';
import { type AnswerSupplement, decideAnswerSupplement } from './answer-supplement.ts';
import { type Reply, unwritten } from './reply.ts';
import { decideRequestSupplement } from './request-supplement.ts';

const both = ['declaration', 'birth-slip'];
const asked = when(
  submitted(),
  decideRequestSupplement(submitted(), { components: both, note: 'Mờ' }, context(desk, friday)),
);
const { openSupplement } = asked;
const handling: Dossier = {
  ...asked,
  openSupplement: openSupplement && { ...openSupplement, stage: 'handling' },
};
const slip = { documentId: uuid<'document'>(60), component: 'birth-slip', purpose: 'supplement' } as const;
type Partly = NonNullable<ProcedureRules['supplement']['partial']>;

const answer = (command: Partial<AnswerSupplement>, partial?: Partly, dossier: Dossier = asked) => {
  const by = context(citizen, friday);
  const rules = { ...by.rules, supplement: { ...by.rules.supplement, partial } };
  return decideAnswerSupplement(dossier, { papers: [], note: '', ...command }, { ...by, rules });
};
const code = (decided: ReturnType<typeof answer>) => (decided.ok ? 'sent' : decided.error.code);

test('each component is answered by a file, in words, or both, and the words are private', () => {
  const decided = answer({
    papers: [slip],
    explanations: { declaration: ' Đã khai đúng ', passport: 'Không hỏi' },
  });
  const event = decided.ok ? decided.value[0] : undefined;
  assert.ok(event?.type === 'SupplementAnswered');
  assert.deepEqual(event.private.explanations, { declaration: 'Đã khai đúng' });
  assert.ok(!JSON.stringify(event.public).includes('Đã khai'));
  assert.equal(when(asked, decided).handling, 'submitted');
});

test('what is neither given nor explained must have a reason, and something must have come', () => {
  assert.equal(code(answer({ papers: [slip] })), 'supplement.incomplete');
  assert.equal(code(answer({ missingBecause: 'Chưa xin được' })), 'supplement.incomplete');
  const partly = answer({ papers: [slip], missingBecause: 'Chưa xin được' });
  const event = partly.ok ? partly.value[0] : undefined;
  assert.deepEqual(event?.type === 'SupplementAnswered' && event.public.missing, ['declaration']);
});

test('something may be left out before acceptance, where the desk may ask again; after it only if the procedure says so', () => {
  const partly = { papers: [slip], missingBecause: 'Chưa xin được' };
  for (const [partial, dossier, said] of [
    [undefined, asked, 'sent'],
    ['never', asked, 'supplement.partial-not-allowed'],
    [undefined, handling, 'supplement.partial-not-allowed'],
  ] as const)
    assert.equal(code(answer(partly, partial, dossier)), said);
});

test('the form names what is not answered, unless it is said why and that is allowed', () => {
  const list = both.map((key) => ({ key, name: { vi: key, en: key } }));
  const read = (reply: Partial<Reply>, mayLeaveOut: boolean, files: string[] = ['birth-slip']) =>
    Object.keys(missingIn({ ...unwritten, ...reply }, list, { files: new Set(files), mayLeaveOut }));
  const because = { missingBecause: 'Chưa xin được' };
  assert.deepEqual(read({}, true), ['tep-declaration']);
  assert.deepEqual(read({ explanations: { declaration: 'Đúng' } }, false), []);
  assert.deepEqual(read(because, true), []);
  assert.deepEqual(read(because, false), ['tep-declaration']);
  assert.deepEqual(
    read(because, true, []),
    both.map((key) => `tep-${key}`),
  );
});

test('what is typed goes over what was kept, a field that did not come changes nothing, and nothing unasked is read', () => {
  const kept: Reply = { ...unwritten, explanations: { declaration: 'Cũ', 'birth-slip': 'Giữ' }, note: 'Lời' };
  const body = { 'giaiThich-declaration': ' Mới ', 'giaiThich-passport': 'x', lyDoThieu: 'Vì' };
  const reply = replyIn(body, both, kept);
  assert.deepEqual(reply, {
    explanations: { declaration: 'Mới', 'birth-slip': 'Giữ' },
    note: 'Lời',
    missingBecause: 'Vì',
  });
  assert.deepEqual(tooLongIn(reply), {});
  const long = { ...reply, note: 'x'.repeat(1001), explanations: { declaration: 'x'.repeat(1001) } };
  assert.deepEqual(Object.keys(tooLongIn(long)), ['giaiThich-declaration', 'loiNhan']);
});
