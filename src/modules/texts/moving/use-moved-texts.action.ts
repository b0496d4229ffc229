import { type Actor, err, type Instant, inBoth, ok, type Result } from '#kernel';
import type { Tx } from '#platform/db';
import type { Fault } from '#procedures';
import { putInUse } from '../changes/change-text.action.ts';
import { editName } from '../changes/edit-name.ts';
import { inUse } from '../changes/in-use.action.ts';
import { digestOf, subjectOf, type TextEdit } from '../changes/text-edit.ts';
import type { MessageTemplate } from '../messages/message.ts';
import { lockTexts } from '../messages/text-template.store.ts';
import { movingText } from './moving.text.ts';
import { formsFile, messagesFile } from './texts-to-move.action.ts';
import type { UsedText } from './used-text.ts';

export interface UsingMoved {
  readonly messages: readonly MessageTemplate[];
  /** Digests of everything a text ever said where it comes from, by its subject. */
  readonly bases: Readonly<Record<string, readonly string[]>>;
  readonly reason: string;
  readonly writtenBy: string;
  readonly approvedBy: string | undefined;
  readonly actor: Actor;
  readonly now: Instant;
}

/** Uses texts that came from elsewhere, in the transaction it is asked in; one that has moved on here is a mistake. */
export async function useMovedTexts(
  tx: Tx,
  edits: readonly TextEdit[],
  { messages, bases, reason, writtenBy, approvedBy, ...by }: UsingMoved,
): Promise<Result<readonly UsedText[], readonly Fault[]>> {
  await lockTexts(tx);
  const faults: Fault[] = [];
  const used: UsedText[] = [];
  for (const edit of edits) {
    const before = await inUse(tx, edit, by.now);
    if (digestOf(before) === digestOf(edit)) continue;
    const known = [
      ...(bases[subjectOf(edit)] ?? []),
      digestOf({ kind: 'message', key: '', agency: '', text: undefined }),
    ];
    const name = editName(edit, messages, 'vi');
    if (!known.includes(digestOf(before))) {
      const file = edit.kind === 'message' ? messagesFile : formsFile;
      const message = inBoth(movingText, (t, lang) => t.movedOn(editName(edit, messages, lang)));
      faults.push({ file, line: 1, path: subjectOf(edit), message });
      continue;
    }
    await putInUse(tx, { edit, before, name, reason, writtenBy, approvedBy }, by);
    used.push({ before, after: edit });
  }
  return faults.length > 0 ? err(faults) : ok(used);
}
