import { clockText, dayIn } from '#calendar';
import { dateIn, type Instant, type Lang } from '#kernel';

/** `thứ Tư, 25/11/2026, 17:30`. */
export const momentIn = (at: Instant, lang: Lang): string => `${dayIn(dateIn(at), lang)}, ${clockText(at)}`;
