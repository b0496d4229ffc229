import { dateOfInstant, type Lang } from '#kernel';
import type { Block } from '#platform/pdf';
import type { ControlData } from './form-data.ts';
import { fields, momentText, placeAndDate, shortMomentText } from './form-parts.ts';
import type { FormSet } from './form-set.ts';
import { printedText } from './printed.text.ts';
import { formFrame, type PrintedForm } from './printed-form.ts';
import { arranged, lettered } from './template.ts';

/** The way of a dossier from hand to hand: form `control`, one row a hand-over (handbook §2.3). */
export function controlForm(given: ControlData, lang: Lang = 'vi', set?: FormSet): PrintedForm {
  const data = lettered(given, set);
  const text = printedText[lang];
  const { head, ...frame } = formFrame('control', lang, data.body, set);
  return {
    ...frame,
    head: {
      ...head,
      number: `${text.dossierCode}: ${data.dossierCode}`,
      qr: { content: data.dossierCode, says: text.dataQr(data.dossierCode) },
      placeAndDate: placeAndDate(data.body.place, data.madeAt, lang),
    },
    madeAt: dateOfInstant(data.madeAt),
    blocks: arranged(
      'control',
      [
        [
          'what',
          [
            fields([
              [text.owner, [{ text: data.owner.name, bold: true }]],
              [text.content, data.content],
              [text.receivedAt.replace(/^\d+\. /, ''), momentText(data.receivedAt, lang)],
              [text.dueOn, momentText(data.dueAt, lang)],
              [text.handler, data.handler],
              [text.others, data.others.join('; ')],
            ]),
          ],
        ],
        ['handovers', [{ kind: 'paragraph', text: text.handovers, heads: true }, handOvers(data, lang)]],
        [
          'signatures',
          [
            {
              kind: 'signatures',
              right: { title: text.deskSigns, note: text.sign, name: data.officialName },
            },
          ],
        ],
      ],
      { data, lang, set },
    ),
  };
}

function handOvers({ handOvers: rows }: ControlData, lang: Lang): Block {
  const text = printedText[lang];
  const { handoverTable: heads } = text;
  return {
    kind: 'table',
    columns: [
      { head: heads.no, width: 7, align: 'center' },
      { head: heads.giver, width: 24 },
      { head: heads.taker, width: 24 },
      { head: heads.at, width: 17, align: 'center' },
      { head: heads.outcome, width: 12, align: 'center' },
      { head: heads.notes, width: 16 },
    ],
    rows: rows.map(({ giver, taker, at, outcome, notes }, index) => [
      String(index + 1),
      giver,
      taker,
      shortMomentText(at),
      text.outcomes[outcome],
      notes,
    ]),
  };
}
