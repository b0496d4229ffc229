import { dateOfInstant, type Lang } from '#kernel';
import { auxiliaryText } from './auxiliary.text.ts';
import type { ResultReceiptData } from './auxiliary-data.ts';
import { fields, momentText, placeAndDate } from './form-parts.ts';
import type { FormSet } from './form-set.ts';
import { printedText } from './printed.text.ts';
import { formFrame, type PrintedForm } from './printed-form.ts';
import { arranged, lettered } from './template.ts';

/**
 * Who took a result. Before it is handed out the sheet has the place for a signature by hand; once somebody signed
 * on the screen, their signature stands there.
 */
export function resultReceiptForm(given: ResultReceiptData, lang: Lang = 'vi', set?: FormSet): PrintedForm {
  const data = lettered(given, set);
  const text = { ...printedText[lang], ...auxiliaryText[lang] };
  const { head, ...frame } = formFrame('result-receipt', lang, data.body, set);
  const { taken } = data;
  const signature = taken?.signature;
  return {
    ...frame,
    head: {
      ...head,
      number: `${text.dossierCode}: ${data.dossierCode}`,
      placeAndDate: placeAndDate(data.body.place, taken?.at ?? data.madeAt, lang),
    },
    madeAt: dateOfInstant(data.madeAt),
    blocks: arranged(
      'result-receipt',
      [
        [
          'what',
          [
            fields([
              [text.giver, data.giver],
              [text.takerOfResult, taken && [{ text: taken.by, bold: true }]],
              [text.takenHow, taken?.how],
              ...(taken?.facts ?? []),
              [text.phone, data.phone],
              [text.owner, data.owner.name],
              [text.content, data.content],
              [text.result, data.result],
              [text.resultNumber, data.number],
              [text.takenAt, taken && momentText(taken.at, lang)],
            ]),
          ],
        ],
        ['confirm', [{ kind: 'paragraph', text: text.takerConfirms, indent: true }]],
        [
          'signatures',
          [
            {
              kind: 'signatures',
              left: { title: text.giverSigns, note: text.sign, name: data.officialName },
              right: {
                title: text.takerSigns,
                note: signature ? text.signedOnScreen : text.sign,
                drawing: signature,
                name: taken?.by,
              },
            },
          ],
        ],
      ],
      { data, lang, set },
    ),
  };
}
