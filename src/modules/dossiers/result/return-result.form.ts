import {
  type Bilingual,
  cardFaultText,
  err,
  inBoth,
  looksLikeCard,
  ok,
  postItemCode,
  type Result,
  readCard,
} from '#kernel';
import { type FieldErrors, type FieldValues, hasErrors, textIn, textsIn } from '#ui/forms';
import { refusalText } from '../refusal-words.ts';
import type { KnownForReturn } from './known-for-return.ts';
import { returnText } from './return-result.text.ts';
import type { ReturnResult } from './return-result.ts';
import { parseSignature } from './signature.ts';
import { type CheckedTaker, checkTaker, type Taking, takerKinds } from './taker.ts';

const ways = ['desk', 'post', 'electronic'] as const;

/** How it was handed out, and at the desk: to whom, shown what, signed where, and which originals changed hands. */
export function parseReturnResult(
  body: FieldValues,
  known: KnownForReturn,
): Result<ReturnResult, FieldErrors> {
  const way = ways.find((each) => each === textIn(body, 'way'));
  switch (way) {
    case 'desk':
      return atDesk(body, known);
    case 'post':
      return byPost(body);
    case 'electronic':
      return ok({ way });
    default:
      return err({ way: inBoth(returnText, (t) => t.chooseWay) });
  }
}

function byPost(body: FieldValues): Result<ReturnResult, FieldErrors> {
  const receiver = textIn(body, 'receiver');
  const typed = textIn(body, 'item');
  const item = postItemCode(typed);
  const errors: FieldErrors = {
    ...(receiver === '' ? { receiver: refusalText({ code: 'result.receiver-missing' }) } : {}),
    ...(receiver.length > 300 ? { receiver: inBoth(returnText, (t) => t.tooLong(300)) } : {}),
    ...(typed !== '' && item === undefined ? { item: inBoth(returnText, (t) => t.itemWrong) } : {}),
  };
  return hasErrors(errors) ? err(errors) : ok({ way: 'post', receiver, item });
}

function atDesk(body: FieldValues, known: KnownForReturn): Result<ReturnResult, FieldErrors> {
  const taker = takerIn(body, known);
  const signature = signatureIn(body);
  const collected = textIn(body, 'collected')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const errors: FieldErrors = {
    ...(taker.ok ? {} : taker.error),
    ...(textIn(body, 'checked') === 'yes' ? {} : { checked: inBoth(returnText, (t) => t.notChecked) }),
    ...(signature.ok ? {} : signature.error),
    ...(collected.join('').length > 1000 ? { collected: inBoth(returnText, (t) => t.tooLong(1000)) } : {}),
  };
  if (!taker.ok || !signature.ok || hasErrors(errors)) return err(errors);
  const { as, name, ...papers } = taker.value;
  const givenBack = textsIn(body, 'givenBack').filter((each) => known.originals.includes(each));
  const taking: Taking = { as, ...papers, signature: signature.value, givenBack, collected };
  return ok({ way: 'desk', receiver: name, taking });
}

/** The refusals of the check, each at the field that mends it. */
const fieldOf: Readonly<Record<string, string>> = {
  'result.receiver-missing': 'proxy',
  'result.mandate-missing': 'mandate',
  'result.taker-number-missing': 'personId',
  'result.taker-number-wrong': 'personId',
  'result.taker-differs': 'personId',
};

function takerIn(
  body: FieldValues,
  { takers }: KnownForReturn,
): Result<CheckedTaker & Pick<Taking, 'as'>, FieldErrors> {
  const as = takerKinds.find((each) => each === textIn(body, 'as'));
  if (!as) return err({ as: inBoth(returnText, (t) => t.chooseTaker) });
  const shown = shownPaper(textIn(body, 'personId'));
  if (!shown.ok) return err({ personId: shown.error });
  const proxy = textIn(body, 'proxy');
  const { personId, name = as === 'proxy' ? proxy : '' } = shown.value;
  const mandate = textIn(body, 'mandate');
  const long = [name.length > 150 ? 'proxy' : '', mandate.length > 200 ? 'mandate' : ''].find(
    (each) => each !== '',
  );
  if (long !== undefined)
    return err({ [long]: inBoth(returnText, (t) => t.tooLong(long === 'proxy' ? 150 : 200)) });
  const found = checkTaker(takers, { as, name, personId, mandate });
  if (found.ok) return ok({ as, ...found.value });
  return err({ [fieldOf[found.error.code] ?? 'as']: refusalText(found.error) });
}

/** A number as it was typed, or the whole card as a hand scanner types it. */
function shownPaper(
  typed: string,
): Result<{ readonly personId: string; readonly name?: string | undefined }, Bilingual> {
  if (!looksLikeCard(typed)) return ok({ personId: typed });
  const card = readCard(typed);
  return card.ok
    ? ok({ personId: card.value.personId, name: card.value.name })
    : err(inBoth(cardFaultText, (words) => words[card.error]));
}

function signatureIn(body: FieldValues): Result<Taking['signature'], FieldErrors> {
  switch (textIn(body, 'signed')) {
    case 'paper':
      return ok('paper');
    case 'screen': {
      const drawn = parseSignature(textIn(body, 'signature'));
      return drawn ? ok(drawn) : err({ signed: inBoth(returnText, (t) => t.notDrawn) });
    }
    default:
      return err({ signed: inBoth(returnText, (t) => t.chooseSigned) });
  }
}
