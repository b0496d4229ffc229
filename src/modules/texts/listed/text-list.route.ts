import { auxiliaryKeys, formTitle, isNumbered, listKeys, numberedKeys, templateAt } from '#documents';
import type { Lang } from '#kernel';
import { type AnyRoute, html, noInput, type PageRequest, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import { editName } from '../changes/edit-name.ts';
import { waitingChanges } from '../changes/text-change.store.ts';
import { plainTemplate, subjectOf } from '../changes/text-edit.ts';
import type { TextsDeps } from '../deps.ts';
import { type TextVersion, versionAt } from '../messages/message.ts';
import { textVersions } from '../messages/text-template.store.ts';
import { textsPath } from '../texts.paths.ts';
import { TextListPage } from './text-list.page.tsx';

/** `/quan-tri/van-ban`: everything that is said to citizens, and what of it was changed. */
export const textListRoute = (deps: TextsDeps): AnyRoute =>
  route({
    method: 'GET',
    path: textsPath,
    permission: 'catalogue.approve',
    audit: 'texts',
    input: noInput,
    handle: async (_, request) => html(renderPage(TextListPage(await listed(deps, request)))),
  });

async function listed({ db, messages, phrasesPath }: TextsDeps, { view, now }: PageRequest) {
  const { lang } = view;
  const waiting = await waitingChanges(db);
  const waits = (subject: string) =>
    waiting.some(({ edit }) => subjectOf(edit) === subject || subjectOf(edit).startsWith(`${subject}:`));
  const versions = await textVersions(db);
  const template = (await templateAt(db, now)) ?? plainTemplate;
  return {
    view,
    phrasesPath,
    waiting: waiting.map(({ id, edit, proposedBy, proposedAt, reason }) => ({
      ...{ id, name: editName(edit, messages, lang), by: proposedBy.name, at: proposedAt, reason },
    })),
    messages: messages.map(({ key, name }) => ({
      ...{ key, name: name[lang], waits: waits(`message:${key}`) },
      changed: versionAt(versions, { key, agency: '', at: now })?.text !== undefined,
      agencies: agenciesWith(versions, key, now),
    })),
    forms: forms(lang).map((form) => ({
      ...{ ...form, waits: waits(`form:${form.key}`), agencies: 0 },
      changed: template.forms[form.key] !== undefined,
    })),
    letterhead: {
      changed: Object.keys(template.letterhead).length > 0,
      agencies: Object.keys(template.units).length,
      waits: waits('letterhead'),
    },
  };
}

const forms = (lang: Lang) =>
  [...numberedKeys, ...auxiliaryKeys, ...listKeys].map((key) => ({
    ...{ key, name: formTitle(key, lang), legal: isNumbered(key) },
  }));

const agenciesWith = (versions: readonly TextVersion[], key: string, at: PageRequest['now']): number =>
  [...new Set(versions.filter((each) => each.key === key).map(({ agency }) => agency))].filter(
    (agency) => agency !== '' && versionAt(versions, { key, agency, at })?.text !== undefined,
  ).length;
