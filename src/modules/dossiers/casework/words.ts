import { clockText, durationIn } from '#calendar';
import { type Instant, type Lang, localOf } from '#kernel';

/** `25/11, 17:30`, for narrow columns. */
export function shortMoment(at: Instant): string {
  const { date } = localOf(at);
  return `${date.slice(8)}/${date.slice(5, 7)}, ${clockText(at)}`;
}

/** What is left of a clock, after the badge's word: `còn 2 giờ làm việc`; overdue, by how much. */
export function leftIn(minutes: number, lang: Lang): string {
  const time = durationIn(Math.abs(minutes), lang);
  if (lang === 'vi') return minutes < 0 ? `${time} làm việc` : `còn ${time} làm việc`;
  return minutes < 0 ? `by ${time} of working time` : `${time} of working time left`;
}
