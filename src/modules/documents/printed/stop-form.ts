import { dateOfInstant, type Lang } from '#kernel';
import type { StopData } from './form-data.ts';
import { contactFields, fields, placeAndDate } from './form-parts.ts';
import type { FormSet } from './form-set.ts';
import { printedText } from './printed.text.ts';
import { formFrame, type PrintedForm } from './printed-form.ts';
import { arranged, lettered } from './template.ts';

/** Notice that handling stops, with its ground and what goes back: form `stop` of set B (handbook §2.3). */
export function stopForm(given: StopData, lang: Lang = 'vi', set?: FormSet): PrintedForm {
  const data = lettered(given, set);
  const text = printedText[lang];
  const { head, ...frame } = formFrame('stop', lang, data.body, set);
  const { website, phone } = data.help;
  return {
    ...frame,
    head: {
      ...head,
      number: data.dossierCode === undefined ? undefined : `${text.dossierCode}: ${data.dossierCode}`,
      placeAndDate: placeAndDate(data.body.place, data.madeAt, lang),
    },
    madeAt: dateOfInstant(data.madeAt),
    blocks: arranged(
      'stop',
      [
        [
          'who',
          [fields([[text.to, [{ text: data.owner.name, bold: true }]], ...contactFields(data.owner, lang)])],
        ],
        ['intro', [{ kind: 'paragraph', text: text.stopIntro, indent: true }]],
        [
          'what',
          [
            fields([
              [text.dossierCode, data.dossierCode],
              [text.content, data.content],
              [text.stopAsked, text.stopBy[data.asked]],
              [text.reason, data.reason],
              [text.legalGround, data.legalGround],
              [text.stoodAt, data.stoodAt],
              [
                text.givenBack,
                data.givenBack.length === 0 ? text.givenBackNothing : data.givenBack.join('; '),
              ],
            ]),
          ],
        ],
        [
          'end',
          [
            {
              kind: 'paragraph',
              text: [text.stopEnd, text.refusalHelp(website), phone ? text.helpPhone(phone) : '']
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
              right: { title: text.headSigns, note: text.sign, name: data.officialName },
            },
          ],
        ],
      ],
      { data, lang, set },
    ),
  };
}
