import { type Bilingual, err, type Instant, ok, refusal } from '#kernel';
import type { HistoryLine } from '../casework/history.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';

/** Characters of one note: a setting of ours. */
export const noteLimit = 2_000;

/** What an official writes for colleagues; with a number in `answers` it stands below that note. */
export interface WriteNote {
  readonly text: string;
  readonly answers?: number | undefined;
}

/**
 * A note about the dossier, for the officials of its agencies and nobody else. It moves nothing, is part of the
 * journal as everything else is, and so can be answered and never erased.
 */
export function decideWriteNote(dossier: Dossier, command: WriteNote, { now }: DecisionContext): Decision {
  const text = command.text.trim();
  if (text === '') return err(refusal('note.empty'));
  if (text.length > noteLimit) return err(refusal('note.too-long'));
  const written = dossier.notes ?? 0;
  const { answers } = command;
  if (answers !== undefined && !(Number.isInteger(answers) && answers >= 1 && answers <= written))
    return err(refusal('note.unknown'));
  const number = written + 1;
  return ok([
    {
      type: 'NoteWritten',
      public: { at: now, number, ...(answers === undefined ? {} : { answers }) },
      private: { text },
    },
  ]);
}

/** One note as a colleague reads it. */
export interface Note {
  /** Counted from 1 within the dossier. */
  readonly number: number;
  readonly at: Instant;
  readonly text: string;
  readonly person: string | undefined;
  readonly post: Bilingual | undefined;
  readonly agency: Bilingual | undefined;
}

/** A note with what was answered to it, the oldest first. */
export interface Thread {
  readonly note: Note;
  readonly answers: readonly Note[];
}

/** The notes of a dossier, the newest thread first; an answer to an answer stands in the same thread. */
export function threadsOf(history: readonly HistoryLine[]): readonly Thread[] {
  const threads = new Map<number, { note: Note; answers: Note[] }>();
  for (const { event, at, by } of history) {
    if (event.type !== 'NoteWritten') continue;
    const { number, answers } = event.public;
    const { person, post, agency } = by;
    const note = { number, at, text: event.private.text, person, post, agency };
    const thread = answers === undefined ? undefined : threads.get(answers);
    if (thread) thread.answers.push(note);
    threads.set(number, thread ?? { note, answers: [] });
  }
  return [...new Set(threads.values())].toReversed();
}
