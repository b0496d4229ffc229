/** A list under a name: theirs in one post, or a colleague's that is shared inside the agency. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** The query of the list's address. */
  readonly query: string;
  readonly isDefault: boolean;
  readonly shared: boolean;
  /** Whose it is, where it is not the reader's own. */
  readonly by: string | undefined;
}

export const longestName = 60;
/** Of one person in one post: more do not fit a line that is read at a glance. */
export const mostViews = 20;
