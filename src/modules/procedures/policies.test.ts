import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDefaults } from './policies.ts';
import { contentOf } from './procedure.ts';
import { birthContent } from './procedures.examples.ts';
import { type RetentionRule, retentionOf } from './retention.ts';

test('what a procedure leaves open is what the handbook says, and each default says that it is one', () => {
  const { assumed, ...policies } = withDefaults({});
  assert.deepEqual(policies, {
    agencies: [],
    pausePolicies: {
      supplement: 'continue',
      financial: 'continue',
      'external-opinion': 'none',
      'force-majeure': 'continue',
    },
    supplement: { most: 1, answerWithin: { kind: 'workday', value: 15 }, onSilence: 'close' },
  });
  assert.equal(assumed.length, 7);
  const said = withDefaults({
    pausePolicies: { supplement: 'restart' },
    supplement: { onSilence: 'refuse' },
  });
  assert.equal(said.pausePolicies.supplement, 'restart');
  assert.equal(said.supplement.onSilence, 'refuse');
  assert.ok(!said.assumed.includes('pauses.supplement') && !said.assumed.includes('supplement.onSilence'));
  assert.ok(said.assumed.includes('supplement.most'));
});

test('content stored before there were policies and keys of cases is read with the defaults', () => {
  const { agencies, pausePolicies, supplement, assumed, ...old } = birthContent;
  const limit = { kind: 'workday', value: 3 } as const;
  const timeLimit = { ...old.timeLimit, variants: [{ case: { vi: 'khó' }, limit, verified: true }] };
  const read = contentOf({ ...old, timeLimit });
  assert.deepEqual(read.pausePolicies, pausePolicies);
  assert.equal(read.timeLimit.variants[0]?.key, 'case-1');
  assert.deepEqual(contentOf(read), read, 'reading twice changes nothing');
});

test('a dossier is kept as its procedure says, else by its longest result, its field, the default', () => {
  const rule = (retention: RetentionRule['retention']): RetentionRule => ({
    retention,
    verified: false,
    source: { vi: 'x', en: 'x' },
  });
  const table = {
    default: rule({ years: 20 }),
    fields: [{ field: 'Hộ tịch', ...rule('permanent') }],
    results: [
      { code: 'KQ.G15.000021', ...rule({ years: 2 }) },
      { code: 'KQ.G15.000022', ...rule({ years: 10 }) },
    ],
  };
  const { retentionOf: kept } = {
    retentionOf: (more: object) => retentionOf({ ...birthContent, ...more }, table),
  };
  const nowhere = { field: { vi: 'Khác', en: 'Other' } };
  for (const [more, retention, by] of [
    [{ retention: { years: 3 } }, { years: 3 }, 'procedure'],
    [{ resultCodes: ['KQ.G15.000021', 'KQ.G15.000022'] }, { years: 10 }, 'result'],
    [{}, 'permanent', 'field'],
    [nowhere, { years: 20 }, 'default'],
  ] as const) {
    assert.deepEqual([kept(more).retention, kept(more).by], [retention, by]);
  }
});
