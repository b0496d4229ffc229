import { dayIn } from '#calendar';
import type { AccountNotices } from '#identity';
import { dateIn, inBoth } from '#kernel';
import type { DossierDeps } from '../deps.ts';
import { ownText } from './own.text.ts';
import { ownLists } from './own-dossiers.action.ts';
import { ownAsked } from './own-list.ts';

/** What an account's own page says of its drafts: which will be deleted, and on which day. */
export const accountNotices =
  (deps: DossierDeps): AccountNotices =>
  async (actor, now) => {
    const { drafts } = await ownLists(deps, actor, ownAsked({}), now);
    return drafts
      .filter(({ noted }) => noted)
      .map(({ procedure, expiresAt, href }) => ({
        text: inBoth(ownText, (t, lang) => t.noticeOf(procedure[lang], dayIn(dateIn(expiresAt), lang))),
        href,
      }));
  };
