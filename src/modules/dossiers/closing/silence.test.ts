import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instant } from '#kernel';
import { context, desk, friday, program, submitted, when } from '#test/dossier-story';
import type { DecisionContext } from '../decision.ts';
import { decideRequestSupplement } from '../supplement/request-supplement.ts';
import { answerSoon } from './answer-soon.ts';
import { decideCloseForSilence } from './close-for-silence.ts';
import { decideRefuseForSilence } from './refuse-for-silence.ts';

const asked = when(
  submitted(),
  decideRequestSupplement(submitted(), { components: ['birth-slip'], note: 'Mờ' }, context(desk, friday)),
);
const at = (
  time: string,
  onSilence: 'close' | 'refuse',
  ground?: { vi: string; en?: string },
): DecisionContext => {
  const by = context(program, instant(time));
  return { ...by, rules: { ...by.rules, supplement: { ...by.rules.supplement, onSilence, ground } } };
};
const late = '2026-12-15T09:00';

test('silence before reception closes the dossier, or refuses it where the procedure says so', () => {
  assert.equal(when(asked, decideCloseForSilence(asked, {}, at(late, 'close'))).handling, 'lapsed');
  assert.equal(when(asked, decideRefuseForSilence(asked, {}, at(late, 'refuse'))).handling, 'refused');
  for (const [decide, says, why] of [
    [decideCloseForSilence, 'refuse', 'silence.is-refusal'],
    [decideRefuseForSilence, 'close', 'silence.is-closing'],
  ] as const) {
    const decided = decide(asked, {}, at(late, says));
    assert.equal(decided.ok ? '' : decided.error.code, why);
  }
});

test('a refusal by silence is written with reason and legal ground, in both languages', () => {
  const words = (ground?: { vi: string; en?: string }) => {
    const decided = decideRefuseForSilence(asked, {}, at(late, 'refuse', ground));
    const event = decided.ok ? decided.value[0] : undefined;
    return event?.type === 'DossierRefused' ? event.private : undefined;
  };
  const general = words();
  assert.match(general?.reason ?? '', /không bổ sung hồ sơ trong thời hạn .*14\/12\/2026, 09:00/);
  assert.match(general?.ground ?? '', /1\.001193/);
  assert.match(general?.english?.reason ?? '', /did not supply/);
  assert.equal(words({ vi: 'Điều 9 Thông tư 1' })?.english?.ground, 'Điều 9 Thông tư 1');
});

test('the applicant is told five days before the date, what happens then, and nothing before that', () => {
  const rules = at(late, 'refuse').rules;
  const told = (time: string) => answerSoon(asked, rules, instant(time));
  assert.equal(told('2026-12-09T08:59'), undefined);
  assert.deepEqual(told('2026-12-09T09:00'), {
    until: instant('2026-12-14T09:00'),
    asked: 'supplement',
    silence: 'refuse',
  });
  assert.equal(answerSoon(submitted(), rules, instant(late)), undefined);
});
