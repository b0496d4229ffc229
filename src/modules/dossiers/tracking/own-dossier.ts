import type { DocumentRef } from '#documents';
import type { Bilingual, Instant } from '#kernel';
import { componentsAsked, type DescribedPage, describeAnswers } from '#procedures';
import { type Case, resultFiles } from '../casework/case.ts';
import { type HistoryLine, lastOf } from '../casework/history.ts';
import { type AnswerSoon, answerSoon } from '../closing/answer-soon.ts';

/** What was asked to be supplied, in the official's own words. */
export interface SupplementAsked {
  readonly askedAt: Instant;
  readonly answerBy: Instant;
  readonly components: readonly Bilingual[];
  readonly note: string;
}

/** A paper of the dossier with its files. */
interface OwnPaper {
  readonly name: Bilingual;
  readonly files: readonly DocumentRef[];
}

/** The forms of the law that exist for the dossier, by their keys in `documents`. */
type OwnForm = 'receipt' | 'supplement' | 'refusal';

type Words = { readonly reason: string; readonly ground: string };

/** Everything of a dossier that only its owner sees beside what everyone sees. */
export interface OwnParts {
  readonly refusal:
    | { readonly reason: string; readonly ground: string; readonly english?: Words | undefined }
    | undefined;
  /** The time to answer is nearly over. */
  readonly answerSoon?: AnswerSoon | undefined;
  readonly supplements: readonly SupplementAsked[];
  readonly answers: readonly DescribedPage[];
  readonly papers: readonly OwnPaper[];
  readonly forms: readonly OwnForm[];
  readonly result: { readonly number: string; readonly files: readonly DocumentRef[] } | undefined;
}

export function ownParts(found: Case, now: Instant): OwnParts {
  const { dossier, application, version, history, rules } = found;
  const refused = lastOf(history, 'DossierRefused');
  return {
    refusal: refused?.event.private,
    answerSoon: answerSoon(dossier, rules, now),
    supplements: history.flatMap((line) => supplementIn(found, line)),
    answers: version.form ? describeAnswers(version.form, application.answers) : [],
    papers: papersOf(found),
    forms: [
      ...(dossier.acceptedAt === null ? [] : (['receipt'] as const)),
      ...(lastOf(history, 'SupplementRequested') ? (['supplement'] as const) : []),
      ...(refused ? (['refusal'] as const) : []),
    ],
    result: dossier.finishedAt === null ? undefined : resultOf(found),
  };
}

function supplementIn(found: Case, { event }: HistoryLine): readonly SupplementAsked[] {
  if (event.type !== 'SupplementRequested') return [];
  const { askedAt, answerBy, components } = event.public;
  const named = components.map((key) => componentName(found, key));
  return [{ askedAt, answerBy, components: named, note: event.private.note }];
}

/** The name of a component in the version the dossier was filed by. */
export function componentName({ version }: Pick<Case, 'version'>, key: string): Bilingual {
  const component = version.content.components.find((each) => each.key === key);
  if (!component) return { vi: key, en: key };
  return { vi: component.name.vi, en: component.name.en ?? component.name.vi };
}

/** In the order of the catalogue; a file for a component no longer asked for comes last, never lost. */
function papersOf(found: Case): readonly OwnPaper[] {
  const { dossier, application, version, documents } = found;
  const handedIn = dossier.papers.filter(({ purpose }) => purpose !== 'result');
  const asked = componentsAsked(version, application.answers).map(({ key }) => key);
  const keys = [...new Set([...asked, ...handedIn.map(({ component }) => component)])];
  return keys.flatMap((key) => {
    const ids = new Set(handedIn.filter((each) => each.component === key).map((each) => each.documentId));
    const files = documents.filter(({ id }) => ids.has(id));
    return files.length === 0 ? [] : [{ name: componentName(found, key), files }];
  });
}

function resultOf(found: Case): OwnParts['result'] {
  const files = resultFiles(found);
  const attached = lastOf(found.history, 'ResultAttached');
  return files.length === 0 ? undefined : { number: attached?.event.private.number ?? '', files };
}
