import { type AnyRoute, type RawInput, redirect, route } from '#platform/http';
import { guideAsked, guideReply } from '../guide/guide.route.ts';
import { guideAnswers } from '../guide/guide.ts';
import { procedureVersionsPath, versionsPath } from '../versions/versions.paths.ts';
import { readDraft } from './check-draft.action.ts';
import { openDraft } from './draft.store.ts';
import { nameIn, unnamed } from './draft-name.ts';
import { draftPath, guidePreviewPath, partPath } from './drafting.paths.ts';
import { draftingText } from './drafting.text.ts';
import type { DraftingDeps } from './drafting-deps.ts';

/** “What do I need?” of a draft, as citizens will see it: the very pages they get. */
export const guidePreviewRoutes = ({ db }: DraftingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: guidePreviewPath(':code'),
    permission: 'catalogue.manage',
    audit: 'draft.guide-preview',
    input: (raw: RawInput) => guideAsked(raw),
    handle: async ({ code, sent, shows, changes }, { view }) => {
      const draft = await openDraft(db, code);
      if (!draft) return redirect(draftPath(code));
      const { entry, faults } = await readDraft(db, draft);
      const { guide } = entry.content;
      const wrong = faults.some(({ path }) => path === '' || /^(guide|components)\b/.test(path));
      if (!guide || wrong)
        return redirect(partPath(code, 'huong-dan'), {
          kind: 'notice',
          text: { vi: draftingText.vi.guideFaulty, en: draftingText.en.guideFaulty },
        });
      const text = draftingText[view.lang];
      const name = (nameIn(draft.files.yaml) ?? unnamed(code))[view.lang];
      const crumbs = [
        { text: text.workspace, href: '/lam-viec' },
        { text: text.procedures, href: versionsPath },
        { text: name, href: procedureVersionsPath(code) },
        { text: text.title, href: draftPath(code) },
      ];
      const trial = { action: guidePreviewPath(code), crumbs, note: text.guideTrial };
      const version = { code, content: entry.content };
      const answers = guideAnswers(guide, sent);
      return guideReply({ view, version, guide, unit: undefined, answers, trial }, { shows, changes });
    },
  }),
];
