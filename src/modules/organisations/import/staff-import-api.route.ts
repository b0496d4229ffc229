import { Type } from 'typebox';
import { refusal } from '#kernel';
import { type AnyApiRoute, apiNotFound, apiRefused, apiRoute, apiValue, uploadedFile } from '#platform/http';
import { scopeOf } from '../staff/staff.action.ts';
import type { StaffDeps } from '../staff-deps.ts';
import { plannedIn } from './plan-words.ts';
import { applyImport, planImport, readTable, tableBytes } from './staff-import.action.ts';

const row = Type.Object({
  ...{ line: Type.Integer(), login: Type.String(), does: Type.String(), text: Type.String() },
});

/** A table of the staff: with `dryRun` only what each row would do; without it all of it or nothing. */
export const staffImportApi = (deps: StaffDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'POST',
    path: '/api/v1/staff/import',
    permission: 'staff.manage',
    audit: 'staff.imported',
    summary: 'Bring people and who holds which post out of an .xlsx or .csv table; with one mistake, nothing',
    params: Type.Object({}),
    query: Type.Object({ dryRun: Type.Optional(Type.Enum(['true', 'false'])) }),
    body: Type.Object({}),
    upload: { maxBytes: tableBytes, maxFiles: 1 },
    response: Type.Object({
      ...{ dryRun: Type.Boolean(), changed: Type.Integer(), rows: Type.Array(row) },
      passwords: Type.Array(
        Type.Object({ name: Type.String(), login: Type.String(), password: Type.String() }),
      ),
    }),
    handle: async ({ query }, { actor, now, uploads }) => {
      if (actor.kind !== 'official') return apiNotFound();
      const file = await uploadedFile(uploads, tableBytes);
      if (!file.ok) return apiRefused(refusal(file.error.code));
      const table = await readTable(file.value.bytes);
      if (!table.ok) return apiRefused(refusal(`staff.import-${table.error}`));
      const by = { actor, now, scope: await scopeOf(deps.db, actor) };
      const plan = await planImport(deps, by, table.value);
      const rows = plan.map((planned) => ({
        ...{ line: planned.row.line, login: planned.row.login, does: planned.does },
        text: plannedIn(planned, 'en'),
      }));
      if (query.dryRun === 'true') {
        const changed = plan.filter(({ does }) => does !== 'unchanged' && does !== 'wrong').length;
        return apiValue({ dryRun: true, changed, rows, passwords: [] });
      }
      const applied = await applyImport(deps, by, table.value);
      if (!applied.ok) return apiRefused(refusal(applied.error.code, { rows }));
      const { changed, passwords } = applied.value;
      return apiValue({ dryRun: false, changed, rows, passwords: [...passwords] });
    },
  }),
];
