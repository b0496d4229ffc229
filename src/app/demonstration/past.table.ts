import type { Span, Start, Storyline, Turn } from './storyline.ts';
import { words } from './words.ts';

const accept = (...after: Span): Turn => ({ do: 'accept', after });
const take = (...after: Span): Turn => ({ do: 'take', after });
const approve = (...after: Span): Turn => ({ do: 'approve', after });
const attach = (...after: Span): Turn => ({ do: 'attach', after });
const issue = (...after: Span): Turn => ({ do: 'issue', after });
const giveBack = (...after: Span): Turn => ({ do: 'return', after });
const propose = (note: string, ...after: Span): Turn => ({ do: 'propose', note, after });

/** Minute 330 is 15:00: what comes later to a same-day procedure is due on the next working day. */
const morning: Span = [15, 110];
const afterThree: Span = [336, 360];
const between = (from: number, to: number, minute: Span): Start => ({ days: [from, to], minute });

const birthWork = [take(3, 15), propose(words.birthProposal, 20, 60), approve(15, 60)] as const;
const birthBrisk = [take(2, 5), propose(words.birthProposal, 10, 20), approve(8, 20)] as const;
const copiesWork = [take(2, 5), propose(words.copiesProposal, 8, 20), approve(8, 40)] as const;
const extractWork = [take(2, 5), propose(words.extractProposal, 8, 20), approve(8, 40)] as const;
const marriageWork = [take(3, 15), propose(words.marriageProposal, 20, 60), approve(15, 60)] as const;
const issued = [attach(3, 8), issue(1, 4)] as const;
const businessWork = [take(20, 60), propose(words.businessProposal, 300, 700), approve(60, 200)] as const;
/** Accepted on one day, signed on the day it is due three days later, before the hour. */
const businessSlow = [take(30, 60), propose(words.businessProposal, 1260, 1290), approve(60, 80)] as const;

const withSlip = ['birth-slip'] as const;

/** Dossiers whose handling is over: what the figures of the last weeks are made of. */
export const pastStories: readonly Storyline[] = [
  {
    shows: 'birth filed online, result the same day',
    ...{ procedure: 'birth', times: 8, filedBy: 'online', attaches: withSlip },
    start: between(2, 20, morning),
    turns: [accept(15, 60), ...birthWork, ...issued, giveBack(10, 60)],
  },
  {
    shows: 'birth filed at the desk, result the same day',
    ...{ procedure: 'birth', times: 4, filedBy: 'desk', attaches: withSlip },
    start: between(2, 20, morning),
    turns: [accept(4, 10), ...birthWork, ...issued, giveBack(5, 30)],
  },
  {
    shows: 'birth filed after three, done before the day it was due',
    ...{ procedure: 'birth', times: 3, filedBy: 'online', attaches: withSlip },
    start: between(2, 20, afterThree),
    turns: [accept(5, 15), ...birthBrisk, ...issued, giveBack(10, 120)],
  },
  {
    shows: 'birth with a paper asked for before acceptance',
    ...{ procedure: 'birth', times: 2, filedBy: 'online' },
    start: between(5, 18, morning),
    turns: [
      { do: 'ask', by: 'desk', component: 'birth-slip', note: words.slipMissing, after: [30, 90] },
      { do: 'answer', component: 'birth-slip', note: words.slipSent, after: [480, 500] },
      ...[accept(10, 30), ...birthBrisk, ...issued, giveBack(10, 60)],
    ],
  },
  {
    shows: 'birth signed a day late',
    ...{ procedure: 'birth', filedBy: 'online', attaches: withSlip, commune: 4 },
    start: between(9, 9, morning),
    turns: [
      ...[accept(20, 40), take(5, 10), propose(words.birthProposal, 60, 90)],
      ...[approve(490, 520), ...issued, giveBack(30, 60)],
    ],
  },
  {
    shows: 'copies certified while the citizen waits',
    ...{ procedure: 'copies', times: 10, filedBy: 'desk' },
    start: between(2, 20, [10, 230]),
    turns: [accept(2, 5), ...copiesWork, ...issued, giveBack(2, 15)],
  },
  {
    shows: 'copies of a birth certificate looked up in the register',
    ...{ procedure: 'extract', times: 3, filedBy: 'online' },
    start: between(2, 20, morning),
    turns: [accept(10, 40), ...extractWork, ...issued, giveBack(10, 60)],
  },
  {
    shows: 'a couple that comes to sign the same day',
    ...{ procedure: 'marriage', times: 2, filedBy: 'online' },
    start: between(2, 20, morning),
    turns: [accept(10, 40), ...marriageWork, ...issued, giveBack(10, 60)],
  },
  {
    shows: 'copies brought after three, done at once',
    ...{ procedure: 'copies', times: 2, filedBy: 'desk' },
    start: between(2, 20, afterThree),
    turns: [accept(2, 5), ...copiesWork, ...issued, giveBack(2, 15)],
  },
  {
    shows: 'copies of the citizen who may be signed in to',
    ...{ procedure: 'copies', filedBy: 'citizen', commune: 0 },
    start: between(8, 8, morning),
    turns: [accept(10, 20), ...copiesWork, ...issued, giveBack(40, 90)],
  },
  {
    shows: 'household business, a day or two early',
    ...{ procedure: 'business', times: 8, filedBy: 'online' },
    start: between(5, 20, [20, 300]),
    turns: [accept(20, 90), ...businessWork, attach(5, 20), giveBack(60, 400)],
  },
  {
    shows: 'household business on the day it was due',
    ...{ procedure: 'business', times: 3, filedBy: 'desk' },
    start: between(6, 20, [100, 200]),
    turns: [accept(5, 15), ...businessSlow, attach(5, 20), giveBack(30, 90)],
  },
  {
    shows: 'household business of a family, papers completed during handling',
    ...{ procedure: 'business', filedBy: 'online', family: true },
    start: between(10, 12, [60, 120]),
    turns: [
      ...[accept(30, 60), take(30, 60)],
      {
        do: 'ask',
        by: 'handler',
        component: 'family-authorisation',
        note: words.memberMissing,
        after: [90, 150],
      },
      { do: 'answer', component: 'family-authorisation', note: words.memberAdded, after: [600, 700] },
      ...[propose(words.businessProposal, 200, 300), approve(60, 90), attach(5, 20), giveBack(60, 200)],
    ],
  },
  {
    shows: 'household business sent back once by the chair',
    ...{ procedure: 'business', filedBy: 'online', commune: 0 },
    start: between(8, 10, [60, 120]),
    turns: [
      ...[accept(30, 60), take(30, 60), propose(words.businessProposal, 300, 400)],
      { do: 'sendBack', note: words.linesUnclear, after: [60, 90] },
      ...[take(20, 40), propose(words.linesCorrected, 100, 140), approve(40, 60)],
      ...[attach(5, 20), giveBack(60, 200)],
    ],
  },
  {
    shows: 'household business late',
    ...{ procedure: 'business', filedBy: 'online', commune: 1 },
    start: between(12, 12, [60, 120]),
    turns: [
      ...[accept(60, 90), take(200, 240), propose(words.businessProposal, 1400, 1450)],
      ...[approve(420, 460), attach(10, 20), giveBack(60, 120)],
    ],
  },
  {
    shows: 'birth certificate waiting to be picked up',
    ...{ procedure: 'birth', times: 2, filedBy: 'online', attaches: withSlip, commune: 0 },
    start: between(2, 4, morning),
    turns: [accept(15, 40), ...birthWork, ...issued],
  },
  {
    shows: 'registration certificate waiting to be picked up',
    ...{ procedure: 'business', times: 2, filedBy: 'online' },
    start: between(5, 6, [20, 200]),
    turns: [accept(20, 60), ...businessWork, attach(5, 20)],
  },
  {
    shows: 'registration certificate waiting for the citizen who may be signed in to',
    ...{ procedure: 'business', filedBy: 'citizen', commune: 0 },
    start: between(5, 5, [20, 200]),
    turns: [accept(20, 60), ...businessWork, attach(5, 20)],
  },
  {
    shows: 'refused at the desk: no original',
    ...{ procedure: 'copies', filedBy: 'desk', commune: 0 },
    start: between(6, 6, morning),
    turns: [{ do: 'refuse', ...words.noOriginal, after: [4, 8] }],
  },
  {
    shows: 'refused online: already registered',
    ...{ procedure: 'birth', filedBy: 'online', attaches: withSlip, commune: 3 },
    start: between(11, 11, morning),
    turns: [{ do: 'refuse', ...words.registeredBefore, after: [60, 120] }],
  },
  {
    shows: 'withdrawn before acceptance',
    ...{ procedure: 'business', filedBy: 'online', commune: 2 },
    start: between(7, 7, morning),
    turns: [{ do: 'withdraw', note: words.changedMind, after: [60, 90] }],
  },
  {
    shows: 'withdrawn during handling',
    ...{ procedure: 'birth', filedBy: 'online', attaches: withSlip, commune: 0 },
    start: between(13, 13, morning),
    turns: [accept(20, 40), take(5, 15), { do: 'withdraw', note: words.filedElsewhere, after: [20, 40] }],
  },
  {
    shows: 'household business, paid for while the clock stood',
    ...{ procedure: 'business', filedBy: 'online', commune: 0 },
    start: between(9, 10, [60, 120]),
    turns: [
      ...[accept(30, 60), take(30, 60)],
      { do: 'pay', ...words.fee, after: [60, 90] },
      { do: 'paid', number: words.receiptNumber, after: [500, 600] },
      ...[propose(words.businessProposal, 200, 300), approve(60, 90), attach(5, 20), giveBack(60, 200)],
    ],
  },
  {
    shows: 'household business refused with reasons, waiting to be picked up',
    ...{ procedure: 'business', filedBy: 'online', commune: 0 },
    start: between(5, 5, [60, 120]),
    turns: [
      ...[accept(30, 60), take(30, 60), propose(words.notAllowedProposal, 300, 400)],
      { do: 'decideAgainst', ...words.notAllowed, after: [60, 90] },
      attach(5, 20),
    ],
  },
  {
    shows: 'stopped at the owner’s request during handling',
    ...{ procedure: 'business', filedBy: 'online', commune: 0 },
    start: between(6, 6, [60, 120]),
    turns: [accept(30, 60), take(30, 60), { do: 'stop', ...words.movedAway, after: [60, 90] }],
  },
  {
    shows: 'closed: no answer in fifteen working days',
    ...{ procedure: 'birth', filedBy: 'online', commune: 0 },
    start: between(20, 20, [15, 60]),
    turns: [
      { do: 'ask', by: 'desk', component: 'birth-slip', note: words.slipMissing, after: [30, 60] },
      { do: 'silence', after: [7_230, 7_300] },
    ],
  },
  {
    shows: 'birth certificate corrected after it was handed out',
    ...{ procedure: 'birth', filedBy: 'online', attaches: withSlip, commune: 0 },
    start: between(7, 7, morning),
    turns: [
      ...[accept(15, 60), ...birthBrisk, ...issued, giveBack(10, 60)],
      { do: 'correct', ...words.misspelt, after: [600, 700] },
    ],
  },
];
