import { type Bilingual, type Instant, isJsonObject, type JsonObject, type JsonValue } from '#kernel';
import type { DossierEvent } from '../events.ts';
import { parseEvent } from '../events.ts';
import type { JournalEntry } from '../journal/entry.ts';

/** Who did it: the post and unit with their names of that day, and the person where that may be shown. */
export interface HistoryActor {
  readonly kind: 'guest' | 'citizen' | 'official' | 'system';
  readonly person: string | undefined;
  /** Whose post it was, when the person stood in by a delegation. */
  readonly onBehalfOf?: string | undefined;
  /** Somebody who showed the dossier's second factor: no account and no browser of its owner. */
  readonly secondFactor?: boolean | undefined;
  readonly postId: string | undefined;
  readonly post: Bilingual | undefined;
  readonly unit: Bilingual | undefined;
  readonly agency: Bilingual | undefined;
}

/** One line of the journal, told. */
export interface HistoryLine {
  readonly seq: number;
  readonly at: Instant;
  readonly by: HistoryActor;
  readonly event: DossierEvent;
}

/** The journal as lines a page can tell, first first. An entry whose words were erased by law is left out. */
export function historyOf(journal: readonly JournalEntry[]): readonly HistoryLine[] {
  return journal.flatMap((entry) => {
    const event = parseEvent({ type: entry.type, public: entry.public, private: entry.private });
    return event ? [{ seq: entry.seq, at: entry.at, by: actorIn(entry), event }] : [];
  });
}

function actorIn({ actor, private: own }: JournalEntry): HistoryActor {
  const by = own && isJsonObject(own['by']) ? own['by'] : {};
  const kind = actor['kind'];
  return {
    kind: kind === 'official' || kind === 'citizen' || kind === 'system' ? kind : 'guest',
    person: text(by, 'name'),
    onBehalfOf: isJsonObject(by['onBehalfOf']) ? text(by['onBehalfOf'], 'name') : undefined,
    secondFactor: by['secondFactor'] === true,
    postId: text(actor, 'postId'),
    post: names(actor['postName']),
    unit: names(actor['unitName']),
    agency: names(actor['agencyName']),
  };
}

function text(object: JsonObject, name: string): string | undefined {
  const value = object[name];
  return typeof value === 'string' ? value : undefined;
}

function names(value: JsonValue | undefined): Bilingual | undefined {
  if (value === undefined || !isJsonObject(value)) return undefined;
  const vi = text(value, 'vi');
  return vi === undefined ? undefined : { vi, en: text(value, 'en') ?? vi };
}

/** The last line of a kind, or undefined when it did not happen. */
export function lastOf<T extends DossierEvent['type']>(
  history: readonly HistoryLine[],
  type: T,
): (HistoryLine & { readonly event: Extract<DossierEvent, { type: T }> }) | undefined {
  return history.findLast((line): line is Line<T> => line.event.type === type);
}

type Line<T extends DossierEvent['type']> = HistoryLine & {
  readonly event: Extract<DossierEvent, { type: T }>;
};
