/** What a person can do about a failure, by what PostgreSQL writes into its log. */
const advice: readonly (readonly [RegExp, string])[] = [
  [/No space left on device/, 'The disk is full: free some space and start again.'],
  [
    /could not resize shared memory|Cannot allocate memory|could not map anonymous shared memory/,
    'There is not enough memory (or /dev/shm is too small): free some memory and start again.',
  ],
  [
    /database files are incompatible with server/,
    'The data directory was made by another version of PostgreSQL: start it with the motcua that made it.',
  ],
  [
    /has wrong ownership|has invalid permissions|Permission denied/,
    'A file in the data directory belongs to another user: start motcua as the user who first started it.',
  ],
  [
    /lock file "postmaster\.pid" already exists/,
    'Another PostgreSQL seems to use this data directory: stop it, then start again.',
  ],
  [/Read-only file system/, 'The disk is read-only: the data directory must be writable.'],
  [
    /invalid checkpoint record|could not locate a valid checkpoint record|PANIC/,
    'The data files are damaged: keep a copy of the data directory as it is, then restore the last backup.',
  ],
  [
    /cannot be run as root/,
    'PostgreSQL refuses to run as root and no other way was found: install util-linux, or start motcua as an ordinary user.',
  ],
];

/** The sentence for a failed start: what was tried, what the log says, what to do. */
export function explainFailure(what: string, log: string): string {
  const told = advice.find(([pattern]) => pattern.test(log))?.[1];
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const shown = lines.length === 0 ? 'PostgreSQL wrote nothing to its log.' : lines.slice(-12).join('\n');
  return [what, ...(told ? [told] : []), shown].join('\n');
}
