import { dateOfInstant, type Instant, type Lang } from '#kernel';
import type { Block } from '#platform/pdf';
import type { Contact, RegisterData, RegisterRow } from './form-data.ts';
import { fields, placeAndDate, shortMomentText } from './form-parts.ts';
import type { FormSet } from './form-set.ts';
import { printedText } from './printed.text.ts';
import { formFrame, type PrintedForm } from './printed-form.ts';
import { arranged, lettered } from './template.ts';

/**
 * The dossiers of a unit in a period: form `register` (handbook §2.3). Its columns are the law's, the
 * narrow ones set two to a cell so that a line can be read on a sheet lying across.
 */
export function registerForm(given: RegisterData, lang: Lang = 'vi', set?: FormSet): PrintedForm {
  const data = lettered(given, set);
  const text = printedText[lang];
  const { head, ...frame } = formFrame('register', lang, data.body, set);
  return {
    ...frame,
    landscape: true,
    head: { ...head, placeAndDate: placeAndDate(data.body.place, data.madeAt, lang) },
    subtitle: [text.period(data.from, data.to), frame.subtitle].filter(Boolean).join('. '),
    madeAt: dateOfInstant(data.madeAt),
    blocks: arranged(
      'register',
      [
        [
          'unit',
          [
            fields([
              [text.registerOf, data.unit],
              [text.registerCount, String(data.rows.length)],
            ]),
          ],
        ],
        [
          'cut',
          [
            ...(data.cutAt === undefined
              ? []
              : [{ kind: 'paragraph', text: text.registerCut(data.cutAt) } as const]),
          ],
        ],
        [
          'rows',
          [data.rows.length === 0 ? { kind: 'paragraph', text: text.registerEmpty } : table(data, lang)],
        ],
        [
          'signatures',
          [
            {
              kind: 'signatures',
              right: { title: text.registerSigns, note: text.sign, name: data.officialName },
            },
          ],
        ],
      ],
      { data, lang, set },
    ),
  };
}

function table({ rows }: RegisterData, lang: Lang): Block {
  const { registerTable: heads } = printedText[lang];
  return {
    kind: 'table',
    small: true,
    columns: [
      { head: heads.no, width: 5, align: 'center' },
      { head: heads.code, width: 17 },
      { head: heads.owner, width: 19 },
      { head: heads.content, width: 17 },
      { head: heads.received, width: 12 },
      { head: heads.finished, width: 12 },
      { head: heads.state, width: 11 },
      { head: heads.receiver, width: 9 },
      { head: heads.notes, width: 7 },
    ],
    rows: rows.map((row, index) => lineOf(row, index)),
  };
}

const lineOf = (row: RegisterRow, index: number): readonly string[] => [
  String(index + 1),
  row.code,
  lines([row.owner.name, ...contactOf(row.owner)]),
  row.content,
  lines([shortMomentText(row.receivedAt), moment(row.dueAt)]),
  lines([moment(row.finishedAt), moment(row.returnedAt)]),
  lines([row.channel, row.state]),
  row.receiver,
  row.notes,
];

const contactOf = ({ idNumber, phone, email, address }: Contact) => [idNumber, phone, email, address];
const moment = (at: Instant | undefined): string => (at === undefined ? '–' : shortMomentText(at));
const lines = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n');
