import { type DossierId, type Instant, instantOfMs, parseId } from '#kernel';

/** Which of one's dossiers: those under way, or those that are over. */
export type OwnFilter = 'all' | 'open' | 'over';

export interface OwnAsked {
  readonly filter: OwnFilter;
  /** Words of the procedure's name, or part of a code. */
  readonly words: string;
  /** After this one in the list, the latest first. */
  readonly after: { readonly submittedAt: Instant; readonly id: DossierId } | undefined;
}

/** Whether it is less than the whole list from its beginning. */
export const isNarrowed = ({ filter, words, after }: OwnAsked): boolean =>
  filter !== 'all' || words !== '' || after !== undefined;

const filters: Readonly<Record<string, OwnFilter>> = { 'dang-giai-quyet': 'open', 'da-xong': 'over' };

/** As many as one page of the list shows. */
export const ownPageSize = 20;

/** Reads the address of the list; what makes no sense is passed over. */
export function ownAsked(query: Readonly<Record<string, string>>): OwnAsked {
  const [ms = '', rest = ''] = (query['sau'] ?? '').split('_');
  const id = parseId<'dossier'>(rest);
  return {
    filter: (Object.hasOwn(filters, query['loc'] ?? '') && filters[query['loc'] ?? '']) || 'all',
    words: (query['tim'] ?? '').normalize('NFC').trim().slice(0, 100),
    after: id && /^\d{12,14}$/.test(ms) ? { submittedAt: instantOfMs(Number(ms)), id } : undefined,
  };
}

/** The address of a list; without `after` its first page. */
export function ownListPath({ filter, words, after }: OwnAsked): string {
  const loc = Object.entries(filters).find(([, each]) => each === filter)?.[0];
  const given = [
    loc !== undefined && `loc=${loc}`,
    words !== '' && `tim=${encodeURIComponent(words)}`,
    after && `sau=${after.submittedAt}_${after.id}`,
  ].filter((each) => typeof each === 'string');
  return given.length === 0 ? '/ho-so' : `/ho-so?${given.join('&')}`;
}

/** The word for a filter in the address. */
export const filterValue = (filter: OwnFilter): string =>
  Object.entries(filters).find(([, each]) => each === filter)?.[0] ?? '';
