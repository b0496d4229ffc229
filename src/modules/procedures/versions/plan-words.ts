import { langs } from '#kernel';
import { differenceLine } from './difference-words.ts';
import type { Publication } from './publication.ts';
import type { Touched } from './touched.ts';
import { versionsText } from './versions.text.ts';

/** What publishing will do, for a terminal, in both languages: class, differences, who is touched and how. */
export function planLines(publication: Publication, touched: Touched | undefined): readonly string[] {
  const { entry, version, effectiveFrom, differences } = publication;
  const { code, name } = entry.content;
  const change = publication.class;
  const head = `${change === undefined ? 'new    ' : 'changed'}  ${code} ${name.vi}`;
  if (change === undefined) return [head];
  const title = langs.map((lang) => versionsText[lang].classes[change]);
  const { drafts, dossiers } = touched ?? { drafts: 0, dossiers: 0 };
  return [
    head,
    `  ${title.join(' / ')}: ${langs.map((lang) => versionsText[lang].from(version, effectiveFrom)).join(' / ')}`,
    ...differences.flatMap((difference) => [
      `  - ${differenceLine(difference, 'vi')}`,
      `    ${differenceLine(difference, 'en')}`,
    ]),
    ...langs.flatMap((lang) => [
      `  ${versionsText[lang].touched(drafts, dossiers)} ${versionsText[lang].effects[change]}`,
    ]),
  ];
}
