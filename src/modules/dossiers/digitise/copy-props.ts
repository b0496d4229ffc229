import type { DocumentRef, Reading } from '#documents';
import type { ActionPageProps } from '../casework/action-frame.page.tsx';
import type { StorePaper } from './store-paper.store.ts';

export interface ComparePageProps extends ActionPageProps {
  readonly component: string;
  readonly name: string;
  /** The copy as it will be confirmed: the searchable one where there is one. */
  readonly copy: DocumentRef;
  readonly pictures: boolean;
  /** How far its text is read; `off` where nothing can read it. */
  readonly reading: Reading | { readonly state: 'off' };
}

export interface SettlePageProps extends ActionPageProps {
  readonly component: string;
  readonly name: string;
  readonly offers: readonly StorePaper[];
}
