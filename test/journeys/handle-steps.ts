import { pdfBytes } from '#test/sample-files';
import { accept, type Client, type Fields, hidden, signedIn } from './http-steps.ts';

const result = () => ({ name: 'Kết quả.pdf', mimeType: 'application/pdf', buffer: pdfBytes() });

/** The officials of a commune who do steps, at their desks; the clerk, who attaches results, is the last. */
export async function officialsOf(url: string, place: string): Promise<readonly Client[]> {
  const posts = ['truongphong', 'chuyenvien', 'chutich', 'vanthu'];
  return Promise.all(posts.map((post) => signedIn(url, `${post}.${place}`)));
}

/**
 * Leads a dossier from the acceptance to the hand-out, each step by whoever its page offers it to. The names of the
 * things done, in order: `accept`, `letter` for a letter out and one in, `step`, `result`, `return`.
 */
export async function handle(
  path: string,
  desk: Client,
  officials: readonly Client[],
): Promise<readonly string[]> {
  const done: string[] = [];
  const accepted = await accept(desk, path);
  if (accepted.status() !== 303) throw new Error(`${path} is not accepted: ${accepted.status()}`);
  done.push('accept');
  for (let rounds = 0; rounds < 12; rounds += 1) {
    const did = await doNext(path, officials);
    if (did === undefined) break;
    done.push(...did);
  }
  // Where no step of the process belongs to the clerk, the desk attaches what was signed.
  if (!done.includes('result') && (await attachResult(desk, path))) done.push('result');
  await send(desk, `${path}/tra-ket-qua`, { way: 'desk', as: 'owner', checked: 'yes', signed: 'paper' });
  return [...done, 'return'];
}

/** Does the step that is open, by the first official whose page of the dossier offers it. */
async function doNext(path: string, officials: readonly Client[]): Promise<readonly string[] | undefined> {
  const clerk = officials.at(-1);
  for (const official of officials) {
    const take = /action="([^"]+\/nhan)"/.exec(await pageOf(official, path))?.[1];
    if (take !== undefined) await send(official, take, {});
    const page = await pageOf(official, path);
    const [out, finish] = [/href="([^"]+\/gui-van-ban)"/, /href="([^"]+\/hoan-thanh)"/].map(
      (link) => link.exec(page)?.[1],
    );
    if (out !== undefined) {
      await send(official, out, { number: '12/UBND-VP', note: 'Đề nghị kiểm tra sổ.' });
      const back = out.replace('gui-van-ban', 'nhan-van-ban');
      await send(official, back, { number: '34/UBND-VP', note: 'Có trong sổ.' });
      return ['letter'];
    }
    if (finish === undefined) continue;
    const attaches = official === clerk && (await attachResult(official, path));
    await send(official, finish, { note: 'Đủ điều kiện.', outcome: 'forward' });
    return attaches ? ['result', 'step'] : ['step'];
  }
  return undefined;
}

/** Attaches the result where the page of the dossier offers it to this official; whether it did. */
async function attachResult(by: Client, path: string): Promise<boolean> {
  const attach = `${path}/ket-qua`;
  if (!(await pageOf(by, path)).includes(`href="${attach}"`)) return false;
  const sent = await by.upload(attach, { number: '45/2026', ...(await keyOf(by, attach)) }, result());
  if (sent.status() !== 303) throw new Error(`${attach}: ${sent.status()}`);
  return true;
}

const pageOf = async (by: Client, path: string): Promise<string> => (await by.get(path)).text();

/** The key of a form, by which it is taken once. */
async function keyOf(by: Client, path: string): Promise<Fields> {
  const key = hidden(await pageOf(by, path), '_khoa');
  return key === undefined ? {} : { _khoa: key };
}

async function send(by: Client, path: string, fields: Fields): Promise<void> {
  const answer = await by.post(path, { ...(await keyOf(by, path)), ...fields });
  if (answer.status() !== 303) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
}
