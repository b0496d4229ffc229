import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Difference } from '../versions/compare-versions.ts';
import { sharedChanges } from './shared-changes.ts';

const difference = (path: string, kind: Difference['kind'], vi = 'Giấy chứng sinh'): Difference => ({
  ...{ path, kind, class: 'substantive', subject: { vi } },
});
const use = (code: string, key: string) => ({
  procedure: { code, name: `Thủ tục ${code}` },
  paper: { key, name: { vi: key }, kind: 'original' as const },
});

test('a changed paper that others ask for under its code is told once, with all of them', () => {
  const differences = [
    difference('components.birth-slip.name', 'componentWords'),
    difference('components.birth-slip.originals', 'componentChanged'),
    difference('components.own-paper', 'componentAdded'),
    difference('components.identity.when', 'componentCondition'),
    difference('fee.amount', 'fee'),
  ];
  const uses = [use('1.000001', 'birth-slip'), use('1.000002', 'birth-slip'), use('1.000003', 'identity')];
  assert.deepEqual(
    sharedChanges(differences, uses).map(({ key, procedures }) => [key, procedures.map(({ code }) => code)]),
    [['birth-slip', ['1.000001', '1.000002']]],
  );
});
