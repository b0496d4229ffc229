import { classes } from '../base/classes.ts';
import type { Common, Content } from '../base/types.ts';

export type TagColour = 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'red' | 'orange' | 'yellow';

export interface TagProps extends Common {
  readonly children?: Content;
  readonly colour?: TagColour | undefined;
}

/** A short status in words. Its colour only repeats what the word says. */
export function Tag({ children, colour, class: extra, attributes }: TagProps) {
  return (
    <strong {...attributes} class={classes('govuk-tag', colour && `govuk-tag--${colour}`, extra)}>
      {children}
    </strong>
  );
}
