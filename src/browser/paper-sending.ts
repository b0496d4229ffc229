import type { Upload, UploadOptions } from 'tus-js-client';
import { fileView } from './paper-view.ts';

/** One file on its way. */
export interface Sending {
  readonly item: HTMLElement;
  /** Not when it can be seen beforehand that it will be refused; its line says so. */
  readonly worthSending: boolean;
  /** Resolves when it has arrived, was refused, was stopped, or has to wait for the network. */
  readonly send: () => Promise<void>;
}

/** Milliseconds before each new try; the network of a bus ride comes back within a minute. */
const retryDelays = [0, 1_000, 3_000, 5_000, 10_000, 20_000];

/** Where a file was chosen: the part of the page with its address and words, and the form it stands in. */
interface Chosen {
  readonly part: HTMLElement;
  readonly form: HTMLFormElement;
}

/** What of one file is where: its line on the page, its upload, and what to do when it is done or given up. */
export function sendingOf(chosen: Chosen, file: File, changed: () => void): Sending {
  const view = fileView(chosen.part, file);
  let upload: Upload | undefined;
  let settle = (): void => undefined;
  const stop = (): void => {
    settle();
    changed();
  };
  const send = (): Promise<void> =>
    new Promise((resolve) => {
      settle = resolve;
      void start();
    });
  const start = async (): Promise<void> => {
    view.sending();
    upload ??= await prepared(chosen, file, { progress: view.progress, failed, arrived }).catch(
      () => undefined,
    );
    if (upload === undefined) view.failed(view.words('failed'), true);
    else upload.start();
  };
  const failed = (message: string | undefined, status: number): void => {
    if (status === 0) view.offline();
    else view.failed(message ?? view.words(status === 401 ? 'signedOut' : 'failed'), status >= 500);
    settle();
  };
  const arrived = async (address: string): Promise<void> => {
    view.checking();
    const answer = await handIn(chosen, address.split('/').at(-1) ?? '');
    if (answer === undefined) view.failed(view.words('failed'), true);
    else if (answer.ok) view.received();
    else view.failed(answer.message, false);
    stop();
  };
  view.onHold(
    () => void upload?.abort().then(settle),
    () => void start(),
  );
  view.onRemove(() => {
    void upload?.abort(true).catch(() => undefined);
    view.item.remove();
    stop();
  });
  window.addEventListener('online', () => view.isOffline() && void start());
  const wrong = view.unacceptable();
  if (wrong !== undefined) view.failed(wrong, false);
  return { item: view.item, worthSending: wrong === undefined, send };
}

interface Told {
  readonly progress: (sent: number) => void;
  readonly failed: (message: string | undefined, status: number) => void;
  readonly arrived: (address: string) => Promise<void>;
}

/** The same file chosen again goes on where it was cut, also after the page was closed. */
async function prepared({ part, form }: Chosen, file: File, told: Told): Promise<Upload> {
  const tus = await import('tus-js-client');
  const upload = new tus.Upload(file, {
    endpoint: part.dataset['address'] ?? '',
    headers: { 'x-csrf-token': fieldOf(form, '_csrf') },
    metadata: { filename: file.name },
    retryDelays,
    removeFingerprintOnSuccess: true,
    onShouldRetry: (error) => isPassing(statusOf(error)),
    onProgress: (sent) => told.progress(sent),
    onError: (error) => told.failed(messageOf(error), statusOf(error)),
    onSuccess: () => void told.arrived(upload.url ?? ''),
  });
  const [earlier] = await upload.findPreviousUploads();
  if (earlier !== undefined) upload.resumeFromPreviousUpload(earlier);
  return upload;
}

/** A line that was cut, an upload another tab still holds, a server that is being restarted. */
const isPassing = (status: number): boolean =>
  status === 0 || status === 409 || status === 423 || (status >= 500 && status !== 507);

type Failed = Parameters<NonNullable<UploadOptions['onError']>>[0];

const answerOf = (error: Failed) => ('originalResponse' in error ? error.originalResponse : null);
const statusOf = (error: Failed): number => answerOf(error)?.getStatus() ?? 0;

function messageOf(error: Failed): string | undefined {
  const said = parsed(answerOf(error)?.getBody() ?? '');
  return typeof said === 'object' && said !== null && 'message' in said && typeof said.message === 'string'
    ? said.message
    : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Answer = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** Says which paper the upload is; asked again after a lost answer, it is the same one. */
async function handIn({ part, form }: Chosen, upload: string): Promise<Answer | undefined> {
  const fields = { _csrf: fieldOf(form, '_csrf'), thanhPhan: part.dataset['paper'] ?? '', taiLen: upload };
  const body = new URLSearchParams({ ...fields, traLoi: 'json' });
  for (const delay of [0, 2_000, 6_000]) {
    await new Promise((resolve) => setTimeout(resolve, delay));
    const answer = await fetch(form.action, { method: 'POST', body }).catch(() => undefined);
    const said = parsed((await answer?.text()) ?? '');
    if (typeof said !== 'object' || said === null || !('ok' in said)) continue;
    if (said.ok === true) return { ok: true };
    if ('message' in said && typeof said.message === 'string') return { ok: false, message: said.message };
  }
  return undefined;
}

function fieldOf(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field.value : '';
}
