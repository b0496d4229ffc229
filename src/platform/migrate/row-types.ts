import type { Column } from './catalog.ts';

/** How a value is read, and how it may be written when that differs. */
type Shape = { readonly read: string; readonly write?: string };

/**
 * As the driver delivers them (platform/db/types.ts). JSON is written as text: the driver would turn a
 * JavaScript array into a PostgreSQL one.
 */
const shapes: Readonly<Record<string, Shape>> = {
  bool: { read: 'boolean' },
  int2: { read: 'number' },
  int4: { read: 'number' },
  int8: { read: 'number' },
  float4: { read: 'number' },
  float8: { read: 'number' },
  numeric: { read: 'string', write: 'string | number' },
  bytea: { read: 'Buffer' },
  timestamptz: { read: 'Date', write: 'Date | string' },
  json: { read: 'JsonValue', write: 'string' },
  jsonb: { read: 'JsonValue', write: 'string' },
};

/** The text of `db/snapshots/row-types.ts`: Kysely's `Schema` with one interface a table. */
export function writeRowTypes(columns: readonly Column[]): string {
  const relations = [...Map.groupBy(columns, ({ relation }) => relation)];
  const body = relations.map(([name, own]) => interfaceOf(name, own)).join('\n');
  const schema = relations.map(([name]) => `  ${name}: ${pascal(name)};\n`).join('');
  const imports = [
    ...(body.includes('JsonValue') ? ["import type { JsonValue } from '#kernel';\n"] : []),
    ...(body.includes('ColumnType<') ? ["import type { ColumnType } from 'kysely';\n"] : []),
  ].sort((one, other) => (one.includes('kysely') ? -1 : other.includes('kysely') ? 1 : 0));
  return [
    '// Made from the migrated database by `npm run snapshot`; never edited by hand.\n',
    imports.join(''),
    body,
    `export interface Schema {\n${schema}}\n`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function interfaceOf(name: string, columns: readonly Column[]): string {
  const lines = columns.map((column) => `  ${column.column}: ${typeOf(column)};\n`);
  return `export interface ${pascal(name)} {\n${lines.join('')}}\n`;
}

/** The type of one column: plain where reading and writing are the same, else Kysely's `ColumnType`. */
export function typeOf(column: Column): string {
  const { read, write = read } = shapeOf(column);
  const orNull = column.nullable ? ' | null' : '';
  const selected = read + orNull;
  if (column.isView) return selected;
  if (column.generated) return `ColumnType<${selected}, never, never>`;
  const written = write + orNull;
  if (column.hasDefault) return `ColumnType<${selected}, ${written} | undefined, ${written}>`;
  return write === read ? selected : `ColumnType<${selected}, ${written}, ${written}>`;
}

function shapeOf(column: Column): Shape {
  const labels = column.labels ?? labelsOf(column);
  const shape: Shape = labels
    ? { read: labels.map((label) => `'${label.replaceAll("'", "\\'")}'`).join(' | ') }
    : (shapes[column.type] ?? { read: 'string' });
  if (!column.isArray) return shape;
  const array = (of: string): string => (of.includes('|') ? `(${of})[]` : `${of}[]`);
  return shape.write ? { read: array(shape.read), write: array(shape.write) } : { read: array(shape.read) };
}

/** A text column with a check that lists its values is a union of them in TypeScript too. */
function labelsOf(column: Column): readonly string[] | undefined {
  if (column.type !== 'text' && column.type !== 'varchar') return undefined;
  for (const check of column.checks) {
    const list = /^CHECK \(\((?:"?\w+"?) = ANY \(ARRAY\[([^\]]+)\]\)\)\)$/.exec(check)?.[1];
    const labels = [...(list ?? '').matchAll(/'((?:[^']|'')*)'::text/g)].map((match) => match[1] ?? '');
    if (labels.length > 0) return labels.map((label) => label.replaceAll("''", "'"));
  }
  return undefined;
}

const pascal = (name: string): string =>
  name
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
