import { err, inBoth, ok, type Result } from '#kernel';
import { type FieldErrors, hasErrors, textIn } from '#ui/forms';
import { returnWays } from '../dossier.ts';
import { refusalText } from '../refusal-words.ts';
import { returnWayText } from './return-way.text.ts';
import type { ChooseReturn } from './return-way.ts';

const longest = 300;

/** How the result is to come; an address where it goes by post. */
export function parseReturnWay(body: unknown): Result<ChooseReturn, FieldErrors> {
  const way = returnWays.find((each) => each === textIn(body, 'cachNhan'));
  const address = textIn(body, 'diaChi');
  const errors: FieldErrors = {
    ...(way ? {} : { cachNhan: inBoth(returnWayText, (t) => t.choose) }),
    ...(way === 'post' && address === ''
      ? { diaChi: refusalText({ code: 'return-way.address-missing' }) }
      : {}),
    ...(address.length > longest ? { diaChi: inBoth(returnWayText, (t) => t.tooLong) } : {}),
  };
  return way && !hasErrors(errors) ? ok({ way, address }) : err(errors);
}
