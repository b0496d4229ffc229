/** Whether two values are the same JSON, with times: the order of keys does not matter, nor an `undefined` in one. */
export function same(here: unknown, there: unknown): boolean {
  if (here === there) return true;
  if (typeof here !== 'object' || typeof there !== 'object' || here === null || there === null) return false;
  if (here instanceof Date && there instanceof Date) return here.getTime() === there.getTime();
  if (Array.isArray(here) || Array.isArray(there)) return sameList(here, there);
  return sameFields(here, there);
}

const sameList = (here: unknown, there: unknown): boolean =>
  Array.isArray(here) &&
  Array.isArray(there) &&
  here.length === there.length &&
  here.every((each: unknown, index) => same(each, there[index]));

function sameFields(here: object, there: object): boolean {
  const fields = new Map(Object.entries(there));
  for (const [name, value] of Object.entries(here)) {
    if (!same(value, fields.get(name))) return false;
    fields.delete(name);
  }
  return [...fields.values()].every((value) => value === undefined);
}
