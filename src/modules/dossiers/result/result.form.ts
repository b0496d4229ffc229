import { type Bilingual, err, inBoth, ok, type Result } from '#kernel';
import { type FieldErrors, hasErrors, textIn } from '#ui/forms';
import { refusalText } from '../refusal-words.ts';
import { attachText, returnText } from './result.text.ts';
import type { ReturnResult } from './return-result.ts';

/** The number of the paper, and in a chain whose result it is; its files come beside it. */
export function parseAttachResult(
  body: unknown,
): Result<{ readonly number: string; readonly slice?: string }, FieldErrors> {
  const [number, slice] = [textIn(body, 'number'), textIn(body, 'slice')];
  if (number.length > 100) return err({ number: inBoth(attachText, (t) => t.tooLong) });
  return ok({ number, ...(slice === '' ? {} : { slice }) });
}

const ways = ['desk', 'post', 'electronic'] as const;

/** How it was handed out and who took it; nobody takes an electronic result by hand. */
export function parseReturnResult(body: unknown): Result<ReturnResult, FieldErrors> {
  const way = ways.find((each) => each === textIn(body, 'way'));
  const receiver = textIn(body, 'receiver');
  const errors: FieldErrors = {
    ...(way ? {} : { way: chooseWay }),
    ...(way !== 'electronic' && receiver === ''
      ? { receiver: refusalText({ code: 'result.receiver-missing' }) }
      : {}),
    ...(receiver.length > 200 ? { receiver: tooLong } : {}),
  };
  return way && !hasErrors(errors) ? ok({ way, receiver }) : err(errors);
}

const chooseWay: Bilingual = inBoth(returnText, (t) => t.chooseWay);
const tooLong: Bilingual = inBoth(returnText, (t) => t.tooLong);
