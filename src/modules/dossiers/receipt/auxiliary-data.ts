import type { FeeReceiptData, HandOverData, LogData, LogLine, ResultReceiptData } from '#documents';
import type { Lang } from '#kernel';
import { agencyName, isRole, roleNames } from '#organisations';
import { type Case, caseComponents, holderOf, stepName } from '../casework/case.ts';
import { wayText } from '../casework/casework.text.ts';
import { type HistoryLine, lastOf } from '../casework/history.ts';
import { titleOf, toldLines, whoIn } from '../casework/history-words.ts';
import { paymentsOf } from '../casework/payments.ts';
import type { EventOf } from '../events.ts';
import { othersIn } from '../parties/parties.ts';
import { takingNotes } from '../result/taking-notes.ts';
import { receiptText } from './receipt.text.ts';
import { addresseeOf, commonOf, printedComponent, type Surroundings } from './receipt-data.ts';

/** What the prints beside the numbered forms share; undefined before acceptance. */
function frameOf(found: Case, around: Surroundings, officialName: string | undefined) {
  const { code } = found.dossier;
  if (code === null) return undefined;
  return { ...commonOf(found, around, officialName), dossierCode: code, owner: addresseeOf(found) };
}

/** From the desk to the agency, as it was when the dossier was accepted. */
export function handOverData(found: Case, around: Surroundings): HandOverData | undefined {
  const accepted = lastOf(found.history, 'DossierAccepted');
  const frame = frameOf(found, around, accepted?.by.person);
  const { deadline } = found.dossier;
  if (!frame || !accepted || !deadline) return undefined;
  const { lang, reception, competent } = around;
  const first = found.history.find(
    ({ event }) => event.type === 'StepOpened' && event.public.kind !== 'receive',
  )?.event;
  const post =
    first?.type === 'StepOpened' && isRole(first.public.role) ? roleNames[first.public.role][lang] : '';
  const ticked = new Set(accepted.event.private.components);
  return {
    ...frame,
    giver: agencyName(reception)[lang],
    taker: [agencyName(competent)[lang], post].filter((part) => part !== '').join(', '),
    components: caseComponents(found)
      .filter(({ key }) => ticked.has(key))
      .map((component) => printedComponent(component, lang)),
    handedAt: accepted.event.public.at,
    backBy: deadline.dueAt,
    madeAt: accepted.event.public.at,
  };
}

/** Who took the result; before it is handed out, the sheet on which they sign. */
export function resultReceiptData(found: Case, around: Surroundings): ResultReceiptData | undefined {
  const finished = lastOf(found.history, 'HandlingFinished');
  if (!finished || found.dossier.finishedAt === null) return undefined;
  const { lang } = around;
  const returned = lastOf(found.history, 'ResultReturned');
  const frame = frameOf(found, around, returned?.by.person);
  if (!frame) return undefined;
  const number = lastOf(found.history, 'ResultAttached')?.event.private.number;
  return {
    ...frame,
    giver: frame.receivingUnit,
    taken: returned && takenOf(returned.event, found, lang),
    phone: frame.owner.phone,
    result: receiptText[lang].result(found.version.content.name[lang]),
    number: number === '' ? undefined : number,
    madeAt: returned?.event.public.at ?? finished.event.public.at,
  };
}

/** Who took it when and as what, what was shown, given back and taken in; the number of their paper stays covered. */
function takenOf(event: EventOf<'ResultReturned'>, found: Case, lang: Lang): ResultReceiptData['taken'] {
  const { receiver, taking } = event.private;
  const components = caseComponents(found);
  const nameOf = (keys: readonly string[]): string =>
    keys.map((key) => components.find((each) => each.key === key)?.name[lang] ?? key).join('; ');
  return {
    at: event.public.at,
    by: receiver,
    how: wayText[event.public.way][lang],
    facts: takingNotes(event.private, nameOf, lang).filter(([, value]) => value !== ''),
    signature: taking === undefined || taking.signature === 'paper' ? undefined : taking.signature,
  };
}

/** Line by line what was done: entries of the journal as its page tells them, and to whom it was passed on. */
export function logData(found: Case, around: Surroundings): LogData | undefined {
  const accepted = lastOf(found.history, 'DossierAccepted');
  const frame = frameOf(found, around, accepted?.by.person);
  if (!frame || !accepted) return undefined;
  const told = new Set(toldLines(found));
  const lines = found.history.filter((line) => told.has(line) || passesOn(line));
  return {
    ...frame,
    receivedAt: accepted.event.public.at,
    lines: lines.map((line) => logLine(line, found, around)),
    madeAt: around.now,
  };
}

const passesOn = ({ event }: HistoryLine): boolean =>
  event.type === 'StepOpened' && event.public.kind !== 'receive';

function logLine(line: HistoryLine, found: Case, { lang }: Surroundings): LogLine {
  const { event, at } = line;
  const who = whoIn(line.by, lang);
  if (event.type !== 'StepOpened')
    return { at, who, action: titleOf(line, found, lang), toWhom: '', limit: undefined };
  const { node, role, postId, dueAt } = event.public;
  const action = receiptText[lang].passedTo(stepName(found.version, node)[lang]);
  const holder = holderOf(found.history, postId)?.[lang];
  const toWhom = holder ?? (isRole(role) ? roleNames[role][lang] : role);
  return { at, who, action, toWhom, limit: dueAt ?? undefined };
}

/** What was confirmed as paid; undefined while nothing was. */
export function feeReceiptData(found: Case, around: Surroundings): FeeReceiptData | undefined {
  const { lang } = around;
  const payments = paymentsOf(found.history).flatMap(({ amount, note, paid }) =>
    paid && amount !== undefined
      ? [
          {
            what: note === '' ? receiptText[lang].payment : note,
            amount,
            proof: [paid.number, paid.note].filter((part) => part !== '').join('; '),
            at: paid.at,
            confirmedBy: paid.by.person ?? paid.by.post?.[lang] ?? receiptText[lang].program,
          },
        ]
      : [],
  );
  const last = payments.at(-1);
  const frame = frameOf(found, around, last?.confirmedBy);
  if (!frame || !last) return undefined;
  const payer = othersIn(found.application.applicant).payer;
  return {
    ...frame,
    payer: payer ? { name: payer.name, idNumber: payer.taxCode } : frame.owner,
    payments,
    madeAt: last.at,
  };
}
