import pino from 'pino';

export type Log = pino.Logger;

/** What must never reach a log, wherever it appears one or two levels deep. */
const secretFields = ['password', 'token', 'secret', 'cookie', 'authorization', 'identityNumber'];

/** What PostgreSQL adds to an error is the row or key it was about: names, numbers, hashes of people. */
const rowsInErrors = ['detail', 'where', 'internalQuery'].flatMap((name) => [
  `err.${name}`,
  `err.cause.${name}`,
]);

/**
 * One JSON object a line on standard error, written before the call returns: the last line before a crash
 * is the one that matters. Standard output belongs to what a command answers.
 */
export function createLog(level: string, to?: pino.DestinationStream): Log {
  const paths = secretFields.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]).concat(rowsInErrors);
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: { paths, censor: '[kept back]' } },
    to ?? pino.destination({ fd: 2, sync: true }),
  );
}
