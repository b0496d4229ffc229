import { dateOfInstant, type Lang } from '#kernel';
import { auxiliaryText } from './auxiliary.text.ts';
import type { HandOverData } from './auxiliary-data.ts';
import { componentTable, fields, momentText, placeAndDate } from './form-parts.ts';
import type { FormSet } from './form-set.ts';
import { printedText } from './printed.text.ts';
import { formFrame, type PrintedForm } from './printed-form.ts';
import { arranged, lettered } from './template.ts';

/** A dossier from the desk to the agency that handles it, with the time to bring the result back. */
export function handOverForm(given: HandOverData, lang: Lang = 'vi', set?: FormSet): PrintedForm {
  const data = lettered(given, set);
  const text = { ...printedText[lang], ...auxiliaryText[lang] };
  const { head, ...frame } = formFrame('hand-over', lang, data.body, set);
  return {
    ...frame,
    head: {
      ...head,
      number: `${text.dossierCode}: ${data.dossierCode}`,
      qr: { content: data.dossierCode, says: text.dataQr(data.dossierCode) },
      placeAndDate: placeAndDate(data.body.place, data.handedAt, lang),
    },
    madeAt: dateOfInstant(data.madeAt),
    blocks: arranged(
      'hand-over',
      [
        [
          'who',
          [
            fields([
              [text.giver, data.giver],
              [text.taker, data.taker],
              [text.owner, [{ text: data.owner.name, bold: true }]],
              [text.content, data.content],
              [text.handedAt, momentText(data.handedAt, lang)],
              [text.backBy, [{ text: momentText(data.backBy, lang), bold: true }]],
            ]),
          ],
        ],
        [
          'papers',
          [
            { kind: 'paragraph', text: text.handedPapers, heads: true },
            componentTable(data.components, lang),
          ],
        ],
        ['copies', [{ kind: 'paragraph', text: text.twoCopies, indent: true }]],
        [
          'signatures',
          [
            {
              kind: 'signatures',
              left: { title: text.giverSigns, note: text.sign, name: data.officialName },
              right: { title: text.takerSigns, note: text.sign },
            },
          ],
        ],
      ],
      { data, lang, set },
    ),
  };
}
