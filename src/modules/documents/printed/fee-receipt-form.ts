import { dateOfInstant, type Lang, numberIn } from '#kernel';
import { amountInWords } from './amount-in-words.ts';
import { auxiliaryText } from './auxiliary.text.ts';
import type { FeeReceiptData } from './auxiliary-data.ts';
import { contactFields, fields, placeAndDate, shortMomentText } from './form-parts.ts';
import type { FormSet } from './form-set.ts';
import { printedText } from './printed.text.ts';
import { formFrame, type PrintedForm } from './printed-form.ts';
import { arranged, lettered } from './template.ts';

/**
 * What of a dossier was confirmed as paid. It is no receipt of the kind the law names: that has a form symbol, a
 * series, a number and the collector's digital signature (Decree 254/2026, Articles 22 to 25), and says so.
 */
export function feeReceiptForm(given: FeeReceiptData, lang: Lang = 'vi', set?: FormSet): PrintedForm {
  const data = lettered(given, set);
  const text = { ...printedText[lang], ...auxiliaryText[lang] };
  const { head, ...frame } = formFrame('fee-receipt', lang, data.body, set);
  const total = data.payments.reduce((sum, { amount }) => sum + amount, 0);
  const { paymentTable: heads } = text;
  return {
    ...frame,
    head: {
      ...head,
      number: `${text.dossierCode}: ${data.dossierCode}`,
      placeAndDate: placeAndDate(data.body.place, data.madeAt, lang),
    },
    madeAt: dateOfInstant(data.madeAt),
    blocks: arranged(
      'fee-receipt',
      [
        [
          'who',
          [
            fields([
              [text.payer, [{ text: data.payer.name, bold: true }]],
              ...contactFields(data.payer, lang),
              [text.content, data.content],
            ]),
          ],
        ],
        [
          'payments',
          [
            { kind: 'paragraph', text: text.payments, heads: true },
            {
              kind: 'table',
              columns: [
                { head: heads.no, width: 7, align: 'center' },
                { head: heads.what, width: 32 },
                { head: heads.amount, width: 16, align: 'right' },
                { head: heads.proof, width: 25 },
                { head: heads.by, width: 20 },
              ],
              rows: data.payments.map(({ what, amount, proof, at, confirmedBy }, index) => [
                String(index + 1),
                what,
                numberIn(amount, 'vi'),
                [proof, shortMomentText(at)].filter((part) => part !== '').join('\n'),
                confirmedBy,
              ]),
            },
          ],
        ],
        [
          'total',
          [
            fields([
              [text.total, [{ text: text.dong(numberIn(total, 'vi')), bold: true }]],
              [text.inWords, amountInWords(total)],
            ]),
          ],
        ],
        ['note', [{ kind: 'paragraph', text: text.notAReceipt }]],
        [
          'signatures',
          [
            {
              kind: 'signatures',
              right: { title: text.confirmerSigns, note: text.sign, name: data.officialName },
            },
          ],
        ],
      ],
      { data, lang, set },
    ),
  };
}
