import { type Row, rowsOf } from './condition-rows.ts';
import type { Values } from './item-values.ts';
import type { OutlineWay } from './outline.ts';

/** The fields of a way as it stands. */
export function wayValues(way: OutlineWay): Values {
  const rows = rowsOf(way.condition);
  return {
    ten: way.name,
    tenEn: way.nameEn,
    ...rowValues(rows?.rows ?? []),
    noi: rows?.all === false ? 'or' : 'and',
  };
}

export const rowValues = (rows: readonly Row[]): Values => ({
  soDong: String(rows.length),
  ...Object.fromEntries(
    rows.flatMap(({ about, how, value }, index) => [
      [`ve-${index}`, about],
      [`soSanh-${index}`, how],
      [`giaTri-${index}`, value],
    ]),
  ),
});
