import { classes, present } from '../base/classes.ts';
import { useText } from '../base/context.ts';
import type { Content } from '../base/types.ts';
import { timelineText } from './timeline.text.ts';

export interface TimelineItem {
  readonly title: Content;
  readonly state: 'done' | 'current' | 'upcoming' | 'problem';
  /** «Đã xong», «Đang làm», «Chưa đến», «Cần chú ý» unless said; pass '' to show none. */
  readonly stateWord?: string | undefined;
  /** When, or by when, in words. */
  readonly when?: Content;
  /** Machine-readable time for `<time datetime>`, ISO 8601. */
  readonly dateTime?: string | undefined;
  /** Who holds or held it: post and unit. */
  readonly holder?: Content;
  readonly children?: Content;
}

export interface TimelineProps {
  readonly items: readonly TimelineItem[];
  readonly label?: string | undefined;
}

function Stage({ item }: { readonly item: TimelineItem }) {
  const t = useText();
  const word = item.stateWord ?? t(timelineText[item.state]);
  return (
    <li
      class={classes('mc-timeline__item', `mc-timeline__item--${item.state}`)}
      aria-current={item.state === 'current' ? 'step' : undefined}
    >
      <p class="mc-timeline__title">
        {item.title}
        {word !== '' && (
          <>
            {' '}
            <span class="mc-timeline__state">{word}</span>
          </>
        )}
      </p>
      {present(item.when) && (
        <p class="mc-timeline__when">
          {item.dateTime ? <time dateTime={item.dateTime}>{item.when}</time> : item.when}
        </p>
      )}
      {present(item.holder) && <p class="mc-timeline__holder">{item.holder}</p>}
      {present(item.children) && <div class="mc-timeline__more">{item.children}</div>}
    </li>
  );
}

/** The stages of a dossier in order: what happened, where it is, what comes. */
export function Timeline({ items, label }: TimelineProps) {
  return (
    <ol class="mc-timeline" aria-label={label}>
      {items.map((item) => (
        <Stage item={item} />
      ))}
    </ol>
  );
}
