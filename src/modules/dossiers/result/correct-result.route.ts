import { err, mustConfirm } from '#kernel';
import { acceptAttribute, fileLimits, fileRulesWords } from '#platform/files';
import { type AnyRoute, confirmFirst, type PageRequest, redirect, route } from '#platform/http';
import { allowed } from '../allowed.ts';
import type { Case } from '../casework/case.ts';
import { caseworkPath, caseworkPatterns } from '../casework/casework.paths.ts';
import { type ActionForm, answerForm, showForm } from '../casework/casework.route.ts';
import { dossierIn } from '../casework/form-input.ts';
import { hindranceTo } from '../casework/hindrances.ts';
import { readSmall } from '../casework/small-action.form.ts';
import { fieldOfRefusal } from '../casework/small-action.ts';
import type { DossierDeps } from '../deps.ts';
import { correctResult } from './correct-action.ts';
import { CorrectResultPage } from './correct-result.page.tsx';
import { decideCorrectResult } from './correct-result.ts';
import { withOwnResult } from './has-result.ts';
import { receiveResults } from './receive-results.action.ts';

const small = correctResult([]);
const asked = (found: Case) => correctResult([], withOwnResult(found.dossier));

const correctForm = ({ now }: PageRequest): ActionForm => ({
  action: 'correct-result',
  hindrance: ({ dossier }) => hindranceTo(dossier, 'correct-result', now),
  page: (props) =>
    CorrectResultPage({
      ...props,
      small: asked(props.found),
      action: caseworkPath(props.found.dossier.id, 'correctResult'),
      rules: fileRulesWords(),
      accept: acceptAttribute,
    }),
});

/** A new result in the place of a wrong one, with its file. */
export const correctResultRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: caseworkPatterns.correctResult,
    permission: 'dossier.correct-result',
    audit: 'dossier.correct-result.form',
    input: dossierIn,
    // Asked before the file is chosen, which is not kept with the words.
    handle: async ({ id }, request) =>
      mustConfirm(request.actor, request.now)
        ? confirmFirst()
        : showForm(deps, request, id, correctForm(request)),
  }),
  route({
    method: 'POST',
    path: caseworkPatterns.correctResult,
    permission: 'dossier.correct-result',
    audit: 'dossier.correct-result',
    upload: { maxBytes: fileLimits.maxBytesPerFile, maxFiles: fileLimits.maxFilesPerDossier },
    input: dossierIn,
    handle: async ({ id, body }, request) => {
      if (mustConfirm(request.actor, request.now)) return confirmFirst();
      return answerForm(deps, request, id, {
        ...correctForm(request),
        body,
        read: async ({ dossier }) => {
          const wanted = allowed(dossier, 'correct-result', request.actor).ok;
          const files = await receiveResults(deps, request, wanted);
          const slices = withOwnResult(dossier);
          const read = readSmall(correctResult(files.ok ? files.value : [], slices), body);
          return read.ok && !files.ok ? err({ files: files.error }) : read;
        },
        decide: decideCorrectResult,
        fieldOf: fieldOfRefusal(small),
        done: () => redirect(caseworkPath(id), { kind: 'success', text: small.text.done }),
      });
    },
  }),
];
