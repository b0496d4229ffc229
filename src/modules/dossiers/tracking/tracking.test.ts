import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { idOf, instant, langs } from '#kernel';
import type { StepGraph } from '#procedures';
import { renderPage } from '#ui/layout';
import type { Dossier } from '../dossier.ts';
import { type Handling, handlingStatuses } from '../handling.ts';
import { publicTrackOf, type TrackWords } from './public-track.ts';
import { TrackPage } from './track.page.tsx';
import { standingIn, trackLines } from './track-lines.ts';
import { guestView, trackExamples } from './tracking.examples.ts';
import { codeTyped } from './typed-code.ts';

test('a code is understood in any case, with spaces, with any dash, and without dashes where it can be', () => {
  for (const typed of ['YC-7K2M-Q4WP', ' yc-7k2m-q4wp ', 'yc 7k2m q4wp', 'YC7K2MQ4WP', 'YC–7K2M—Q4WP'])
    assert.equal(codeTyped(typed), 'YC-7K2M-Q4WP', typed);
  for (const typed of ['H36.105-261124-0001', 'h36.105 - 261124 - 0001', 'h36.105 261124 0001'])
    assert.equal(codeTyped(typed), 'H36.105-261124-0001', typed);
});

test('what has the shape of no code is not looked up', () => {
  const none = ['', '   ', 'khai sinh', 'YC-0000-1111', 'H36', "' or 1=1 --", 'H'.repeat(100)];
  for (const typed of none) assert.equal(codeTyped(typed), undefined, typed);
});

const graph: StepGraph = {
  name: { vi: 'Một bước', en: 'One step' },
  start: 'start',
  nodes: {
    start: { type: 'start', next: 'receive' },
    receive: step('receive', 'deskOfficer', 'process'),
    process: step('process', 'handler', 'return'),
    return: step('return', 'deskOfficer', 'end'),
    end: { type: 'end' },
  },
};
function step(kind: 'receive' | 'process' | 'return', role: string, next: string) {
  return { type: 'step', kind, role, name: { vi: kind, en: kind }, next, scope: [] } as const;
}

const words: TrackWords = {
  procedureName: { vi: 'Thủ tục', en: 'Procedure' },
  graph,
  unitCode: () => '24871',
  agencyName: () => ({ vi: 'Cơ quan', en: 'Agency' }),
  postName: () => ({ vi: 'Chuyên viên', en: 'Specialist' }),
};

const at = instant('2026-11-24T09:00');
/** Every private value of a dossier is a marker; nothing that is shown may contain one. */
const secret = (n: number) => `0dec0de0-0000-7000-8000-${String(n).padStart(12, '0')}`;
const own = <T extends string>(n: number) => idOf<T>(secret(n));
const otherCode = 'YC-SECR-ETCD';

function dossier(
  handling: Handling,
  guest: boolean,
  stepStatus: Dossier['steps'][number]['status'],
): Dossier {
  const open = stepStatus === 'open' || stepStatus === 'taken';
  const waits = handling === 'supplement' || handling === 'intakeSupplement';
  return {
    id: own(1),
    requestCode: otherCode,
    code: 'H36.105-261124-0001',
    procedureCode: '1.001612',
    procedureVersionId: own(2),
    places: { help: own(3), reception: own(4), competent: own(5) },
    channel: 'online',
    ownerAccountId: guest ? null : own(6),
    ownerSessionId: guest ? own(7) : null,
    handling,
    money: 'notDue',
    delivery: 'none',
    sync: 'notLinked',
    submittedAt: at,
    acceptBy: null,
    acceptedAt: at,
    deadline: null,
    extension: null,
    pauses: [{ from: at, to: null, reason: 'supplement' }],
    waits: [],
    openSupplement: waits ? { stage: 'handling', askedAt: at, answerBy: at, components: ['SECRET'] } : null,
    supplementsAsked: 1,
    agencies: [],
    slices: [],
    process: null,
    steps: [
      {
        ...{ id: own(8), node: 'process', kind: 'process', role: 'handler', agencyId: own(5), openedAt: at },
        ...{ status: stepStatus, postId: own(9), dueAt: at, doneAt: open ? null : at },
      },
    ],
    papers: [{ documentId: own(10), component: 'SECRET', purpose: 'component' }],
    decision: null,
    finishedAt: handling === 'finished' || handling === 'returned' ? at : null,
    timeliness: null,
    returnedAt: null,
    endedAt: handling === 'refused' || handling === 'withdrawn' ? at : null,
    corrections: 0,
    reopened: 0,
  };
}

test('nothing private of a dossier is in its public view or on its page, whatever its state', () => {
  const statuses = fc.constantFrom('open', 'taken', 'done', 'sentBack', 'cancelled');
  fc.assert(
    fc.property(fc.constantFrom(...handlingStatuses), fc.boolean(), statuses, (handling, guest, status) => {
      const track = publicTrackOf(dossier(handling, guest, status), 'H36.105-261124-0001', words);
      const page = renderPage(
        TrackPage({ view: guestView, track, clock: { state: 'none' }, ownHref: undefined }),
      );
      for (const text of [JSON.stringify(track), page])
        assert.doesNotMatch(text, /0dec0de0|SECRET|YC-SECR/, handling);
    }),
    { numRuns: 120 },
  );
});

test('in every state somebody reads a sentence and a line of what happened, in both languages', () => {
  for (const handling of handlingStatuses) {
    const track = publicTrackOf(dossier(handling, true, 'taken'), 'H36.105-261124-0001', words);
    for (const lang of langs) {
      assert.ok(standingIn(track, lang, false).length > 20, handling);
      assert.ok(standingIn(track, lang, true).endsWith('.'), handling);
      assert.equal(trackLines(track, lang)[0]?.state, 'done');
    }
  }
});

test('what the applicant is waited for stands after what is done and before what comes', () => {
  const states = trackLines(
    trackExamples['papers awaited before reception']?.track ?? assert.fail(),
    'vi',
  ).map(({ key }) => key);
  assert.deepEqual(states.slice(0, 3), ['filed', 'supplement', 'receive']);
});
