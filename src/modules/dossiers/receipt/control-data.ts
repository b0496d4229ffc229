import type { ControlData, HandOver } from '#documents';
import { agencyName } from '#organisations';
import { type Case, stepName } from '../casework/case.ts';
import type { HistoryActor } from '../casework/history.ts';
import { lastOf } from '../casework/history.ts';
import { timelinessOf } from '../clock.ts';
import type { Dossier, Step } from '../dossier.ts';
import { isOpen } from '../fold/standing.ts';
import { receiptText } from './receipt.text.ts';
import { addresseeOf, commonOf, type Surroundings } from './receipt-data.ts';

/** The control slip, from the journal; undefined before acceptance. */
export function controlData(found: Case, around: Surroundings): ControlData | undefined {
  const { dossier } = found;
  const accepted = lastOf(found.history, 'DossierAccepted');
  if (!accepted || dossier.code === null || dossier.deadline === null) return undefined;
  const { lang } = around;
  return {
    ...commonOf(found, around, accepted.by.person),
    dossierCode: dossier.code,
    owner: addresseeOf(found),
    receivedAt: dossier.acceptedAt ?? accepted.event.public.at,
    dueAt: dossier.deadline.dueAt,
    handler: agencyName(around.competent)[lang],
    others: dossier.agencies.map(({ name }) => name[lang]),
    handOvers: handOversOf(found, around),
    madeAt: around.now,
  };
}

/**
 * One row a hand-over: who finished and so gave, who took or is to take, when, and whether what was taken was
 * done in time. The row of the reception is the applicant's to the desk; the last leads back there.
 */
export function handOversOf(found: Case, around: Pick<Surroundings, 'lang'>): readonly HandOver[] {
  const { dossier, history } = found;
  return dossier.steps
    .filter(({ status }) => status !== 'cancelled')
    .flatMap((step) => {
      const opened = history.find(
        ({ event }) =>
          (event.type === 'StepOpened' || event.type === 'OpinionAsked') && event.public.id === step.id,
      );
      const done = history.find(
        ({ event }) => event.type === 'StepCompleted' && event.public.stepId === step.id,
      );
      const giver = step.kind === 'receive' ? applicantIn(found) : whoIn(opened?.by, around);
      const hands = handsOf(step, found, { giver, around });
      const last = hands.at(-1);
      const nobody = done ? whoIn(done.by, around) : receiptText[around.lang].notTaken;
      const rows = last ? hands : [{ giver, taker: nobody, at: step.openedAt }];
      return rows.map((row, index) => ({
        ...row,
        outcome: index === rows.length - 1 ? outcomeOf(step, dossier) : 'open',
        notes: stepName(found.version, step.node)[around.lang],
      }));
    });
}

type Hand = Pick<HandOver, 'giver' | 'taker' | 'at'>;

/** Through whose hands a step has gone: taken, given by a head, passed on; each by whoever gave it. */
function handsOf(
  step: Step,
  { history }: Case,
  { giver, around }: { readonly giver: string; readonly around: Pick<Surroundings, 'lang'> },
): readonly Hand[] {
  return history.flatMap(({ event, by, at }): readonly Hand[] => {
    if (event.type === 'StepTaken' && event.public.stepId === step.id)
      return [{ giver, taker: whoIn(by, around), at }];
    if (event.type !== 'StepAssigned' || event.public.stepId !== step.id || !event.public.to) return [];
    const parts = [event.public.to.postName[around.lang], event.private.person];
    return [{ giver: whoIn(by, around), taker: parts.filter((part) => part !== '').join(', '), at }];
  });
}

/** By date, as the whole is measured; a step without a time of its own by the dossier's date. */
function outcomeOf(step: Step, { deadline, finishedAt }: Dossier): HandOver['outcome'] {
  if (isOpen(step) && !(step.kind === 'return' && finishedAt !== null)) return 'open';
  const [doneAt, dueAt] = [step.doneAt ?? finishedAt, step.dueAt ?? deadline?.dueAt];
  return doneAt === null || dueAt === undefined ? 'open' : timelinessOf(doneAt, dueAt);
}

const applicantIn = ({ application }: Case): string => application.applicantName;

function whoIn(by: HistoryActor | undefined, { lang }: Pick<Surroundings, 'lang'>): string {
  const parts = [by?.post?.[lang], by?.person].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : receiptText[lang].program;
}
