import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HistoryLine } from '../casework/history.ts';
import { sampleCases } from '../casework/sample-case.examples.ts';
import type { DossierEvent } from '../events.ts';
import { notices } from '../notices.ts';
import { transitions } from '../transitions.table.ts';
import { noticeIn } from './notice-words.ts';
import { noticesOf } from './notices-of.ts';

const [line] = sampleCases.submitted.history;
const told = (event: DossierEvent) => {
  assert.ok(line);
  return noticesOf([{ ...line, event } satisfies HistoryLine]).map(({ notice }) => notice);
};

test('an owner is told what happened in one sentence each, the newest first', () => {
  const all = noticesOf(sampleCases.waitingForPayment.history);
  assert.deepEqual(
    all.map(({ notice }) => notice),
    ['paymentDue', 'accepted', 'submitted'],
  );
  const [newest] = all;
  assert.equal(
    newest && noticeIn(newest, 'vi'),
    'Ông/bà cần nộp 1.250.000 đồng, chậm nhất 17:30, thứ Tư, 09/12/2026.',
  );
});

test('every notice of the table follows from an entry of the journal', () => {
  const at = line?.at ?? assert.fail();
  const wait = (reason: 'financial' | 'external-opinion' | 'force-majeure') => [
    ...told({
      type: 'WaitBegan',
      public: { at, reason, until: null, effect: 'none', stepId: null },
      private: { note: '', number: '', body: '' },
    }),
    ...told({
      type: 'WaitEnded',
      public: { at, reason, stepId: null, dueAt: null },
      private: { note: '', number: '' },
    }),
  ];
  const waits = [...wait('financial'), ...wait('external-opinion'), ...wait('force-majeure')];
  const histories = Object.values(sampleCases).flatMap(({ history }) =>
    noticesOf(history).map(({ notice }) => notice),
  );
  const others: readonly DossierEvent[] = [
    {
      type: 'SupplementAnswered',
      public: { at, acceptBy: at, dueAt: null },
      private: { note: '', papers: [] },
    },
    { type: 'DueRecounted', public: { at, calendar: 'vietnam 2027', dueAt: at }, private: {} },
    { type: 'ResultReturned', public: { at, way: 'desk' }, private: { receiver: 'Bà Ngọc' } },
    { type: 'ReturnWayChosen', public: { at, way: 'post' }, private: { address: 'Thôn 3' } },
    { type: 'MessageSent', public: { at, from: 'agency' }, private: { text: 'Đã nhận' } },
    { type: 'DossierWithdrawn', public: { at }, private: { note: '' } },
    { type: 'DossierLapsed', public: { at, since: at }, private: {} },
  ];
  const known = new Set([...waits, ...histories, ...others.flatMap(told)]);
  const asked = new Set(transitions.flatMap(({ tells }) => [...tells]));
  assert.deepEqual(
    [...asked].filter((notice) => !known.has(notice)),
    [],
  );
  assert.deepEqual(
    notices.filter((notice) => !known.has(notice)),
    [],
  );
});
