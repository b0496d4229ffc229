import { dateOfInstant, type Lang } from '#kernel';
import type { ApologyData } from './form-data.ts';
import { contactFields, fields, momentText, placeAndDate } from './form-parts.ts';
import type { FormSet } from './form-set.ts';
import { printedText } from './printed.text.ts';
import { formFrame, type PrintedForm } from './printed-form.ts';
import { arranged, lettered } from './template.ts';

/** Apology with a new date, signed by the head of the agency that is late: form `apology` (handbook §4.8). */
export function apologyForm(given: ApologyData, lang: Lang = 'vi', set?: FormSet): PrintedForm {
  const data = lettered(given, set);
  const text = printedText[lang];
  const { head, ...frame } = formFrame('apology', lang, data.body, set);
  return {
    ...frame,
    head: {
      ...head,
      number: `${text.number}: ${data.number}`,
      placeAndDate: placeAndDate(data.body.place, data.madeAt, lang),
    },
    madeAt: dateOfInstant(data.madeAt),
    blocks: arranged(
      'apology',
      [
        [
          'who',
          [
            fields([
              [text.to, [{ text: data.owner.name, bold: true }]],
              ...contactFields(data.owner, lang),
              [text.dossierCode, data.dossierCode],
              [text.content, data.content],
              [text.receivedAt.replace(/^\d+\. /, ''), momentText(data.receivedAt, lang)],
              [text.dueOn, momentText(data.dueAt, lang)],
            ]),
          ],
        ],
        ['intro', [{ kind: 'paragraph', text: text.apologyIntro, indent: true }]],
        [
          'delay',
          [
            fields([
              [text.lateBecause, data.reason],
              [text.newDate, [{ text: momentText(data.newDate, lang), bold: true }]],
            ]),
          ],
        ],
        ['end', [{ kind: 'paragraph', text: text.apologyEnd, indent: true }]],
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
