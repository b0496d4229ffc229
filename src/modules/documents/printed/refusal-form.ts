import { dateOfInstant, type Lang } from '#kernel';
import type { RefusalData } from './form-data.ts';
import { contactFields, fields, momentText, placeAndDate } from './form-parts.ts';
import type { FormSet } from './form-set.ts';
import { printedText } from './printed.text.ts';
import { formFrame, type PrintedForm } from './printed-form.ts';

/** Refusal to receive a dossier, with its reason and legal ground: form `refusal` (handbook §2.3, §4.8). */
export function refusalForm(data: RefusalData, lang: Lang = 'vi', set?: FormSet): PrintedForm {
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
    blocks: [
      fields([
        [text.receivingUnit, data.receivingUnit],
        [text.filedAt, data.filedAt === undefined ? undefined : momentText(data.filedAt, lang)],
        [text.owner, [{ text: data.owner.name, bold: true }]],
        ...contactFields(data.owner, lang),
        [text.content, data.content],
      ]),
      { kind: 'paragraph', text: text.refusalIntro, indent: true },
      fields([
        [text.reason, data.reason],
        [text.legalGround, data.legalGround],
      ]),
      {
        kind: 'paragraph',
        text: [text.refusalHelp(website), phone ? text.helpPhone(phone) : ''].join(' ').trimEnd(),
      },
      { kind: 'paragraph', text: text.refusalEnd, indent: true },
      {
        kind: 'signatures',
        left: data.signedByCitizen ? citizen : undefined,
        right: { title: text.refuserSigns, note: text.sign, name: data.officialName },
      },
    ],
  };
}
