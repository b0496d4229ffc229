import { type Instant, type Lang, localOf, slashedDate, weekdayOf } from '#kernel';
import type { Block, Field } from '#platform/pdf';
import type { Contact, FormComponent } from './form-data.ts';
import { printedText } from './printed.text.ts';

/** "17:30, thứ Tư, ngày 25/11/2026". */
export function momentText(at: Instant, lang: Lang): string {
  const { date, minute } = localOf(at);
  const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  return printedText[lang].moment(weekdayOf(date), slashedDate(date), time);
}

/** "17:30, 25/11/2026", for the narrow columns of a table. */
export function shortMomentText(at: Instant): string {
  const { date, minute } = localOf(at);
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}, ${slashedDate(date)}`;
}

/** "hết thứ Tư, ngày 25/11/2026": a last day, to its end. */
export function lastDayText(at: Instant, lang: Lang): string {
  const { date } = localOf(at);
  return printedText[lang].day(weekdayOf(date), slashedDate(date));
}

/** "Nam Ban Lâm Hà, ngày 05 tháng 02 năm 2027", with the zeros Decree 30/2020 asks for. */
export function placeAndDate(place: string, at: Instant, lang: Lang): string {
  const [year = '', month = '', day = ''] = localOf(at).date.split('-');
  const shownMonth = lang === 'vi' && Number(month) > 2 ? String(Number(month)) : month;
  return printedText[lang].placeAndDate(place, day, shownMonth, year);
}

type Pair = readonly [label: string, value: Field['value'] | undefined, beside?: Field['beside']];

/** Only what was given: an empty line invites somebody to fill it in by hand. */
export function fields(pairs: readonly Pair[]): Block {
  return {
    kind: 'fields',
    fields: pairs.flatMap(([label, value, beside]) =>
      value === undefined || value === '' ? [] : [{ label, value, beside }],
    ),
  };
}

/** Who somebody is and how to reach them; telephone and e-mail share a line where both are known. */
export function contactFields(contact: Contact, lang: Lang): readonly Pair[] {
  const text = printedText[lang];
  const { phone, email } = contact;
  const reach: readonly Pair[] =
    phone && email
      ? [[text.phone, phone, { label: text.email, value: email }]]
      : [
          [text.phone, phone],
          [text.email, email],
        ];
  return [[text.idNumber, contact.idNumber], [text.address, contact.address], ...reach];
}

/** The table with the three columns of counts; an empty cell where there is none. */
export function componentTable(components: readonly FormComponent[], lang: Lang): Block {
  const { table } = printedText[lang];
  return {
    kind: 'table',
    columns: [
      { head: table.no, width: 7, align: 'center' },
      { head: table.name, width: 48 },
      { head: table.originals, width: 13, align: 'center' },
      { head: table.certified, width: 19, align: 'center' },
      { head: table.copies, width: 12, align: 'center' },
    ],
    rows: components.map(({ name, originals, certifiedCopies, plainCopies }, at) => [
      String(at + 1),
      name,
      count(originals),
      count(certifiedCopies),
      count(plainCopies),
    ]),
  };
}

const count = (copies: number): string => (copies === 0 ? '' : String(copies));
const two = (value: number): string => String(value).padStart(2, '0');
