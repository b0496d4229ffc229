import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instantOfMs, langs } from '#kernel';
import { parseMessage, type TextVersion } from '#texts';
import type { HistoryLine } from '../casework/history.ts';
import { communeName, sampleCases } from '../casework/sample-case.examples.ts';
import type { DossierEvent } from '../events.ts';
import { notices } from '../notices.ts';
import { transitions } from '../transitions.table.ts';
import { noticeMessages, sayNotices } from './notice-words.ts';
import { noticesOf } from './notices-of.ts';

const agency = { code: '24871', name: communeName };
const [line] = sampleCases.submitted.history;
const told = (event: DossierEvent) => {
  assert.ok(line);
  return noticesOf([{ ...line, event } satisfies HistoryLine]).map(({ notice }) => notice);
};

test('an owner is told what happened in one sentence each, the newest first', () => {
  const found = sampleCases.waitingForPayment;
  const all = noticesOf(found.history);
  assert.deepEqual(
    all.map(({ notice }) => notice),
    ['paymentDue', 'accepted', 'submitted'],
  );
  const [newest] = sayNotices(all, found, { agency, versions: [] });
  assert.equal(newest?.text.vi, 'Ông/bà cần nộp 1.250.000 đồng, chậm nhất 17:30, thứ Tư, 09/12/2026.');
});

test('a notice is told in the words of its moment: the agency’s, else the province’s, else the shipped ones', () => {
  const found = sampleCases.waitingForPayment;
  const accepted = noticesOf(found.history).filter(({ notice }) => notice === 'accepted');
  const [at = 0] = accepted.map((each) => each.at);
  const said = (...versions: readonly TextVersion[]) => {
    const [one] = sayNotices(accepted, found, { agency, versions });
    return [one?.text.en, one?.version];
  };
  const version = (agency: string, from: number, en: string | undefined): TextVersion => ({
    ...{ key: 'notice.accepted', agency, version: 1, from: instantOfMs(from), reason: 'x', writtenBy: 'x' },
    ...{ approvedBy: undefined, text: en === undefined ? undefined : { vi: en, en } },
  });
  const shipped = said();
  assert.equal(shipped[1], 0);
  assert.deepEqual(said(version('', at + 1, 'Later')), shipped);
  assert.deepEqual(said(version('', at, '{applicant}: {agency}')), [
    `${found.application.applicantName}: ${communeName.en}`,
    1,
  ]);
  assert.deepEqual(said(version('', at, 'Ours'), version('24871', at, 'Theirs')), ['Theirs', 1]);
  assert.deepEqual(said(version('', at, 'Ours'), version('24871', at, undefined)), ['Ours', 1]);
  assert.deepEqual(said(version('24880', at, 'Somebody else’s')), shipped);
});

test('every shipped notice names only what it has values for', () => {
  for (const message of noticeMessages())
    for (const lang of langs) assert.ok(parseMessage(message.text[lang], message).ok, message.key);
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
