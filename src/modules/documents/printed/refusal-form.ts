import { dateOfInstant, type Lang } from '#kernel';
import type { RefusalData } from './form-data.ts';
import { contactFields, fields, momentText, placeAndDate } from './form-parts.ts';
import type { FormSet } from './form-set.ts';
import { printedText } from './printed.text.ts';
import { formFrame, type PrintedForm } from './printed-form.ts';
import { arranged, lettered } from './template.ts';

/** Refusal to receive a dossier, with its reason and legal ground: form `refusal` (handbook §2.3, §4.8). */
export function refusalForm(given: RefusalData, lang: Lang = 'vi', set?: FormSet): PrintedForm {
  const data = lettered(given, set);
  const text = printedText[lang];
  const { head, ...frame } = formFrame('refusal', lang, data.body, set);
  const { website, phone } = data.help;
  const citizen = { title: text.submitterSigns, note: text.sign, name: data.owner.name };
  return {
    ...frame,
    head: {
      ...head,
      number: data.dossierCode === undefined ? undefined : `${text.dossierCode}: ${data.dossierCode}`,
      placeAndDate: placeAndDate(data.body.place, data.madeAt, lang),
    },
    madeAt: dateOfInstant(data.madeAt),
    blocks: arranged(
      'refusal',
      [
        [
          'who',
          [
            fields([
              [text.receivingUnit, data.receivingUnit],
              [text.filedAt, data.filedAt === undefined ? undefined : momentText(data.filedAt, lang)],
              [text.owner, [{ text: data.owner.name, bold: true }]],
              ...contactFields(data.owner, lang),
              [text.content, data.content],
            ]),
          ],
        ],
        ['intro', [{ kind: 'paragraph', text: text.refusalIntro, indent: true }]],
        [
          'reason',
          [
            fields([
              [text.reason, data.reason],
              [text.legalGround, data.legalGround],
            ]),
          ],
        ],
        [
          'help',
          [
            {
              kind: 'paragraph',
              text: [text.refusalHelp(website), phone ? text.helpPhone(phone) : ''].join(' ').trimEnd(),
            },
          ],
        ],
        ['end', [{ kind: 'paragraph', text: text.refusalEnd, indent: true }]],
        [
          'signatures',
          [
            {
              kind: 'signatures',
              left: data.signedByCitizen ? citizen : undefined,
              right: { title: text.refuserSigns, note: text.sign, name: data.officialName },
            },
          ],
        ],
      ],
      { data, lang, set },
    ),
  };
}
