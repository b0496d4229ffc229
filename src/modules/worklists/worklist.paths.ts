import type { TrafficLight } from '#calendar';
import { workspacePath } from '#dossiers';
import { instantOfMs } from '#kernel';
import { type Cursor, type Filter, type Section, sections } from './sections.ts';

/** Names in the address; they are kept, sent on and bookmarked, so they are words. */
export const sectionSlugs = {
  intake: 'cho-tiep-nhan',
  mine: 'cua-toi',
  ours: 'cua-vi-tri',
  opinion: 'cho-y-kien',
  return: 'cho-tra',
  messages: 'tin-nhan',
  supplement: 'cho-bo-sung',
  waiting: 'dang-cho',
  agency: 'toan-co-quan',
} as const satisfies Record<Section, string>;

export const lightSlugs = { red: 'do', amber: 'vang', green: 'xanh' } as const satisfies Record<
  TrafficLight,
  string
>;
export const lights = ['red', 'amber', 'green'] as const;

/** What an address asks for. Whatever it does not say, or says wrongly, is left out. */
export function filterIn(query: Readonly<Record<string, string>>): Filter {
  const section = sections.find((each) => sectionSlugs[each] === query['muc']);
  const light = lights.find((each) => lightSlugs[each] === query['den']);
  const procedure = query['thu-tuc'];
  return {
    section,
    q: (query['q'] ?? '').normalize('NFC').trim().slice(0, 100),
    procedure: procedure && /^\d\.\d{6}$/.test(procedure) ? procedure : undefined,
    light,
    after: cursorIn(query['sau']),
  };
}

/** The address of a worklist. */
export function worklistPath(filter: Partial<Filter>): string {
  const query = new URLSearchParams();
  if (filter.section) query.set('muc', sectionSlugs[filter.section]);
  if (filter.q) query.set('q', filter.q);
  if (filter.procedure) query.set('thu-tuc', filter.procedure);
  if (filter.light) query.set('den', lightSlugs[filter.light]);
  if (filter.after) query.set('sau', cursorText(filter.after));
  const text = query.toString();
  return text === '' ? workspacePath : `${workspacePath}?${text}`;
}

export const cursorText = ({ at, id }: Cursor): string => `${at}.${id}`;

export function cursorIn(text: string | undefined): Cursor | undefined {
  const match = /^(\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text ?? '');
  const [, ms, id] = match ?? [];
  return ms && id ? { at: instantOfMs(Number(ms)), id } : undefined;
}
