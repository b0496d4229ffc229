import { textIn } from '#ui/forms';
import type { Onward } from '../identity.paths.ts';

/** Where to go on to, from a query or a body. Whoever redirects checks that `next` is a path of ours. */
export const onwardIn = (fields: unknown): Onward => ({
  next: textIn(fields, 'tiep') || undefined,
  kept: textIn(fields, 'giu') || undefined,
});
