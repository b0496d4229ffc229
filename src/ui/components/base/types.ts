import type { ComponentChildren } from 'preact';

/** Anything a component may hold: text (escaped), a vnode, or a list of both. */
export type Content = ComponentChildren;

/**
 * Further HTML attributes of a component's root element. Never put a user's address in here
 * (pass it through `safeUrl`), and never `style`: the content security policy refuses it.
 */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What nearly every component accepts besides its own props. */
export interface Common {
  /** More class names, after the component's own. */
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** Text sizes of labels, legends and captions, as in govuk-frontend. */
export type Size = 's' | 'm' | 'l' | 'xl';
