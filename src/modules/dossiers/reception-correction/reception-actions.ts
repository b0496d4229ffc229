import { type Instant, instantOfLocal, instantOfMs } from '#kernel';
import type { Given, SmallAction } from '../casework/small-action.ts';
import { decideRedateReception, type RedateReception } from './correct-reception.ts';
import { receptionText as text } from './reception-correction.text.ts';

/** The day and the time that were typed; before everything where they are none, which is refused. */
function momentOf({ date, text: typed }: Given): Instant {
  const [, hours, minutes] = /^(\d{1,2})[:gh](\d{2})$/.exec(typed('time')) ?? [];
  const day = date('day');
  if (!day || hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return instantOfMs(0);
  return instantOfLocal(day, Number(hours) * 60 + Number(minutes));
}

export const redateReception: SmallAction<RedateReception> = {
  action: 'redate-reception',
  text: text.redate,
  fields: [
    { name: 'day', kind: 'date', missing: 'reception.time-missing', ...text.redate.day },
    { name: 'time', kind: 'code', missing: 'reception.time-missing', ...text.redate.time },
    { name: 'reason', kind: 'words', missing: 'reception.reason-missing', ...text.redate.reason },
  ],
  mends: {
    'reception.time-to-come': 'day',
    'reception.same-time': 'time',
    'reception.before-filing': 'day',
    'reception.after-work': 'day',
    'reception.time-missing': 'time',
  },
  command: (given) => ({ receivedAt: momentOf(given), reason: given.text('reason') }),
  decide: (dossier, command, context) => decideRedateReception(dossier, command, context),
};

/** What is asked to put a dossier under another procedure; its rules are looked up when it is sent. */
export const changeProcedureFields: Pick<SmallAction, 'text' | 'fields'> = {
  text: text.change,
  fields: [
    { name: 'code', kind: 'code', missing: 'reception.procedure-unknown', ...text.change.code },
    { name: 'reason', kind: 'words', missing: 'reception.reason-missing', ...text.change.reason },
  ],
};
