import type { Rule } from '../violation.ts';

export const lockfile: Rule = {
  name: 'lockfile',
  sentence: 'package-lock.json names no host, so that any registry or mirror may serve it',
  why: 'an address of one machine in the lockfile breaks the installation of everybody else; the hashes are what is trusted',
  fix: 'install with npm config set omit-lockfile-registry-resolved true, or delete the resolved lines',
  check: (project) => {
    if (!project.files.includes('package-lock.json')) return [];
    return project
      .read('package-lock.json')
      .split('\n')
      .flatMap((line, at) =>
        /"resolved":\s*"[a-z+]+:\/\//.test(line)
          ? [{ file: 'package-lock.json', line: at + 1, what: `names a host: ${line.trim()}` }]
          : [],
      );
  },
};
