import { dateOfInstant, type Lang } from '#kernel';
import type { SupplementData } from './form-data.ts';
import { componentTable, contactFields, fields, lastDayText, placeAndDate } from './form-parts.ts';
import type { FormSet } from './form-set.ts';
import { printedText } from './printed.text.ts';
import { formFrame, type PrintedForm } from './printed-form.ts';
import { arranged, lettered } from './template.ts';

/** Request to supplement a dossier, made once and complete: form `supplement` (handbook §2.3, §4.8). */
export function supplementForm(given: SupplementData, lang: Lang = 'vi', set?: FormSet): PrintedForm {
  const data = lettered(given, set);
  const text = printedText[lang];
  const { head, ...frame } = formFrame('supplement', lang, data.body, set);
  const { website, phone } = data.help;
  return {
    ...frame,
    head: {
      ...head,
      number: data.number === undefined ? undefined : `${text.number}: ${data.number}`,
      placeAndDate: placeAndDate(data.body.place, data.madeAt, lang),
    },
    madeAt: dateOfInstant(data.madeAt),
    blocks: arranged(
      'supplement',
      [
        [
          'who',
          [
            fields([
              [text.receivingUnit, data.receivingUnit],
              [text.dossierCode, data.dossierCode],
              [text.dossierOf, [{ text: data.owner.name, bold: true }]],
              [text.content, data.content],
              ...contactFields(data.owner, lang),
              [text.stage, text.stages[data.stage]],
            ]),
          ],
        ],
        [
          'items',
          [{ kind: 'paragraph', text: text.supplementItems, heads: true }, componentTable(data.items, lang)],
        ],
        [
          'reason',
          [
            fields([
              [text.reason, data.reason],
              [text.legalGround, data.legalGround],
              [
                text.supplyBy,
                data.supplyBy === undefined
                  ? undefined
                  : [{ text: lastDayText(data.supplyBy, lang), bold: true }],
              ],
              [text.clock, text.clocks[data.stage]],
            ]),
          ],
        ],
        [
          'help',
          [
            {
              kind: 'paragraph',
              text: [
                text.guide(data.officialName),
                text.supplementHelp(website),
                phone ? text.helpPhone(phone) : '',
              ]
                .join(' ')
                .trimEnd(),
            },
          ],
        ],
        [
          'signatures',
          [
            {
              kind: 'signatures',
              right: { title: text.guideSigns, note: text.sign, name: data.officialName },
            },
          ],
        ],
      ],
      { data, lang, set },
    ),
  };
}
