import { type PlainDate, parsePlainDate } from '#kernel';

/** A place in a list: the row after which the next page begins. */
export interface Mark {
  readonly day: PlainDate;
  readonly rowNo: number;
}

/** `2026-11-20.417`, as it stands in an address. */
export const markText = ({ day, rowNo }: Mark): string => `${day}.${rowNo}`;

/** Undefined when the text is no mark: then the list begins at its top. */
export function parseMark(text: string | undefined): Mark | undefined {
  const [day, row, ...rest] = (text ?? '').split('.');
  const date = parsePlainDate(day);
  if (!date || rest.length > 0 || !/^\d{1,15}$/.test(row ?? '')) return undefined;
  return { day: date, rowNo: Number(row) };
}
