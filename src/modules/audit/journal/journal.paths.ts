import type { JournalFilter } from './journal-filter.ts';

export const journalPath = '/quan-tri/nhat-ky';
export const entryPath = (seq: number | ':seq'): string => `${journalPath}/${seq}`;
export const fileKinds = ['csv', 'xlsx'] as const;
export type FileKind = (typeof fileKinds)[number];
export const filePath = (kind: FileKind): string => `${journalPath}/tai-ve.${kind}`;

/** A filter as the query of an address; `journal.form.ts` reads it. */
export function queryOf({ person, subject, kind, action, from, to, page }: JournalFilter): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '') query.set(name, String(value));
  };
  put('nguoi', person);
  put('doi-tuong', subject);
  put('loai', kind);
  put('viec', action);
  put('tu', from);
  put('den', to);
  if (page) put(page.towards === 'older' ? 'cu-hon' : 'moi-hon', page.seq);
  return query.size === 0 ? '' : `?${query}`;
}
