import { isJsonObject, type JsonValue } from '#kernel';
import { textIn } from '#ui/forms';
import type { Answers } from '../form/form.ts';
import { answersField } from './try-names.ts';

/** The answers a trial brought along; none where they are none. */
export function carriedIn(body: unknown): Answers {
  try {
    const value: JsonValue = JSON.parse(textIn(body, answersField));
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}
