import { makeCalendar } from '#calendar';
import type { ProcedureRules } from '../decision.ts';
import { sampleVersion } from './sample-procedure.examples.ts';

const sessions = [
  { from: 7 * 60 + 30, to: 11 * 60 + 30 },
  { from: 13 * 60 + 30, to: 17 * 60 + 30 },
];

/** The working time of the examples: a year without a day off. */
export const sampleCalendar = makeCalendar({
  clock: 'hour',
  code: 'vietnam',
  version: 'example',
  name: { vi: 'Lịch làm việc', en: 'Working calendar' },
  hours: {
    weekly: { 1: sessions, 2: sessions, 3: sessions, 4: sessions, 5: sessions, 6: [], 7: [] },
    madeUpDay: sessions,
  },
  years: [2026],
  daysOff: [],
  workingSaturdays: [],
});

/** By what the examples are handled: the sample procedure, with the handbook's ordinary policies (§4.7). */
export const sampleRules: ProcedureRules = {
  limit: { kind: 'same-day' },
  variants: [],
  caseOf: () => undefined,
  graph: sampleVersion.process,
  componentKeys: sampleVersion.content.components.map(({ key }) => key),
  pauses: {
    supplement: 'continue',
    financial: 'continue',
    'external-opinion': 'none',
    'force-majeure': 'continue',
  },
  supplement: { most: 1, answerWithin: { kind: 'workday', value: 15 }, onSilence: 'close' },
};
