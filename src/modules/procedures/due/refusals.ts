import { type Bilingual, inBoth, type JsonValue, type Refusal, refusal } from '#kernel';
import { refusalText } from './refusals.text.ts';

type Code = keyof (typeof refusalText)['vi'];
type Details = { readonly [name: string]: string };

/** Why a date is not answered, in both languages, with what to do. `wrong`: the question cannot be read. */
export type DueRefusal = {
  readonly code: Code;
  readonly kind: 'wrong' | 'unknown' | 'refused';
  readonly text: Bilingual;
};

export const refuse = (code: Code, details: Details = {}): DueRefusal => ({
  code,
  kind: kinds[code],
  text: inBoth(refusalText, (text) => text[code](details)),
});

const kinds: Readonly<Record<Code, DueRefusal['kind']>> = {
  'due.nothing-asked': 'wrong',
  'due.both': 'wrong',
  'due.variant-alone': 'wrong',
  'due.bad-procedure': 'wrong',
  'due.bad-limit': 'wrong',
  'due.received-missing': 'wrong',
  'due.bad-received': 'wrong',
  'due.bad-clock': 'wrong',
  'due.bad-pause': 'wrong',
  'due.no-procedure': 'unknown',
  'due.no-unit': 'unknown',
  'due.no-variant': 'refused',
  'due.by-plan': 'refused',
  'due.pause-backwards': 'refused',
  'due.pauses-overlap': 'refused',
  'due.pause-before-reception': 'refused',
  'calendar-unknown-date': 'refused',
  'limit-needs-hour-clock': 'refused',
  'limit-date-passed': 'refused',
};

/** The same for the API: a stable code, the words in `details`. */
export function asRefusal({ code, text }: DueRefusal): Refusal {
  const details: { readonly [name: string]: JsonValue } = { vi: text.vi, en: text.en };
  return refusal(code, details);
}

export const statusOf = ({ kind }: DueRefusal): number => ({ wrong: 400, unknown: 404, refused: 422 })[kind];
