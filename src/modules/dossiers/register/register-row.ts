import type { ListedDossier, RegisterRow } from '#documents';
import type { Lang } from '#kernel';
import type { ProcedureVersion } from '#procedures';
import { type Application, codeOf } from '../casework/case.ts';
import { channelText } from '../casework/casework.text.ts';
import type { Dossier } from '../dossier.ts';
import { handlingText, timelinessText } from '../handling.text.ts';
import { limitIn } from '../receipt/limit-words.ts';
import { addresseeOf } from '../receipt/receipt-data.ts';

/** One dossier of a register, with who took its result. */
export interface Registered {
  readonly dossier: Dossier;
  readonly application: Application;
  readonly receiver: string;
}

/** A dossier as one row of the register. */
export function rowOf(registered: Registered, version: ProcedureVersion, lang: Lang): RegisterRow {
  const { dossier, application, receiver } = registered;
  const { deadline, timeliness } = dossier;
  return {
    code: codeOf(dossier),
    owner: addresseeOf({ application }),
    content: `${version.content.name[lang]} (${version.code})`,
    receivedAt: dossier.acceptedAt ?? dossier.submittedAt,
    dueAt: deadline?.dueAt,
    finishedAt: dossier.finishedAt ?? undefined,
    returnedAt: dossier.returnedAt ?? undefined,
    channel: channelText[dossier.channel][lang],
    state: handlingText[dossier.handling][lang],
    receiver,
    notes: timeliness === null ? '' : timelinessText[timeliness][lang],
  };
}

/** The same as a line of a list that goes from hand to hand. */
export function listedOf(
  { dossier, application }: Registered,
  version: ProcedureVersion,
  lang: Lang,
): ListedDossier {
  const { deadline, money, returnWay, handling } = dossier;
  return {
    code: codeOf(dossier),
    owner: addresseeOf({ application }),
    content: `${version.content.name[lang]} (${version.code})`,
    receivedAt: dossier.acceptedAt ?? dossier.submittedAt,
    dueAt: deadline?.dueAt,
    limit: deadline ? limitIn(deadline.limit, lang) : '',
    finishedAt: dossier.finishedAt ?? undefined,
    result: handlingText[handling][lang],
    fee: money === 'due',
    byPost: returnWay === 'post',
  };
}
