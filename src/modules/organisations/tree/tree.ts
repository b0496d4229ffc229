import type { UnitId } from '#kernel';
import type { Unit } from '../unit.ts';
import { isAgencyKind } from './unit-act.ts';

/** Somebody who leads a unit, a desk or an agency. */
export interface Head {
  readonly unitId: UnitId;
  readonly agencyId: UnitId;
  readonly role: string;
  readonly personName: string;
  readonly postName: { readonly vi: string; readonly en: string };
}

/** A unit in the tree with what a reader asks first: who leads it, and whether it has a desk. */
export interface TreeNode {
  readonly unit: Unit;
  readonly heads: readonly Head[];
  readonly desks: readonly Unit[];
  readonly children: readonly TreeNode[];
}

/** Agencies before offices, the province's departments before its communes. */
const order = [
  'leadership',
  'division',
  'desk',
  'department',
  'service-centre',
  'district',
  'commune',
  'province',
];

/** Units as a tree; one whose parent is not among them stands at the top. */
export function treeOf(units: readonly Unit[], heads: readonly Head[]): readonly TreeNode[] {
  const known = new Set(units.map(({ id }) => id));
  const under = Map.groupBy(units, ({ parentId }) =>
    parentId !== undefined && known.has(parentId) ? parentId : undefined,
  );
  const nodesUnder = (parent: UnitId | undefined): readonly TreeNode[] =>
    (under.get(parent) ?? [])
      .map((unit) => ({
        unit,
        heads: headsOf(unit, heads),
        desks: units.filter(({ agencyId, kind }) => kind === 'desk' && agencyId === unit.id),
        children: nodesUnder(unit.id),
      }))
      .sort(
        (a, b) =>
          order.indexOf(a.unit.kind) - order.indexOf(b.unit.kind) || a.unit.code.localeCompare(b.unit.code),
      );
  return nodesUnder(undefined);
}

/** Who leads a unit: of an office whoever heads it, of a centre its head, of another agency its leaders and signers. */
export function headsOf({ id, kind }: Pick<Unit, 'id' | 'kind'>, heads: readonly Head[]): readonly Head[] {
  if (!isAgencyKind(kind)) return heads.filter(({ unitId }) => unitId === id);
  const leading = kind === 'service-centre' ? ['centreHead'] : ['leader', 'approver'];
  return heads.filter(({ agencyId, role }) => agencyId === id && leading.includes(role));
}

/** The nodes whose name or code has these letters, without what is below them. */
export function nodesNamed(nodes: readonly TreeNode[], text: string): readonly TreeNode[] {
  const sought = folded(text);
  return nodes.flatMap((node) => {
    const { code, fullName } = node.unit;
    const hit = [code, fullName.vi, fullName.en].some((each) => folded(each).includes(sought));
    return [...(hit ? [{ ...node, children: [] }] : []), ...nodesNamed(node.children, text)];
  });
}

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
