import { err, inBoth } from '#kernel';
import { acceptAttribute, fileLimits, fileRulesWords } from '#platform/files';
import { type AnyRoute, redirect, route } from '#platform/http';
import { allowed } from '../allowed.ts';
import { codeOf } from '../casework/case.ts';
import { caseworkPath, caseworkPatterns, workspacePath } from '../casework/casework.paths.ts';
import { type ActionForm, answerForm, showForm } from '../casework/casework.route.ts';
import { dossierIn } from '../casework/form-input.ts';
import type { DossierDeps } from '../deps.ts';
import { parseAttachResult } from './attach-result.form.ts';
import { AttachResultPage } from './attach-result.page.tsx';
import { attachText } from './attach-result.text.ts';
import { decideAttachResult } from './attach-result.ts';
import { knownForReturn } from './known-for-return.ts';
import { receiveResults } from './receive-results.action.ts';
import { parseReturnResult } from './return-result.form.ts';
import { ReturnResultPage } from './return-result.page.tsx';
import { returnText } from './return-result.text.ts';
import { decideReturnResult } from './return-result.ts';

/** The result of a dossier: attached as a file, handed out and recorded. */
export const resultRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  ...attachRoutes(deps),
  ...returnRoutes(deps),
];

const attachForm: ActionForm = {
  action: 'attach-result',
  page: (props) => AttachResultPage({ ...props, rules: fileRulesWords(), accept: acceptAttribute }),
};

const attachRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: caseworkPatterns.attachResult,
    permission: 'dossier.attach-result',
    audit: 'dossier.attach-result.form',
    input: dossierIn,
    handle: ({ id }, request) => showForm(deps, request, id, attachForm),
  }),
  route({
    method: 'POST',
    path: caseworkPatterns.attachResult,
    permission: 'dossier.attach-result',
    audit: 'dossier.attach-result',
    upload: { maxBytes: fileLimits.maxBytesPerFile, maxFiles: fileLimits.maxFilesPerDossier },
    input: dossierIn,
    handle: ({ id, body }, request) =>
      answerForm(deps, request, id, {
        ...attachForm,
        body,
        read: async ({ dossier }) => {
          const wanted = allowed(dossier, 'attach-result', request.actor).ok;
          const files = await receiveResults(deps, request, wanted);
          const read = parseAttachResult(body);
          if (!read.ok) return read;
          if (!files.ok) return err({ files: files.error });
          return { ok: true, value: { ...read.value, documents: files.value } };
        },
        decide: decideAttachResult,
        fieldOf: {
          'result.missing': 'files',
          'result.slice-missing': 'slice',
          'result.slice-unknown': 'slice',
          'result.slice-of-other': 'slice',
          'result.slice-not-begun': 'slice',
        },
        done: (dossier) =>
          redirect(caseworkPath(dossier.id), {
            kind: 'success',
            text: inBoth(attachText, (t) => t.done),
          }),
      }),
  }),
];

const returnForm: ActionForm = { action: 'return-result', page: ReturnResultPage };

const returnRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: caseworkPatterns.returnResult,
    permission: 'dossier.return-result',
    audit: 'dossier.return-result.form',
    input: dossierIn,
    handle: ({ id }, request) => showForm(deps, request, id, returnForm),
  }),
  route({
    method: 'POST',
    path: caseworkPatterns.returnResult,
    permission: 'dossier.return-result',
    audit: 'dossier.return-result',
    input: dossierIn,
    handle: ({ id, body }, request) =>
      answerForm(deps, request, id, {
        ...returnForm,
        body,
        read: (found) => parseReturnResult(body, knownForReturn(found)),
        decide: decideReturnResult,
        fieldOf: {
          'result.receiver-missing': 'receiver',
          'result.missing': 'way',
          'result.slices-missing': 'way',
        },
        done: (dossier) =>
          redirect(workspacePath, {
            kind: 'success',
            text: inBoth(returnText, (t) => t.done(codeOf(dossier))),
          }),
      }),
  }),
];
