import type { CustomFetch } from 'openid-client';

/** Seconds for one question to the provider, a second try within them. */
export const patience = 5;

type Asked = Parameters<CustomFetch>[1];

/** It does not answer, not in time, or says that it is broken; the message is one word for the log. */
export class ProviderDown extends TypeError {}

/**
 * Asks the provider. A question that changes nothing is asked a second time when the line broke or the provider says that
 * it is broken; both within the one limit of time, which the answer's last byte has to keep too.
 */
export const patientFetch: CustomFetch = async (url, options) => {
  const tries = options.method === 'GET' ? 2 : 1;
  let reason = 'unreachable';
  for (let n = 0; n < tries; n += 1) {
    const asked = await once(url, options);
    if (asked instanceof Response) return asked;
    reason = asked;
    if (options.signal?.aborted) break;
  }
  throw new ProviderDown(reason);
};

async function once(url: string, options: Asked): Promise<Response | string> {
  const { method, headers, redirect, signal = null } = options;
  try {
    const answer = await fetch(url, { method, headers, redirect, signal, body: bodyOf(options) });
    const body = await answer.arrayBuffer();
    if (answer.status >= 500) return `status-${answer.status}`;
    return new Response(body.byteLength === 0 ? null : body, answer);
  } catch {
    return signal?.aborted ? 'timeout' : 'unreachable';
  }
}

/** Forms and nothing else are sent to a provider. */
const bodyOf = ({ body }: Asked) => (body instanceof URLSearchParams ? body : null);
