import type { Project } from '../project.ts';
import type { Rule, Violation } from '../violation.ts';

export const words: Rule = {
  name: 'words',
  sentence: 'no file speaks of one machine, one registry, or work put off',
  why: 'the tree must mean the same to whoever clones it, and what is promised in a comment is never done',
  fix: 'write a path relative to the project; do the work, or file an issue',
  check: (project) => project.files.filter(isProse).flatMap((file) => spoken(project, file)),
};

/** The letters are broken up so that this file passes its own rule. */
const forbidden: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /\b(TO[D]O|FIX[M]E|X[X]X)\b(?!\d)/, what: 'puts work off' },
  { pattern: /(?<![\w./-])\/(work|root|home\/\w+|Users\/\w+)\/[\w.]/, what: 'names a path of one machine' },
  {
    pattern: /\bregistry\.(npmjs|yarnpkg)\.|\/\/[\w.-]*(verdaccio|artifactory|nexus)/i,
    what: 'names a registry',
  },
];

const binary = /\.(png|jpe?g|gif|webp|ico|woff2?|ttf|otf|pdf|zip|gz|docx?|xlsx?|pptx?)$/i;

const isProse = (file: string): boolean => !binary.test(file) && file !== 'package-lock.json';

function spoken(project: Project, file: string): Violation[] {
  const text = project.read(file);
  if (!forbidden.some(({ pattern }) => pattern.test(text))) return [];
  return text
    .split('\n')
    .flatMap((line, at) =>
      forbidden
        .filter(({ pattern }) => pattern.test(line))
        .map(({ what }) => ({ file, line: at + 1, what: `${what}: ${line.trim().slice(0, 80)}` })),
    );
}
