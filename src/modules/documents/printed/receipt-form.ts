import { dateOfInstant, type Lang } from '#kernel';
import type { Block } from '#platform/pdf';
import type { ReceiptData } from './form-data.ts';
import { componentTable, contactFields, fields, momentText, placeAndDate } from './form-parts.ts';
import type { FormSet } from './form-set.ts';
import { printedText } from './printed.text.ts';
import { formFrame, type PrintedForm } from './printed-form.ts';

/**
 * Receipt of a dossier and appointment for its result: form `receipt` (handbook §2.3). How the appointment
 * was counted stands below the signatures, so that the form itself stays on one sheet.
 */
export function receiptForm(data: ReceiptData, lang: Lang = 'vi', set?: FormSet): PrintedForm {
  const text = printedText[lang];
  const { head, ...frame } = formFrame('receipt', lang, data.body, set);
  return {
    ...frame,
    head: {
      ...head,
      number: `${text.dossierCode}: ${data.dossierCode}`,
      qr: { content: data.dossierCode, says: text.dataQr(data.dossierCode) },
      placeAndDate: placeAndDate(data.body.place, data.receivedAt, lang),
    },
    madeAt: dateOfInstant(data.madeAt),
    blocks: [
      ...replaced(data, lang),
      whoAndWhat(data, lang),
      { kind: 'paragraph', text: text.components, heads: true },
      componentTable(data.components, lang),
      appointment(data, lang),
      ...parts(data, lang),
      tracking(data, lang),
      signatures(data, lang),
      ...why(data, lang),
    ],
  };
}

/** Whoever holds two of them knows which one counts. */
function replaced({ replaces }: ReceiptData, lang: Lang): readonly Block[] {
  if (!replaces) return [];
  const text = printedText[lang].replaces(momentText(replaces.madeAt, lang), replaces.number);
  return [{ kind: 'paragraph', text, heads: true }];
}

function whoAndWhat(data: ReceiptData, lang: Lang): Block {
  const text = printedText[lang];
  const { submitter, owner } = data;
  return fields([
    [text.receivingUnit, data.receivingUnit],
    [text.receivedFrom, [{ text: submitter.name, bold: true }]],
    [text.channel, text.channels[data.channel]],
    ...contactFields(submitter, lang),
    [text.owner, owner.name],
    [text.ownerId, owner.idNumber],
    [text.ownerAddress, owner.address === submitter.address ? undefined : owner.address],
    [text.content, data.content],
  ]);
}

function appointment(data: ReceiptData, lang: Lang): Block {
  const text = printedText[lang];
  return fields([
    [text.sets, text.setCount(data.sets)],
    [text.statutoryTime, data.statutoryTime],
    [text.receivedAt, momentText(data.receivedAt, lang)],
    [text.dueAt, [{ text: momentText(data.dueAt, lang), bold: true }]],
    [text.resultPlace, data.resultPlace],
    [text.remarks, data.remarks],
  ]);
}

/** The whole first, then the parts under it (một cửa liên thông, handbook §4.10). */
function parts(data: ReceiptData, lang: Lang): readonly Block[] {
  const text = printedText[lang];
  const lines = data.parts ?? [];
  if (lines.length === 0) return [];
  return [
    { kind: 'paragraph', text: text.parts, heads: true },
    {
      kind: 'table',
      columns: [
        { head: text.partsTable.agency, width: 40 },
        { head: text.partsTable.limit, width: 25 },
        { head: text.partsTable.due, width: 35 },
      ],
      rows: lines.map(({ agency, limit, dueAt }) => [
        agency,
        limit,
        dueAt === undefined ? text.partLater : momentText(dueAt, lang),
      ]),
    },
  ];
}

function why(data: ReceiptData, lang: Lang): readonly Block[] {
  if (data.why.length === 0) return [];
  const text = printedText[lang];
  return [
    { kind: 'paragraph', text: text.why, heads: true },
    {
      kind: 'table',
      columns: [
        { head: text.whyTable.when, width: 45 },
        { head: text.whyTable.what, width: 55 },
      ],
      rows: data.why.map((line) => [line.when, line.what]),
    },
  ];
}

function tracking(data: ReceiptData, lang: Lang): Block {
  const text = printedText[lang];
  const { website, phone } = data.help;
  return {
    kind: 'qr',
    content: data.trackingUrl,
    says: text.trackQr,
    beside: [
      text.earlier,
      [{ text: `${text.track} ` }, { text: website, bold: true }],
      ...(phone ? [text.helpPhone(phone)] : []),
    ],
  };
}

/** An online receipt has no place for the citizen to sign. */
function signatures(data: ReceiptData, lang: Lang): Block {
  const text = printedText[lang];
  const submitter = { title: text.submitterSigns, note: text.sign, name: data.submitter.name };
  return {
    kind: 'signatures',
    left: data.channel === 'online' ? undefined : submitter,
    right: { title: text.receiverSigns, note: text.sign, name: data.officialName },
  };
}
