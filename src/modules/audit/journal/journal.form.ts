import { type PlainDate, parsePlainDate } from '#kernel';
import { dateIn, isoOfParts, textIn } from '#ui/forms';
import { subjectKinds } from '../admin-change.ts';
import type { JournalFilter } from './journal-filter.ts';

const longest = 100;

/** The filter an address says; what is none is left out. A day is `tu=2026-11-20`, or three boxes. */
export function filterIn(query: Readonly<Record<string, string>>): JournalFilter {
  const text = (name: string): string => textIn(query, name).slice(0, longest);
  const action = text('viec');
  return {
    person: text('nguoi'),
    subject: text('doi-tuong'),
    kind: subjectKinds.find((kind) => kind === text('loai')),
    action: /^[a-z.-]+$/.test(action) ? action : undefined,
    from: dayIn(query, 'tu'),
    to: dayIn(query, 'den'),
    page: pageIn(text('cu-hon'), 'older') ?? pageIn(text('moi-hon'), 'newer'),
  };
}

const dayIn = (query: Readonly<Record<string, string>>, name: string): PlainDate | undefined =>
  parsePlainDate(isoOfParts(dateIn(query, name))) ?? parsePlainDate(textIn(query, name));

const pageIn = (text: string, towards: 'older' | 'newer'): JournalFilter['page'] =>
  /^\d{1,15}$/.test(text) ? { towards, seq: Number(text) } : undefined;
