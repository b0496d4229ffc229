import type { JsonObject } from '#kernel';
import type { Connection } from './connection.ts';

/** The tokens of everyone a dossier passes by, in one commune. */
export interface Crew {
  readonly commune: string;
  readonly deskLogin: string;
  readonly citizen: string;
  readonly desk: string;
  readonly specialist: string;
  readonly leader: string;
  readonly clerk: string;
}

export interface Stage {
  readonly who: Exclude<keyof Crew, 'commune' | 'deskLogin'>;
  /** After `/api/v1/dossiers`. `:id` and `:step` are filled in. */
  readonly path: string;
  readonly body: (crew: Crew, document: string) => JsonObject;
}

const answers = (commune: string): JsonObject => ({
  requesterName: 'Nguyễn Thị Mẫu',
  requesterId: '068190000001',
  requesterAddress: { provinceCode: '68', communeCode: commune, detail: 'Tổ 3' },
  requesterPhone: '0900000123',
  paperName: 'Bằng tốt nghiệp trung học phổ thông',
  paperIssuer: 'Sở Giáo dục và Đào tạo',
  paperOrigin: 'vietnam',
  pages: 2,
  copies: 3,
  copyForm: 'paper',
  bringsOriginal: true,
});

const take = { path: '/:id/steps/:step/take', body: () => ({}) } as const;
const complete = (outcome: string) =>
  ({ path: '/:id/steps/:step/completion', body: () => ({ outcome, note: 'Đúng với bản chính' }) }) as const;

/** The ten commands of a certified copy (2.000815), from the citizen's request to the result in hand. */
export const stages: readonly Stage[] = [
  {
    who: 'citizen',
    path: '',
    body: ({ commune }) => ({ procedure: '2.000815', commune, answers: answers(commune), papers: [] }),
  },
  {
    who: 'desk',
    path: '/:id/acceptance',
    body: () => ({ components: ['original', 'copy'], note: 'Đủ giấy tờ' }),
  },
  { who: 'specialist', ...take },
  { who: 'specialist', ...complete('done') },
  { who: 'leader', ...take },
  { who: 'leader', ...complete('approved') },
  { who: 'clerk', path: '/:id/results', body: (_, document) => ({ documents: [document], number: '45/CT' }) },
  { who: 'clerk', ...take },
  { who: 'clerk', ...complete('done') },
  { who: 'desk', path: '/:id/return', body: () => ({ way: 'desk', as: 'owner', signature: 'paper' }) },
];

interface Shown {
  readonly id: string;
  readonly code: string | null;
  readonly requestCode: string;
  readonly steps: readonly { readonly id: string; readonly doneAt: string | null }[];
}

/** Lives one life, or its first stages, calling `after` when each is done; throws at the first refusal. */
export async function live(
  connection: Connection,
  crew: Crew,
  document: string,
  options: { readonly until?: number; readonly after?: (shown: Shown) => Promise<void> } = {},
): Promise<Shown> {
  let shown: Shown | undefined;
  for (const stage of stages.slice(0, options.until ?? stages.length)) {
    const step = shown?.steps.find(({ doneAt }) => doneAt === null)?.id ?? '';
    const path = `/api/v1/dossiers${stage.path.replace(':id', shown?.id ?? '').replace(':step', step)}`;
    const headers = `authorization: Bearer ${crew[stage.who]}\r\ncontent-type: application/json\r\n`;
    const body = JSON.stringify(stage.body(crew, document));
    const answer = await connection.send('POST', path, headers, body);
    const text = answer.body.toString('utf8');
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${text}`);
    shown = JSON.parse(text) as Shown;
    await options.after?.(shown);
  }
  if (!shown) throw new Error('A life without a stage');
  return shown;
}
