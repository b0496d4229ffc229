import { clockText, dayIn } from '#calendar';
import { addMinutes, dateIn, type Instant, type Lang, localOf } from '#kernel';
import { absenceText } from './absence.text.ts';

/** Until when somebody is away: a whole day is told by its name, not by the midnight after it. */
export const untilIn = (at: Instant, lang: Lang): string =>
  localOf(at).minute === 0
    ? absenceText[lang].endOfDay(dayIn(dateIn(addMinutes(at, -1)), lang))
    : `${clockText(at)}, ${dayIn(dateIn(at), lang)}`;
