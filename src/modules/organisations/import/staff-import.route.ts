import { dateIn, type JsonValue, parseId } from '#kernel';
import {
  type AnyRoute,
  type FormBody,
  file,
  forbidden,
  html,
  noInput,
  notFound,
  type PageRequest,
  type Reply,
  route,
  uploadedFile,
} from '#platform/http';
import { xlsxType } from '#platform/xlsx';
import { type FieldErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { type StaffBy, scopeOf } from '../staff/staff.action.ts';
import { importPath, templatePath } from '../staff/staff.paths.ts';
import { chosenOf } from '../staff/staff.route.ts';
import { agenciesIn } from '../staff/staff.store.ts';
import type { StaffDeps } from '../staff-deps.ts';
import { applyImport, planImport, readTable, tableBytes, templateOf } from './staff-import.action.ts';
import { ImportedPage, ImportPage, PlanPage } from './staff-import.page.tsx';
import { importErrors, importText } from './staff-import.text.ts';
import { mostRows, type StaffRow, staffRowsOf } from './staff-plan.ts';

const permission = 'staff.manage';

/** `/quan-tri/nhan-su/nhap`: a table of the staff, seen before it is done. */
export const staffImportRoutes = (deps: StaffDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: importPath,
    permission,
    audit: 'staff.import-form-shown',
    input: noInput,
    handle: async (_, request) => importPage(request, {}),
  }),
  route({
    method: 'GET',
    path: templatePath,
    permission,
    audit: 'staff.import-template',
    input: ({ query }) => ({ asked: parseId<'unit'>(query['coQuan']) }),
    handle: async ({ asked }, { actor, now, lang }) => {
      if (actor.kind !== 'official') return forbidden();
      const scope = await scopeOf(deps.db, actor);
      const agency = chosenOf(await agenciesIn(deps.db, scope.root, dateIn(now)), asked, actor);
      if (!agency) return notFound();
      const body = await templateOf(deps, { scope, now }, { agency: agency.id, lang });
      const fileName = `${importText[lang].sheet}.xlsx`;
      return file({ body, mediaType: xlsxType, fileName, size: body.length, disposition: 'attachment' });
    },
  }),
  route({
    method: 'POST',
    path: importPath,
    permission,
    audit: 'staff.imported',
    upload: { maxBytes: tableBytes, maxFiles: 1, fields: { fields: 10, fieldSize: tableBytes } },
    input: ({ body }) => ({ body }),
    handle: async ({ body }, request) => {
      const { actor, now } = request;
      if (actor.kind !== 'official') return forbidden();
      const by = { actor, now, scope: await scopeOf(deps.db, actor) };
      return textIn(body, 'bang') === '' ? look(deps, by, request) : apply(deps, by, { body, request });
    },
  }),
];

function importPage({ actor, view, idempotencyKey }: PageRequest, errors: FieldErrors): Reply {
  if (actor.kind !== 'official') return forbidden();
  const page = ImportPage({ view, agencyId: actor.agencyId, errors, idempotencyKey });
  return html(renderPage(page), Object.keys(errors).length > 0 ? 422 : 200);
}

/** Reads the file that was sent, and shows what it would do. */
async function look(deps: StaffDeps, by: StaffBy, request: PageRequest): Promise<Reply> {
  const file = await uploadedFile(request.uploads, tableBytes);
  if (!file.ok) return importPage(request, { tep: file.error.said });
  const rows = await readTable(file.value.bytes);
  if (!rows.ok) return importPage(request, { tep: importErrors[rows.error] });
  return planPage(deps, by, { rows: rows.value, request, errors: {} });
}

interface Planning {
  readonly rows: readonly StaffRow[];
  readonly request: PageRequest;
  readonly errors: FieldErrors;
}

async function planPage(deps: StaffDeps, by: StaffBy, { rows, request, errors }: Planning): Promise<Reply> {
  const { view, idempotencyKey } = request;
  const plan = await planImport(deps, by, rows);
  const wrong = Object.keys(errors).length > 0 || plan.some(({ does }) => does === 'wrong');
  const page = PlanPage({ view, plan, table: tableOf(rows), errors, idempotencyKey });
  return html(renderPage(page), wrong ? 422 : 200);
}

async function apply(
  deps: StaffDeps,
  by: StaffBy,
  { body, request }: { readonly body: FormBody; readonly request: PageRequest },
): Promise<Reply> {
  const rows = rowsOf(textIn(body, 'bang'));
  if (rows.length === 0) return importPage(request, { tep: importErrors.unreadable });
  const done = await applyImport(deps, by, rows);
  if (!done.ok) return planPage(deps, by, { rows, request, errors: { bang: importErrors.changed } });
  return html(renderPage(ImportedPage({ view: request.view, ...done.value })));
}

/** Rows as the hidden field of the form carries them: read again as a sheet, at the lines they stood on. */
const tableOf = (rows: readonly StaffRow[]): string =>
  JSON.stringify(
    rows.map(({ line, login, name, post, from, until }) => [line, login, name, post, from, until]),
  );

function rowsOf(text: string): readonly StaffRow[] {
  const cells = sheetIn(text);
  return cells.flatMap(([line, ...sheet]) =>
    staffRowsOf([[], sheet]).map((row) => ({ ...row, line: Number(line) })),
  );
}

function sheetIn(text: string): readonly (readonly string[])[] {
  try {
    const value: JsonValue = JSON.parse(text);
    if (!Array.isArray(value) || value.length > mostRows) return [];
    return value.map((row) => (Array.isArray(row) ? row.map((cell) => String(cell)) : []));
  } catch {
    return [];
  }
}
