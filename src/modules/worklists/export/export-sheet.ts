import { channelText, handlingText } from '#dossiers';
import { type Instant, isoOf, type Lang } from '#kernel';
import type { WorkItem } from '../work.ts';
import { lightText } from '../worklist.text.ts';
import { exportText } from './export.text.ts';

/** `2026-11-25 17:30`: sorts as text, and means the same in every country. */
const moment = (at: Instant | undefined): string | undefined =>
  at === undefined ? undefined : isoOf(at).slice(0, 16).replace('T', ' ');

/** A list as a sheet: what its page shows, and nothing more of anybody. */
export function exportSheet(items: readonly WorkItem[], lang: Lang) {
  const text = exportText[lang];
  const column = (title: string, width: number, cell: (item: WorkItem) => string | number | undefined) => ({
    ...{ title, width, cell },
  });
  return {
    name: text.sheet,
    rows: items,
    columns: [
      column(text.code, 26, ({ code }) => code),
      column(text.request, 16, ({ requestCode }) => requestCode),
      column(text.procedure, 44, ({ procedure }) => procedure[lang]),
      column(text.applicant, 30, ({ applicantName }) => applicantName),
      column(text.step, 32, ({ step, handling }) => (step ?? handlingText[handling])[lang]),
      column(text.holder, 30, ({ holder }) => holder?.[lang]),
      column(text.channel, 16, ({ channel }) => channelText[channel][lang]),
      column(text.since, 17, ({ since }) => moment(since)),
      column(text.due, 17, ({ dueAt }) => moment(dueAt)),
      column(text.light, 14, ({ clock }) => clock && lightText[clock.light][lang]),
      column(text.left, 12, ({ clock }) => clock && Math.round(clock.minutesLeft / 6) / 10),
      column(text.dossierDue, 17, ({ dossierDueAt }) => moment(dossierDueAt)),
    ],
  };
}
