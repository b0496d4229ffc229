import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoOf } from '#kernel';
import { sampleCases } from '../casework/sample-case.examples.ts';
import { permitOffers, sampleOffers } from '../casework/sample-offers.examples.ts';

test('each case is offered with its own limit and date, and a promise with the law it is shorter than', () => {
  const { offers, byAnswers } = permitOffers();
  assert.equal(byAnswers, undefined);
  const [ordinary, house] = offers;
  assert.deepEqual(
    [ordinary?.law, ordinary?.deadline.limit, ordinary?.ground],
    [{ kind: 'workday', value: 15 }, { kind: 'workday', value: 12 }, 'Quyết định 45/QĐ-UBND ngày 02/01/2026'],
  );
  assert.deepEqual([house?.name?.vi, house?.ground], ['Nhà ở riêng lẻ', undefined]);
  const due = offers.map(({ deadline }) => isoOf(deadline.dueAt).slice(0, 16));
  assert.deepEqual(due, ['2026-12-11T09:15', '2026-12-09T09:15']);
});

test('the parts of several agencies stand under the whole, their dates once they have begun', () => {
  const [ordinary] = permitOffers().offers;
  assert.deepEqual(
    ordinary?.slices.map(({ key, dueAt }) => [key, dueAt]),
    [['tax', null]],
  );
});

test('a procedure without cases has one offer, and why its date is what it is', () => {
  const { offers } = sampleOffers(sampleCases.submitted);
  assert.equal(offers.length, 1);
  assert.match(offers[0]?.why[0]?.text.vi ?? '', /tính/);
});
