import path from 'node:path';
import { loadCalendar } from '#calendar';
import { hasUnitInContent } from '#organisations';
import type { Fault } from '../content/located.ts';
import { faultText } from '../content/located.ts';
import { readOne } from '../content/read-catalogue.action.ts';
import type { DueSource } from './answer-question.action.ts';

/** Rules and days off as they stand in a content folder: what a fresh installation would answer. */
export const contentSource = (contentDir: string): DueSource => ({
  ruleOn: async (code) => {
    const faults: Fault[] = [];
    const entry = await readOne(contentDir, code, faults);
    if (!entry) return undefined;
    if (faults.length > 0) throw new Error(faults.map(faultText).join('\n'));
    const { effectiveFrom, content } = entry;
    return { timeLimit: content.timeLimit, effectiveFrom, effectiveTo: undefined };
  },
  calendarOf: async (unit) => {
    if (unit !== undefined && !(await hasUnitInContent(contentDir, unit))) return undefined;
    return loadCalendar(path.join(contentDir, 'calendars', 'vietnam.json'));
  },
});
