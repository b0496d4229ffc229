import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Instant, instant } from '#kernel';
import { uuid } from '#test/dossier-story';
import type { Fact } from './fact.ts';
import { project } from './project.ts';
import { type PublishedEvent, publishedEvent } from './published-event.ts';

const unit = uuid<'unit'>(1);
const on = (day: number): Instant => instant(`2026-11-${String(day).padStart(2, '0')}T09:00`);
const filed = publishedEvent('DossierSubmitted', {
  procedureCode: '1.001',
  channel: 'direct',
  places: { reception: unit, competent: unit },
});
const accepted = (day: number, toDigitise?: readonly string[]) =>
  publishedEvent('DossierAccepted', {
    at: on(day),
    code: 'H36-1',
    deadline: { dueAt: on(day + 5) },
    ...(toDigitise && { toDigitise: [...toDigitise] }),
  });
const confirmed = (day: number, component: string, stored = true) =>
  publishedEvent('CopyConfirmed', { at: on(day), component, stored });
const settled = (day: number, component: string, source: string) =>
  publishedEvent('ComponentSettled', { at: on(day), component, source });
const scanned = (day: number, ...components: string[]) =>
  publishedEvent('PapersDigitised', { at: on(day), components });
const attached = (day: number) => publishedEvent('ResultAttached', { at: on(day) });
const finished = (day: number) => publishedEvent('HandlingFinished', { at: on(day), timeliness: 'early' });

/** The days on which it was digitised, used again, stored, and out electronically. */
function days(...events: readonly PublishedEvent[]) {
  let fact: Fact | undefined;
  for (const [index, event] of [filed, ...events].entries())
    fact = project(fact, uuid<'dossier'>(9), { seq: index + 1, event });
  const { digitisedOn, reusedOn, storedOn, eResultOn } = fact?.digital ?? assert.fail();
  return [digitisedOn, reusedOn, storedOn, eResultOn].map((day) =>
    day === null ? null : Number(day.slice(8)),
  );
}

test('a dossier is digitised on the day the last paper that came on paper is confirmed or settled', () => {
  const both = accepted(2, ['slip', 'map']);
  assert.deepEqual(days(both, scanned(2, 'slip', 'map'), confirmed(3, 'slip')), [null, null, 3, null]);
  assert.deepEqual(days(both, confirmed(3, 'slip', false), settled(4, 'map', 'secret')), [
    4,
    null,
    null,
    null,
  ]);
  assert.deepEqual(days(both, confirmed(3, 'slip'), confirmed(4, 'map'), scanned(9, 'map')), [
    4,
    null,
    3,
    null,
  ]);
});

test('what was filed electronically is digitised when accepted, and what nobody asked about is not counted', () => {
  assert.deepEqual(days(accepted(2, [])), [2, null, null, null]);
  assert.deepEqual(days(accepted(2)), [null, null, null, null]);
});

test('what was done before acceptance is counted with it', () => {
  const early = [scanned(1, 'slip'), confirmed(1, 'slip'), settled(1, 'map', 'reused')];
  assert.deepEqual(days(...early), [null, null, null, null]);
  assert.deepEqual(days(...early, accepted(2, ['slip', 'map'])), [2, 2, 2, null]);
});

test('a store, the national one and a result code are reuse; an exempt paper is not', () => {
  for (const source of ['reused', 'national-store', 'result-code'])
    assert.equal(days(accepted(2, ['a']), settled(3, 'a', source))[1], 3, source);
  for (const source of ['electronic', 'shown', 'internal', 'secret'])
    assert.equal(days(accepted(2, ['a']), settled(3, 'a', source))[1], null, source);
});

test('a result is out electronically once the dossier is finished and its file is there, in either order', () => {
  assert.equal(days(accepted(2, []), attached(3), finished(4))[3], 4);
  assert.equal(days(accepted(2, []), finished(4), attached(6))[3], 6);
  const reopened = publishedEvent('DossierReopened', { at: on(8), deadline: { dueAt: on(12) } });
  assert.equal(days(accepted(2, []), attached(3), finished(4), reopened)[3], null);
});
