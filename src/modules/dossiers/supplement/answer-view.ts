import type { Lang } from '#kernel';
import { type Case, codeOf } from '../casework/case.ts';
import { lastOf } from '../casework/history.ts';
import type { Dossier } from '../dossier.ts';
import type { DraftPaper } from '../filing/draft.ts';
import { type PaperSlot, slotFile } from '../filing/paper-slot.ts';
import { componentName } from '../tracking/own-dossier.ts';
import { atHour } from '../tracking/track-lines.ts';
import { mayLeaveOut } from './answer-supplement.ts';
import type { Reply } from './reply.ts';

/** A paper that was asked for: by files or in words. */
export interface AnswerSlot extends PaperSlot {
  /** What the agency says of it. */
  readonly remark: string | undefined;
  /** What was said of it so far. */
  readonly explanation: string;
}

/** What is asked of whom until when, and what they have written so far. */
export interface AnswerView {
  readonly code: string;
  readonly procedure: string;
  /** What the agency wrote. */
  readonly remark: string;
  /** Until when, in words. */
  readonly answerBy: string;
  readonly slots: readonly AnswerSlot[];
  readonly note: string;
  /** Why something does not come, where the procedure lets it be left out. */
  readonly missingBecause: string;
  readonly mayLeaveOut: boolean;
}

interface Answering {
  readonly found: Case;
  readonly asked: NonNullable<Dossier['openSupplement']>;
  readonly pending: readonly DraftPaper[];
  readonly reply: Reply;
  readonly bySecondFactor: boolean;
}

export function answerView(answering: Answering, lang: Lang): AnswerView {
  const { found, asked, reply } = answering;
  const { note, missingBecause } = reply;
  return {
    code: codeOf(found.dossier),
    procedure: found.version.content.name[lang],
    remark: lastOf(found.history, 'SupplementRequested')?.event.private.note ?? '',
    answerBy: atHour(asked.answerBy, lang),
    slots: asked.components.map((key) => slotOf(answering, key, lang)),
    ...{ note, missingBecause, mayLeaveOut: mayLeaveOut(asked, found.rules) },
  };
}

/** Who came by the second factor reads the names of the files they sent, and opens none. */
function slotOf({ found, pending, reply, bySecondFactor }: Answering, key: string, lang: Lang): AnswerSlot {
  const remark = lastOf(found.history, 'SupplementRequested')?.event.private.remarks?.[key];
  const files = pending.filter(({ component }) => component === key).map((file) => slotFile(file, lang));
  return {
    key,
    name: componentName(found, key)[lang],
    required: true,
    condition: undefined,
    files: bySecondFactor ? files.map((file) => ({ ...file, picture: undefined })) : files,
    remark: typeof remark === 'string' ? remark : undefined,
    explanation: reply.explanations[key] ?? '',
  };
}
