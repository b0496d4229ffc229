import {
  type Bilingual,
  err,
  ok,
  type PlainDate,
  parseId,
  parsePlainDate,
  type Refusal,
  type Result,
  type UnitId,
} from '#kernel';
import { type FieldErrors, hasErrors, textIn, textsIn } from '#ui/forms';
import type { Unit } from '../unit.ts';
import type { OwnAct } from './tree.paths.ts';
import { treeErrors, treeRefusals } from './tree.text.ts';
import { howField, successorField, successorRows } from './tree-fields.ts';
import {
  isAgencyKind,
  isCommuneType,
  isNewKind,
  type Successor,
  type UnitAct,
  type UnitChange,
} from './unit-act.ts';

/** A day as people type it, 01/12/2026. */
export function typedDay(text: string): PlainDate | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? [];
  return parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
export const dayTyped = (day: PlainDate): string => day.split('-').reverse().join('/');

const agencyCode = /^[A-Y]\d{2}(\.\d{1,3}){0,6}$/;
const unitCode = /^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$/;

/** A unit that is to be, as it was typed; every mistake at its field. */
export function parseNewUnit(body: unknown): Result<UnitAct & { readonly kind: 'add' }, FieldErrors> {
  const [code, kind, type] = [textIn(body, 'ma'), textIn(body, 'loai'), textIn(body, 'dang')];
  const [parentId, agency] = [parseId<'unit'>(textIn(body, 'thuoc')), textIn(body, 'maDinhDanh')];
  const [from, to] = [typedDay(textIn(body, 'tuNgay')), typedDay(textIn(body, 'denNgay'))];
  const { name, ground, errors: shared } = sharedIn(body, { named: true });
  const errors: FieldErrors = {
    ...wrong('ma', !unitCode.test(code) || code.length > 40, treeErrors.code),
    ...wrong('loai', !isNewKind(kind), treeErrors.kind),
    ...wrong('dang', kind === 'commune' && !isCommuneType(type), treeErrors.type),
    ...wrong('thuoc', !parentId, treeErrors.parent),
    ...wrong('maDinhDanh', agency !== '' && !agencyCode.test(agency), treeErrors.agencyCode),
    ...wrong('tuNgay', !from, treeErrors.day),
    ...wrong('denNgay', !to && textIn(body, 'denNgay') !== '', treeErrors.day),
    ...shared,
  };
  if (hasErrors(errors) || !isNewKind(kind) || !parentId || !from) return err(errors);
  const fields = kind === 'division' ? textsIn(body, 'linhVuc') : [];
  return ok({
    kind: 'add',
    unit: {
      ...{ code, kind, type: kind === 'commune' && isCommuneType(type) ? type : 'office', name, parentId },
      ...{ agencyCode: isAgencyKind(kind) && agency !== '' ? agency : undefined, fields, from, to, ground },
    },
  });
}

/** A change of a unit that is there, as it was typed. */
export function parseChange(act: OwnAct, unit: Unit, body: unknown): Result<UnitChange, FieldErrors> {
  const from = typedDay(textIn(body, 'tuNgay'));
  const parentId = parseId<'unit'>(textIn(body, 'thuoc'));
  const { name, ground, errors: shared } = sharedIn(body, { named: act === 'rename' });
  const errors: FieldErrors = {
    ...shared,
    ...wrong('tuNgay', !from, treeErrors.day),
    ...wrong('thuoc', act === 'move' && !parentId, treeErrors.parent),
  };
  if (hasErrors(errors) || !from) return err(errors);
  const dated = { unitId: unit.id, from, ground };
  if (act === 'rename') return ok({ kind: 'rename', ...dated, name });
  if (act === 'end') return ok({ kind: 'end', ...dated, successors: successorsIn(body) });
  return parentId ? ok({ kind: 'move', ...dated, parentId }) : err(errors);
}

function successorsIn(body: unknown): readonly Successor[] {
  return Array.from({ length: successorRows }, (_, row) => row).flatMap((row) => {
    const unitId: UnitId | undefined = parseId<'unit'>(textIn(body, successorField(row)));
    const how = textIn(body, howField(row)) === 'part' ? 'part' : 'whole';
    return unitId ? [{ unitId, how } as const] : [];
  });
}

function sharedIn(body: unknown, { named }: { readonly named: boolean }) {
  const [vi, en] = [oneLine(textIn(body, 'tenVi')), oneLine(textIn(body, 'tenEn'))];
  const ground = textIn(body, 'canCu');
  const tooLong = (text: string) => text.length > 200;
  const errors: FieldErrors = {
    ...wrong('tenVi', named && (vi === '' || tooLong(vi)), treeErrors.name),
    ...wrong('tenEn', named && (en === '' || tooLong(en)), treeErrors.name),
    ...wrong('canCu', ground === '' || ground.length > 500, treeErrors.ground),
  };
  return { name: { vi, en }, ground, errors };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

const wrong = (field: string, is: boolean, error: Bilingual): FieldErrors => (is ? { [field]: error } : {});

/** Where a refusal of an act is said. */
const fieldOf: Readonly<Record<string, string>> = {
  'unit.code-taken': 'ma',
  'unit.agency-code-taken': 'maDinhDanh',
  'unit.agency-code-missing': 'maDinhDanh',
  'unit.parent-not-there': 'thuoc',
  'unit.parent-ends-sooner': 'thuoc',
  'unit.wrong-parent': 'thuoc',
  'unit.under-itself': 'thuoc',
  'unit.stands-there-already': 'thuoc',
  'unit.other-agency': 'thuoc',
  'unit.same-name': 'tenVi',
  'unit.succeeds-itself': successorField(0),
  'unit.successor-twice': successorField(1),
  'unit.successor-not-there': successorField(0),
  'unit.whole-goes-to-one': howField(0),
};

export function refusedAt({ code }: Refusal, act: UnitAct['kind']): FieldErrors {
  const text = Object.entries(treeRefusals).find(([known]) => known === code)?.[1];
  if (!text) throw new Error(`No words for ${code}`);
  const last = act === 'add' && code === 'unit.ends-before-it-begins' ? 'denNgay' : 'tuNgay';
  return { [fieldOf[code] ?? last]: text };
}
