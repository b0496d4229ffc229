import type { Lang } from '#kernel';
import { phraseUses } from '../phrases/phrase.ts';
import { policiesFor } from '../policies.ts';
import {
  applicants,
  channels,
  componentKinds,
  filingRoutes,
  levels,
  pauseReasons,
  uploads,
} from '../procedure.ts';
import { wordsText } from '../words.text.ts';
import type { Choice } from './part.ts';
import { partsText } from './parts.text.ts';

const limitKinds = ['hour', 'workday', 'calendar-day', 'month', 'same-day', 'fixed-date'] as const;

const codes: Readonly<Record<Choice, readonly string[]>> = {
  route: filingRoutes,
  level: levels,
  agencyLevel: ['commune', 'province'],
  applicant: applicants,
  channel: channels,
  onlineLevel: ['full', 'partial', 'information-only'],
  componentKind: componentKinds,
  upload: uploads,
  limitKind: limitKinds,
  publishedLimitKind: [...limitKinds, 'by-plan'],
  pauseReason: pauseReasons,
  pause: policiesFor.supplement,
  pauseContinue: policiesFor.financial,
  pauseOpinion: policiesFor['external-opinion'],
  onSilence: ['close', 'refuse'],
  partial: ['never', 'before-acceptance', 'always'],
  phraseUse: phraseUses,
};

/** What there is to choose from, in words. */
export function choicesIn(
  choice: Choice,
  lang: Lang,
): readonly { readonly value: string; readonly label: string }[] {
  const words = wordsFor(choice, lang);
  return codes[choice].map((value) => ({ value, label: words[value] ?? value }));
}

function wordsFor(choice: Choice, lang: Lang): Readonly<Record<string, string>> {
  const { level, route, applicant, channel, onlineLevel, componentKind } = wordsText[lang];
  const { upload, limitKind, pauseReason, pause, onSilence, partial, phraseUse } = partsText[lang].choices;
  const all: Readonly<Record<Choice, Readonly<Record<string, string>>>> = {
    ...{ level, route, applicant, channel, onlineLevel, componentKind, agencyLevel: level },
    ...{ upload, limitKind, publishedLimitKind: limitKind, pauseReason, onSilence, partial, phraseUse },
    ...{ pause, pauseContinue: pause, pauseOpinion: pause },
  };
  return all[choice];
}
