import { type Actor, may } from '#kernel';
import type { Db } from '#platform/db';
import {
  type AnyRoute,
  file,
  forbidden,
  html,
  notFound,
  type RawInput,
  type Reply,
  route,
} from '#platform/http';
import { writeXlsx, xlsxType } from '#platform/xlsx';
import { renderPage } from '#ui/layout';
import { EntryPage } from './entry.page.tsx';
import { filterIn } from './journal.form.ts';
import { JournalPage } from './journal.page.tsx';
import { entryPath, type FileKind, fileKinds, filePath, journalPath } from './journal.paths.ts';
import { type JournalScope, journalActions, journalEntry, searchJournal } from './journal.store.ts';
import { journalText } from './journal.text.ts';
import { journalCsv, journalSheet } from './journal-file.ts';
import { type JournalFilter, mostLines } from './journal-filter.ts';

const permission = 'audit.read';
const aPage = 50;

/** `/quan-tri/nhat-ky`: what administrators changed, of the whole office or of the reader's own agency. */
export const journalRoutes = ({ db }: { readonly db: Db }): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: journalPath,
    permission,
    audit: 'audit.journal',
    input: ({ query }: RawInput) => filterIn(query),
    handle: async (filter, { actor, view }) => {
      const scope = scopeOf(actor);
      if (scope === undefined) return forbidden();
      const list = await pageOf(db, scope, filter);
      const actions = await journalActions(db, scope);
      return html(renderPage(JournalPage({ view, filter, actions, own: scope !== 'all', ...list })));
    },
  }),
  route({
    method: 'GET',
    path: entryPath(':seq'),
    permission,
    audit: 'audit.entry',
    input: ({ params }) => (/^\d{1,15}$/.test(params['seq'] ?? '') ? Number(params['seq']) : undefined),
    handle: async (seq, { actor, view }) => {
      const scope = scopeOf(actor);
      const entry = scope && (await journalEntry(db, scope, seq));
      return entry ? html(renderPage(EntryPage({ view, entry }))) : notFound();
    },
  }),
  ...fileKinds.map((kind) =>
    route({
      method: 'GET',
      path: filePath(kind),
      permission,
      audit: 'audit.journal-file',
      limit: { max: 20, minutes: 10 },
      input: ({ query }: RawInput) => filterIn(query),
      handle: async (filter, { actor, lang }) => {
        const scope = scopeOf(actor);
        if (scope === undefined) return forbidden();
        const entries = await searchJournal(db, scope, { ...filter, page: undefined }, mostLines);
        const body =
          kind === 'csv'
            ? Buffer.from(journalCsv(entries, lang))
            : await writeXlsx(journalSheet(entries, lang));
        return fileReply(kind, body, journalText[lang].sheet);
      },
    }),
  ),
];

const fileReply = (kind: FileKind, body: Buffer, name: string): Reply =>
  file({
    body,
    mediaType: kind === 'csv' ? 'text/csv; charset=utf-8' : xlsxType,
    fileName: `${name}.${kind}`,
    size: body.length,
    disposition: 'attachment',
  });

/** Whose entries an official reads; undefined for who is none. */
function scopeOf(actor: Actor): JournalScope | undefined {
  if (actor.kind !== 'official') return undefined;
  return may(actor, 'audit.read-all') ? 'all' : actor.agencyId;
}

/** One more than is shown is asked for: it tells whether there are others on that side. */
async function pageOf(db: Db, scope: JournalScope, filter: JournalFilter) {
  const found = await searchJournal(db, scope, filter, aPage + 1);
  const beyond = found.length > aPage;
  const newer = filter.page?.towards === 'newer';
  const entries = newer ? found.slice(-aPage) : found.slice(0, aPage);
  const more = newer ? { newer: beyond, older: true } : { newer: filter.page !== undefined, older: beyond };
  return { entries, more };
}
