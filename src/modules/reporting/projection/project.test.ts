import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idOf, instant } from '#kernel';
import type { Fact } from './fact.ts';
import { project } from './project.ts';
import type { PublishedEvent } from './published-event.ts';

const id = idOf<'dossier'>('01890000-0000-7000-8000-000000000020');
const unit = idOf<'unit'>('01890000-0000-7000-8000-000000000001');
const filed: PublishedEvent = {
  type: 'DossierSubmitted',
  public: { procedureCode: '1.001612', channel: 'direct', places: { reception: unit, competent: unit } },
};
const accepted: PublishedEvent = {
  type: 'DossierAccepted',
  public: {
    at: instant('2026-11-20T16:00'),
    code: 'H36.108-261120-0001',
    deadline: { dueAt: instant('2026-11-26T16:00') },
  },
};

const after = (...events: readonly PublishedEvent[]): Fact => {
  let fact: Fact | undefined;
  for (const [at, event] of events.entries()) fact = project(fact, id, { seq: at + 1, event });
  return fact ?? assert.fail();
};

test('a time of reception that is put right moves the dossier to its day in the figures, with its date', () => {
  const fact = after(filed, accepted, {
    type: 'ReceptionCorrected',
    public: {
      at: instant('2026-11-23T09:00'),
      acceptedAt: instant('2026-11-19T16:00'),
      deadline: { dueAt: instant('2026-11-25T16:00') },
    },
  });
  assert.deepEqual(
    [fact.acceptedOn, fact.procedureCode, fact.runs],
    ['2026-11-19', '1.001612', [{ from: '2026-11-19', to: null, dueOn: '2026-11-25', stop: null }]],
  );
});

test('under the right procedure it is counted there, from the same day, and nowhere twice', () => {
  const fact = after(filed, accepted, {
    type: 'ReceptionCorrected',
    public: {
      at: instant('2026-11-23T09:00'),
      deadline: { dueAt: instant('2026-11-27T16:00') },
      procedure: { code: '1.001193' },
    },
  });
  assert.deepEqual(
    [fact.acceptedOn, fact.procedureCode, fact.runs],
    ['2026-11-20', '1.001193', [{ from: '2026-11-20', to: null, dueOn: '2026-11-27', stop: null }]],
  );
});

test('a person put right moves no figure', () => {
  const corrected: PublishedEvent = {
    type: 'ReceptionCorrected',
    public: { at: instant('2026-11-23T09:00') },
  };
  const [before, fact] = [after(filed, accepted), after(filed, accepted, corrected)];
  assert.deepEqual({ ...fact, seq: before.seq }, before);
});
