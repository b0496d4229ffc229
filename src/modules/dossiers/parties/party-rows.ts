import { dayText } from '#calendar';
import type { Lang } from '#kernel';
import { partiesWords } from './parties.text.ts';
import type { OnBehalfOf, Others } from './parties.ts';
import { mandateNames, relations } from './relations.table.ts';

export interface PartyRow {
  readonly key: string;
  readonly value: string;
}

/** Owner, relation and paper, in words; empty for those who file for themselves. */
export function ownerRows(other: OnBehalfOf | undefined, lang: Lang): readonly PartyRow[] {
  if (!other) return [];
  const t = partiesWords(lang);
  const { name, taxCode, personId, mandate } = other;
  return [
    { key: t.owner, value: name },
    ...(taxCode === undefined ? [] : [{ key: t.taxCode, value: taxCode }]),
    ...(personId === undefined ? [] : [{ key: t.personId, value: personId }]),
    { key: t.relationKey, value: other.as ? relations[other.as].name[lang] : other.relation },
    ...(mandate || other.authorisation !== undefined
      ? [{ key: t.mandate, value: paperIn(other, lang) }]
      : []),
  ];
}

function paperIn({ mandate, authorisation = '' }: OnBehalfOf, lang: Lang): string {
  if (!mandate) return authorisation;
  const { kind, number, date } = mandate;
  const said = partiesWords(lang).dated(number, date && dayText(date)[lang]);
  return said === '' ? mandateNames[kind][lang] : `${mandateNames[kind][lang]}, ${said}`;
}

/** Who else takes part, each with what is known of them. */
export function otherRows({ receiver, payer, helper }: Others, lang: Lang): readonly PartyRow[] {
  const t = partiesWords(lang);
  const row = (key: string, who: { readonly name: string } | undefined, more: string | undefined) =>
    who ? [{ key, value: more === undefined ? who.name : `${who.name} (${more})` }] : [];
  return [
    ...row(t.receiver, receiver, receiver?.phone),
    ...row(t.payer, payer, payer?.taxCode),
    ...row(t.helper, helper, helper?.from),
  ];
}
