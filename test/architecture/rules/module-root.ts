import type { Rule } from '../violation.ts';

export const moduleRoot: Rule = {
  name: 'module-root',
  sentence: 'a module opens with its README, its face and, when it has routes or jobs, its module.ts',
  why: 'a newcomer begins at the same three files everywhere',
  fix: 'write what it owns, its words and its tables in ten lines; name what others may use',
  check: (project) => {
    const has = (path: string): boolean => project.files.includes(path);
    return foldersOf(project.files).flatMap((folder) => {
      const plugs = project.files.some((file) => file.startsWith(folder) && /\.(route|job)\.ts$/.test(file));
      const needed = ['README.md', 'index.ts', ...(plugs ? ['module.ts'] : [])];
      return needed
        .filter((name) => !has(folder + name))
        .map((name) => ({ file: folder, line: 0, what: `has no ${name}` }));
    });
  },
};

const foldersOf = (files: readonly string[]): string[] => [
  ...new Set(files.flatMap((file) => /^src\/modules\/[^/]+\//.exec(file)?.[0] ?? [])),
];
