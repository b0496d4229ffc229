import { dateOfInstant, type Lang } from '#kernel';
import { auxiliaryText } from './auxiliary.text.ts';
import type { LogData } from './auxiliary-data.ts';
import { fields, momentText, placeAndDate, shortMomentText } from './form-parts.ts';
import type { FormSet } from './form-set.ts';
import { printedText } from './printed.text.ts';
import { formFrame, type PrintedForm } from './printed-form.ts';
import { arranged, lettered } from './template.ts';

/** How a dossier was handled, line by line from its journal. */
export function logForm(given: LogData, lang: Lang = 'vi', set?: FormSet): PrintedForm {
  const data = lettered(given, set);
  const text = { ...printedText[lang], ...auxiliaryText[lang] };
  const { head, ...frame } = formFrame('log', lang, data.body, set);
  return {
    ...frame,
    landscape: true,
    head: {
      ...head,
      number: `${text.dossierCode}: ${data.dossierCode}`,
      placeAndDate: placeAndDate(data.body.place, data.madeAt, lang),
    },
    madeAt: dateOfInstant(data.madeAt),
    blocks: arranged(
      'log',
      [
        [
          'what',
          [
            fields([
              [text.owner, [{ text: data.owner.name, bold: true }]],
              [text.content, data.content],
              [text.receivedAt.replace(/^\d+\. /, ''), momentText(data.receivedAt, lang)],
            ]),
          ],
        ],
        [
          'lines',
          [
            {
              kind: 'table',
              small: true,
              columns: [
                { head: text.logTable.no, width: 5, align: 'center' },
                { head: text.logTable.at, width: 13, align: 'center' },
                { head: text.logTable.who, width: 26 },
                { head: text.logTable.action, width: 26 },
                { head: text.logTable.toWhom, width: 17 },
                { head: text.logTable.limit, width: 13, align: 'center' },
              ],
              rows: data.lines.map(({ at, who, action, toWhom, limit }, index) => [
                String(index + 1),
                shortMomentText(at),
                who,
                action,
                toWhom,
                limit === undefined ? '' : shortMomentText(limit),
              ]),
            },
          ],
        ],
        [
          'signatures',
          [{ kind: 'signatures', right: { title: text.madeBy, note: text.sign, name: data.officialName } }],
        ],
      ],
      { data, lang, set },
    ),
  };
}
