import type { Publication } from '../versions/publication.ts';

/** What publishing a draft would do, or why that cannot be said. */
export type DraftPlan =
  | {
      readonly kind: 'publish';
      readonly publication: Pick<Publication, 'version' | 'effectiveFrom' | 'class' | 'differences'> & {
        readonly before?: Pick<NonNullable<Publication['before']>, 'version' | 'process'> | undefined;
        readonly entry?: Pick<Publication['entry'], 'process' | 'content' | 'form'> | undefined;
      };
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'faulty' };
