import type { Storyline, Turn } from './storyline.ts';
import { words } from './words.ts';

const accept = (after: number): Turn => ({ do: 'accept', after: [after, after] });
const take = (after: number): Turn => ({ do: 'take', after: [after, after] });
const approve = (after: number): Turn => ({ do: 'approve', after: [after, after] });
const propose = (note: string, after: number): Turn => ({ do: 'propose', note, after: [after, after] });
const askedByDesk = (component: string, note: string, after: number): Turn => ({
  ...{ do: 'ask', by: 'desk', component, note, after: [after, after] },
});
const askedByHandler = (component: string, note: string, after: number): Turn => ({
  ...{ do: 'ask', by: 'handler', component, note, after: [after, after] },
});

const withSlip = ['birth-slip'] as const;

/**
 * What is on the desks now. Counted back from now: a same-day dossier accepted at most 140 working minutes
 * ago is never overdue, whatever the hour (accepted today, or after 15:00 of the day before).
 */
export const presentStories: readonly Storyline[] = [
  {
    shows: 'waiting for acceptance with half an hour left',
    ...{ procedure: 'birth', filedBy: 'online', commune: 0, attaches: withSlip },
    ...{ start: { ago: 450 }, turns: [] },
  },
  {
    shows: 'waiting for acceptance with little time left',
    ...{ procedure: 'business', filedBy: 'online', commune: 0, family: true },
    ...{ start: { ago: 400 }, turns: [] },
  },
  {
    shows: 'waiting for acceptance, of the citizen who may be signed in to',
    ...{ procedure: 'copies', filedBy: 'citizen', commune: 0 },
    ...{ start: { ago: 35 }, turns: [] },
  },
  {
    shows: 'waiting for acceptance elsewhere',
    ...{ procedure: 'birth', filedBy: 'online', commune: 1, attaches: withSlip },
    ...{ start: { ago: 120 }, turns: [] },
  },
  {
    shows: 'waiting for acceptance elsewhere, half the time gone',
    ...{ procedure: 'business', filedBy: 'online', commune: 2 },
    ...{ start: { ago: 240 }, turns: [] },
  },
  {
    shows: 'a couple waiting for acceptance',
    ...{ procedure: 'marriage', filedBy: 'online', commune: 0 },
    ...{ start: { ago: 60 }, turns: [] },
  },
  {
    shows: 'just filed',
    ...{ procedure: 'birth', filedBy: 'online', commune: 0, attaches: withSlip },
    ...{ start: { ago: 12 }, turns: [] },
  },
  {
    shows: 'a paper asked for before acceptance, of the citizen who may be signed in to',
    ...{ procedure: 'birth', filedBy: 'citizen', commune: 0 },
    ...{ start: { ago: 900 }, turns: [askedByDesk('birth-slip', words.slipMissing, 60)] },
  },
  {
    shows: 'a better copy asked for before acceptance',
    ...{ procedure: 'business', filedBy: 'online', commune: 1, family: true },
    ...{ start: { ago: 700 }, turns: [askedByDesk('family-authorisation', words.copyUnclear, 80)] },
  },
  {
    shows: 'with the specialist, not taken',
    ...{ procedure: 'birth', filedBy: 'online', commune: 0, attaches: withSlip },
    ...{ start: { ago: 50 }, turns: [accept(20)] },
  },
  {
    shows: 'household business with the specialist, not taken',
    ...{ procedure: 'business', filedBy: 'online', commune: 0 },
    ...{ start: { ago: 300 }, turns: [accept(40)] },
  },
  {
    shows: 'copies with the specialist, not taken',
    ...{ procedure: 'copies', filedBy: 'desk', commune: 3 },
    ...{ start: { ago: 30 }, turns: [accept(4)] },
  },
  {
    shows: 'household business with the specialist of another commune, not taken',
    ...{ procedure: 'business', filedBy: 'desk', commune: 5 },
    ...{ start: { ago: 500 }, turns: [accept(10)] },
  },
  {
    shows: 'taken by the specialist',
    ...{ procedure: 'business', filedBy: 'online', commune: 0 },
    ...{ start: { ago: 700 }, turns: [accept(60), take(90)] },
  },
  {
    shows: 'copies taken by the specialist',
    ...{ procedure: 'copies', filedBy: 'desk', commune: 0 },
    ...{ start: { ago: 45 }, turns: [accept(5), take(10)] },
  },
  {
    shows: 'at work again after the papers were completed',
    ...{ procedure: 'business', filedBy: 'online', commune: 0, family: true },
    start: { ago: 1500 },
    turns: [
      ...[accept(50), take(60), askedByHandler('family-authorisation', words.memberMissing, 200)],
      { do: 'answer', component: 'family-authorisation', note: words.memberAdded, after: [480, 480] },
    ],
  },
  {
    shows: 'sent back by the chair, at work again',
    ...{ procedure: 'birth', filedBy: 'online', commune: 1, attaches: withSlip },
    start: { ago: 130 },
    turns: [
      ...[accept(10), take(5), propose(words.birthProposal, 30)],
      { do: 'sendBack', note: words.nameDiffers, after: [20, 20] },
      take(10),
    ],
  },
  {
    shows: 'overdue with the specialist',
    ...{ procedure: 'business', filedBy: 'online', commune: 0 },
    ...{ start: { ago: 2200 }, turns: [accept(60), take(120)] },
  },
  {
    shows: 'paused: the specialist waits for a paper',
    ...{ procedure: 'business', filedBy: 'online', commune: 0, family: true },
    start: { ago: 900 },
    turns: [accept(45), take(60), askedByHandler('family-authorisation', words.memberMissing, 120)],
  },
  {
    shows: 'paused elsewhere',
    ...{ procedure: 'birth', filedBy: 'online', commune: 4, attaches: withSlip },
    start: { ago: 120 },
    turns: [accept(20), take(15), askedByHandler('birth-slip', words.slipDiffers, 30)],
  },
  {
    shows: 'submitted to the chair',
    ...{ procedure: 'birth', filedBy: 'online', commune: 0, attaches: withSlip },
    ...{ start: { ago: 110 }, turns: [accept(20), take(10), propose(words.birthProposal, 40)] },
  },
  {
    shows: 'submitted to the chair a second time',
    ...{ procedure: 'business', filedBy: 'online', commune: 0 },
    start: { ago: 1200 },
    turns: [
      ...[accept(50), take(60), propose(words.businessProposal, 400)],
      { do: 'sendBack', note: words.linesUnclear, after: [60, 60] },
      ...[take(30), propose(words.linesCorrected, 120)],
    ],
  },
  {
    shows: 'overdue at the chair',
    ...{ procedure: 'copies', filedBy: 'desk', commune: 2 },
    ...{ start: { ago: 700 }, turns: [accept(5), take(10), propose(words.copiesProposal, 60)] },
  },
  {
    shows: 'signed, to be issued',
    ...{ procedure: 'birth', filedBy: 'online', commune: 0, attaches: withSlip },
    ...{ start: { ago: 135 }, turns: [accept(15), take(10), propose(words.birthProposal, 40), approve(20)] },
  },
  {
    shows: 'copies signed, to be issued',
    ...{ procedure: 'copies', filedBy: 'desk', commune: 1 },
    ...{ start: { ago: 60 }, turns: [accept(3), take(5), propose(words.copiesProposal, 15), approve(10)] },
  },
  {
    shows: 'waiting for the fee to be paid',
    ...{ procedure: 'business', filedBy: 'online', commune: 0 },
    start: { ago: 800 },
    turns: [accept(50), take(60), { do: 'pay', ...words.fee, after: [200, 200] }],
  },
  {
    shows: 'waiting for the opinion of a body outside',
    ...{ procedure: 'business', filedBy: 'online', commune: 0 },
    start: { ago: 600 },
    turns: [accept(40), take(40), { do: 'askBody', ...words.market, after: [100, 100] }],
  },
  {
    shows: 'suspended: the road is closed',
    ...{ procedure: 'business', filedBy: 'online', commune: 0 },
    start: { ago: 1000 },
    turns: [accept(40), take(60), { do: 'suspend', ...words.landslide, after: [200, 200] }],
  },
  {
    shows: 'late, with an apology and a new date',
    ...{ procedure: 'business', filedBy: 'online', commune: 1 },
    start: { ago: 2100 },
    turns: [accept(60), take(120), { do: 'apologise', ...words.apology, days: 12, after: [1200, 1200] }],
  },
  {
    shows: 'building permit: two agencies asked, one has answered twice',
    ...{ procedure: 'permit', filedBy: 'desk', commune: 0 },
    start: { ago: 2400 },
    turns: [
      ...[accept(30), { do: 'assign', after: [60, 60] } as const],
      ...[take(60), propose(words.permitAppraised, 300), take(30), propose(words.inspected, 300)],
      { do: 'advise', answer: 'disagree', note: words.overTheLine, after: [120, 120] },
      { do: 'advise', answer: 'agreeIf', note: words.setback, after: [480, 480] },
    ],
  },
  {
    shows: 'opened again by order, with the specialist',
    ...{ procedure: 'birth', filedBy: 'online', commune: 2, attaches: withSlip },
    start: { ago: 400 },
    turns: [
      ...[accept(20), take(10), { do: 'stop', ...words.movedAway, after: [60, 60] } as const],
      { do: 'reopen', ...words.inspection, after: [240, 240] },
    ],
  },
];
