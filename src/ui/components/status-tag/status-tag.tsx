import type { Content } from '../base/types.ts';
import { Tag, type TagColour } from '../tag/tag.tsx';

/** What a status means to the reader, whatever it is called. */
export type StatusTone = 'neutral' | 'new' | 'active' | 'waiting' | 'done' | 'problem';

const colours: Record<StatusTone, TagColour> = {
  neutral: 'grey',
  new: 'blue',
  active: 'teal',
  waiting: 'yellow',
  done: 'green',
  problem: 'red',
};

export interface StatusTagProps {
  readonly tone: StatusTone;
  readonly children?: Content;
}

/** A status in its official words, coloured by what it means. */
export function StatusTag({ tone, children }: StatusTagProps) {
  return <Tag colour={colours[tone]}>{children}</Tag>;
}
