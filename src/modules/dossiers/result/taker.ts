import { type Static, Type } from 'typebox';
import { err, foldText, type JsonObject, ok, type Refusal, type Result, refusal } from '#kernel';
import { onBehalfOfIn, othersIn } from '../parties/parties.ts';
import { signatureSchema } from './signature.ts';

/**
 * As what somebody takes a result: whose dossier it is, who filed it for them, who was named to take it, or anybody
 * else with a paper that says so (handbook §4.11: the taker's name, paper and relation are recorded).
 */
export const takerKinds = ['owner', 'filer', 'named', 'proxy'] as const;
export type TakerKind = (typeof takerKinds)[number];

/** Somebody the dossier itself says may take its result. */
export interface KnownTaker {
  readonly kind: Exclude<TakerKind, 'proxy'>;
  readonly name: string;
  readonly personId: string | undefined;
}

/** Whom the dossier names; each once, the owner first. */
export function knownTakers(applicant: JsonObject, applicantName: string): readonly KnownTaker[] {
  const owner = onBehalfOfIn(applicant);
  const { receiver } = othersIn(applicant);
  const filerId = applicant['personId'];
  const filer = {
    name: applicantName,
    personId: typeof filerId === 'string' && filerId !== '' ? filerId : undefined,
  };
  return [
    owner ? { kind: 'owner', name: owner.name, personId: owner.personId } : { kind: 'owner', ...filer },
    ...(owner ? [{ kind: 'filer' as const, ...filer }] : []),
    ...(receiver ? [{ kind: 'named' as const, name: receiver.name, personId: undefined }] : []),
  ];
}

/** What the journal keeps of a hand-over at the desk, besides the taker's name. */
export const takingSchema = Type.Object({
  as: Type.Enum(takerKinds),
  /** Of the paper that was looked at; undefined where the desk only compared it. */
  personId: Type.Optional(Type.String()),
  /** Of a proxy: the paper that lets them take it, by its number and date. */
  mandate: Type.Optional(Type.String()),
  /** On the printed receipt for the result, or on the screen. */
  signature: Type.Union([Type.Literal('paper'), signatureSchema]),
  /** Originals that were handed in and went back, by component. */
  givenBack: Type.Array(Type.String()),
  /** Originals the agency takes in for the result: an old licence, an old certificate. */
  collected: Type.Array(Type.String()),
});
export type Taking = Static<typeof takingSchema>;

/** What an official says of the person at the desk. */
export interface SaidOfTaker {
  readonly as: TakerKind;
  /** Of a proxy; the others are known. */
  readonly name: string;
  readonly personId: string;
  readonly mandate: string;
}

export interface CheckedTaker {
  readonly name: string;
  readonly personId?: string;
  readonly mandate?: string;
}

/**
 * Whether this is the right person. The number of the paper is not asked for where the dossier knows the person, but
 * where it is given it must be theirs: a neighbour with the same name gets nothing. A proxy shows two papers.
 */
export function checkTaker(
  known: readonly KnownTaker[],
  { as, name, personId, mandate }: SaidOfTaker,
): Result<CheckedTaker, Refusal> {
  const number = personId.replace(/[\s.]/g, '').toUpperCase();
  if (number !== '' && !isPaperNumber(number)) return err(refusal('result.taker-number-wrong'));
  if (as === 'proxy') {
    if (name === '') return err(refusal('result.receiver-missing'));
    if (number === '') return err(refusal('result.taker-number-missing'));
    if (mandate === '') return err(refusal('result.mandate-missing'));
    return ok({ name, personId: number, mandate });
  }
  const person = known.find(({ kind }) => kind === as);
  if (!person) return err(refusal('result.taker-unknown'));
  if (name !== '' && foldText(name) !== foldText(person.name)) return err(refusal('result.taker-differs'));
  if (number !== '' && person.personId !== undefined && number !== person.personId)
    return err(refusal('result.taker-differs'));
  return ok({ name: person.name, ...(number === '' ? {} : { personId: number }) });
}

/** Twelve digits of a Vietnamese card, nine of an old one, or a passport's letters and digits. */
const isPaperNumber = (number: string): boolean => /^(\d{12}|\d{9}|[A-Z]{1,2}\d{6,8})$/.test(number);
