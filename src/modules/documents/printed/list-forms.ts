import { dateOfInstant, type Instant, type Lang } from '#kernel';
import type { Block } from '#platform/pdf';
import { auxiliaryText } from './auxiliary.text.ts';
import type { ListData, ListedDossier } from './auxiliary-data.ts';
import { fields, placeAndDate, shortMomentText } from './form-parts.ts';
import type { FormSet } from './form-set.ts';
import { printedText } from './printed.text.ts';
import { formFrame, type PrintedForm } from './printed-form.ts';
import { arranged, lettered } from './template.ts';

/** The dossiers a desk received in a period. */
export const receiptListForm = (data: ListData, lang: Lang = 'vi', set?: FormSet): PrintedForm =>
  listForm('receipt-list', data, lang, set, receivedTable(data.rows, lang));

/** Results from the agency to the desk, a batch on one sheet, each line signed for. */
export const resultListForm = (data: ListData, lang: Lang = 'vi', set?: FormSet): PrintedForm =>
  listForm('result-list', data, lang, set, resultTable(data.rows, lang));

function listForm(
  key: 'receipt-list' | 'result-list',
  given: ListData,
  lang: Lang,
  set: FormSet | undefined,
  table: Block,
): PrintedForm {
  const data = lettered(given, set);
  const text = { ...printedText[lang], ...auxiliaryText[lang] };
  const { head, ...frame } = formFrame(key, lang, data.body, set);
  const cut =
    data.cutAt === undefined ? [] : [{ kind: 'paragraph', text: text.registerCut(data.cutAt) } as const];
  const made = { title: text.madeBy, note: text.sign, name: data.officialName };
  return {
    ...frame,
    landscape: true,
    head: { ...head, placeAndDate: placeAndDate(data.body.place, data.madeAt, lang) },
    subtitle: [text.period(data.from, data.to), frame.subtitle].filter(Boolean).join('. '),
    madeAt: dateOfInstant(data.madeAt),
    blocks: arranged(
      key,
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
        ['cut', [...cut]],
        ['rows', [data.rows.length === 0 ? { kind: 'paragraph', text: text.listEmpty } : table]],
        [
          'signatures',
          [
            key === 'result-list'
              ? {
                  kind: 'signatures',
                  left: { ...made, title: text.giverSigns },
                  right: { title: text.takerSigns, note: text.sign },
                }
              : { kind: 'signatures', right: made },
          ],
        ],
      ],
      { data, lang, set },
    ),
  };
}

function receivedTable(rows: readonly ListedDossier[], lang: Lang): Block {
  const { listTable: heads, sets } = auxiliaryText[lang];
  return {
    kind: 'table',
    small: true,
    columns: [
      { head: heads.no, width: 5, align: 'center' },
      { head: heads.code, width: 18 },
      { head: heads.content, width: 24 },
      { head: heads.owner, width: 22 },
      { head: heads.received, width: 11, align: 'center' },
      { head: heads.due, width: 11, align: 'center' },
      { head: heads.limit, width: 12 },
    ],
    rows: rows.map((row, index) => [
      String(index + 1),
      row.code,
      row.content,
      ownerIn(row),
      shortMomentText(row.receivedAt),
      moment(row.dueAt),
      `${row.limit}\n${sets}`,
    ]),
  };
}

function resultTable(rows: readonly ListedDossier[], lang: Lang): Block {
  const { listTable: heads, yes } = auxiliaryText[lang];
  return {
    kind: 'table',
    small: true,
    columns: [
      { head: heads.no, width: 5, align: 'center' },
      { head: heads.code, width: 17 },
      { head: heads.content, width: 19 },
      { head: heads.result, width: 14 },
      { head: heads.owner, width: 18 },
      { head: heads.fee, width: 5, align: 'center' },
      { head: heads.post, width: 6, align: 'center' },
      { head: heads.finished, width: 10, align: 'center' },
      { head: heads.signs, width: 11 },
    ],
    rows: rows.map((row, index) => [
      String(index + 1),
      row.code,
      row.content,
      row.result,
      ownerIn(row),
      row.fee ? yes : '',
      row.byPost ? yes : '',
      moment(row.finishedAt),
      '',
    ]),
  };
}

const ownerIn = ({ owner }: ListedDossier): string => [owner.name, owner.address].filter(Boolean).join('\n');
const moment = (at: Instant | undefined): string => (at === undefined ? '–' : shortMomentText(at));
