import { classes, present } from '../base/classes.ts';
import { useText } from '../base/context.ts';
import type { Content } from '../base/types.ts';
import { clockText } from './clock-badge.text.ts';
import { ClockIcon } from './clock-icon.tsx';
import type { ClockState } from './clock-state.ts';

export interface ClockBadgeProps {
  readonly state: ClockState;
  /** Instead of «Trong hạn», «Sắp đến hạn», «Quá hạn», «Tạm dừng», «Dừng giải quyết». */
  readonly word?: string | undefined;
  /** After the word: «còn 2 giờ 30 phút làm việc». */
  readonly detail?: Content;
}

/** The deadline's traffic light: always a word and an icon; the colour only repeats them. */
export function ClockBadge({ state, word, detail }: ClockBadgeProps) {
  const t = useText();
  return (
    <span class={classes('mc-clock', `mc-clock--${state}`)}>
      <ClockIcon state={state} />
      <span class="mc-clock__word">{word ?? t(clockText[state])}</span>
      {present(detail) && <span class="mc-clock__detail">{detail}</span>}
    </span>
  );
}
