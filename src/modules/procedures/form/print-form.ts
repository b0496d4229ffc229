import { isJsonObject, type JsonValue } from '#kernel';

/** Columns of a line; what fits on one is not broken. */
const width = 120;

/** Keys in the order they are written in; others follow as they come. */
const order = [
  ...[
    'format',
    'kind',
    'key',
    'title',
    'intro',
    'value',
    'label',
    'hint',
    'error',
    'from',
    'fromWhen',
    'required',
    'when',
  ],
  ...['as', 'options', 'item', 'min', 'max', 'maxLength', 'autocomplete', 'earliest', 'latest', 'inWords'],
  ...['detail', 'address', 'component', 'version', 'statement', 'pages', 'fields', 'vi', 'en'],
];

/**
 * The text of `form.json`, as the files of the catalogue are written: the same form gives the same bytes, wherever
 * it was kept and in whatever order its keys came.
 */
export const printForm = (form: JsonValue): string => `${printed(sorted(form), 0, 0)}\n`;

function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const keys = Object.keys(value).sort((one, other) => place(one) - place(other));
  return Object.fromEntries(
    keys.flatMap((key) => {
      const each = value[key];
      return each === undefined ? [] : [[key, sorted(each)] as const];
    }),
  );
}

/** `beside` are the columns that its name takes on its line. */
function printed(value: JsonValue, indent: number, beside: number): string {
  const line = flat(value);
  const items = childrenOf(value);
  if (items === undefined || items.length === 0 || indent + beside + line.length <= width) return line;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const inner = items.map(
    ({ name, child }) => `${' '.repeat(indent + 2)}${name}${printed(child, indent + 2, name.length)}`,
  );
  return `${open}\n${inner.join(',\n')}\n${' '.repeat(indent)}${close}`;
}

function flat(value: JsonValue): string {
  const items = childrenOf(value);
  if (items === undefined) return JSON.stringify(value);
  const inner = items.map(({ name, child }) => `${name}${flat(child)}`).join(', ');
  return Array.isArray(value) ? `[${inner}]` : `{${inner}}`;
}

function childrenOf(
  value: JsonValue,
): readonly { readonly name: string; readonly child: JsonValue }[] | undefined {
  if (Array.isArray(value)) return value.map((child: JsonValue) => ({ name: '', child }));
  if (!isJsonObject(value)) return undefined;
  return Object.entries(value).flatMap(([key, child]) =>
    child === undefined ? [] : [{ name: `${JSON.stringify(key)}: `, child }],
  );
}
