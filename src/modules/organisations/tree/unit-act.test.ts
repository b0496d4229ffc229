import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idOf, plainDate, refusal } from '#kernel';
import { unitExamples } from './tree.examples.ts';
import { dayFault, moveFault, newUnitFault, strandFault, successorsFault, tiesIn } from './unit-act.ts';

const { node, parent: province } = unitExamples['renamed, to be renamed again, with a predecessor'];
const { unit: commune, children } = node;
const division = children[0]?.unit ?? assert.fail();
const from = plainDate('2026-12-01');
const asked = { kind: 'division', from, to: undefined, agencyCode: undefined } as const;

test('agencies stand under the province, offices inside an agency', () => {
  assert.equal(newUnitFault(asked, commune), undefined);
  const department = { ...asked, kind: 'department', agencyCode: 'H36.50' } as const;
  assert.equal(newUnitFault(department, province), undefined);
  assert.equal(newUnitFault(department, commune)?.code, 'unit.wrong-parent');
  assert.equal(
    newUnitFault({ ...department, agencyCode: undefined }, province)?.code,
    'unit.agency-code-missing',
  );
});

test('a unit does not end before it begins, nor outlive what it is part of', () => {
  assert.equal(newUnitFault({ ...asked, to: from }, commune)?.code, 'unit.ends-before-it-begins');
  const ending = { ...commune, validTo: plainDate('2027-01-01') };
  assert.equal(newUnitFault(asked, ending)?.code, 'unit.parent-ends-sooner');
  assert.equal(
    newUnitFault({ ...asked, from: plainDate('2025-06-30') }, commune)?.code,
    'unit.parent-not-there',
  );
});

test('nothing comes to stand under itself or what is inside it', () => {
  const below = new Set([division.id]);
  assert.equal(moveFault(division, { parent: division, below, from })?.code, 'unit.under-itself');
  assert.equal(moveFault(division, { parent: commune, below, from })?.code, 'unit.stands-there-already');
});

test('a change begins today or later and after what is recorded already', () => {
  const today = plainDate('2026-11-28');
  const fault = (day: string, last?: string) =>
    dayFault(commune, {
      from: plainDate(day),
      today,
      last: last === undefined ? undefined : plainDate(last),
    });
  assert.equal(fault('2026-11-27')?.code, 'unit.day-past');
  assert.equal(fault('2026-11-28'), undefined);
  assert.equal(fault('2027-01-01', '2027-01-01')?.code, 'unit.changed-later');
});

test('the whole of a unit goes to one, and never to itself', () => {
  const whole = { unitId: division.id, unit: division, how: 'whole' } as const;
  const other = { unitId: commune.id, unit: commune, how: 'part' } as const;
  assert.equal(successorsFault(division, [whole], from)?.code, 'unit.succeeds-itself');
  assert.equal(successorsFault(province, [whole, other], from)?.code, 'unit.whole-goes-to-one');
  assert.equal(successorsFault(province, [whole], from), undefined);
});

test('what would be stranded is in the refusal by kind, and read from it again', () => {
  const ties = [
    { kind: 'posts', count: 0, names: [] },
    { kind: 'dossiers', count: 1, names: ['H36.1'] },
  ] as const;
  const fault = strandFault(ties);
  assert.ok(!fault.ok);
  assert.deepEqual(tiesIn(fault.error), [ties[1]]);
  assert.deepEqual(tiesIn(refusal('unit.day-past', { ties: idOf<'unit'>(division.id) })), []);
});
