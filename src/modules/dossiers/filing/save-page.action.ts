import type { Result } from '#kernel';
import type { PageRequest } from '#platform/http';
import type { Answers, FormPage } from '#procedures';
import { saveAnswers } from './draft.store.ts';
import type { OpenDraft } from './draft.ts';
import type { FilingDeps } from './filing-deps.ts';
import { openDraft } from './open-draft.action.ts';
import { overwrites } from './two-devices.ts';

/** What became of a page that was sent. */
export type PageSaved<Wrong> =
  | { readonly kind: 'saved'; readonly answers: Answers }
  | { readonly kind: 'wrong'; readonly errors: Wrong }
  /** Another device saved other answers to this page since it was shown: whoever sent it is shown both. */
  | { readonly kind: 'changed-there'; readonly open: OpenDraft }
  | { readonly kind: 'gone' };

/** A page as it was sent: read into the answers there are by then. */
export interface SentPage<Wrong> {
  readonly page: FormPage;
  /** With which answers it had been shown. */
  readonly seen: string;
  readonly read: (answers: Answers) => Result<Answers, Wrong>;
}

/** How often it is tried while another device saves at the same moment. */
const most = 5;

/**
 * Saves one page of a draft into the answers as they stand now: what another device saved on other pages stays.
 */
export async function savePage<Wrong>(
  deps: FilingDeps,
  first: OpenDraft,
  { page, seen, read }: SentPage<Wrong>,
  request: PageRequest,
): Promise<PageSaved<Wrong>> {
  let open: OpenDraft | undefined = first;
  for (let tried = 0; open && open.draft.dossierId === undefined && tried < most; tried += 1) {
    const { answers, id } = open.draft;
    const parsed = read(answers);
    if (!parsed.ok) return { kind: 'wrong', errors: parsed.error };
    if (overwrites(seen, page, answers, parsed.value)) return { kind: 'changed-there', open };
    if (await saveAnswers(deps.office.db, id, parsed.value, request.now, answers))
      return { kind: 'saved', answers: parsed.value };
    open = await openDraft(deps, id, request);
  }
  return { kind: 'gone' };
}
