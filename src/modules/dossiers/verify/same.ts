/** Whether two values are the same JSON, with times: the order of keys does not matter, nor an `undefined` in one. */
export function same(here: unknown, there: unknown): boolean {
  if (here === there) return true;
  if (isList(here)) return isList(there) && sameList(here, there);
  if (here instanceof Date) return there instanceof Date && here.getTime() === there.getTime();
  return isRecord(here) && isRecord(there) && sameFields(here, there);
}

type Fields = Readonly<Record<string, unknown>>;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sameList = (here: readonly unknown[], there: readonly unknown[]): boolean =>
  here.length === there.length && here.every((each, index) => same(each, there[index]));

function sameFields(here: Fields, there: Fields): boolean {
  for (const name in here) if (!same(here[name], there[name])) return false;
  for (const name in there) if (here[name] === undefined && there[name] !== undefined) return false;
  return true;
}
