import { demonstrationCitizen, demonstrationPassword } from '#identity';

/** One of each kind, at the commune Đinh Văn Lâm Hà; the other communes have the same under their own names. */
const logins = [
  [demonstrationCitizen, 'a citizen (người dân)'],
  ['motcua.dinhvan', 'desk officer (công chức tiếp nhận)'],
  ['chuyenvien.dinhvan', 'specialist, culture and social affairs (chuyên viên)'],
  ['kinhte.dinhvan', 'specialist, economy (chuyên viên kinh tế)'],
  ['chutich.dinhvan', 'chairperson (chủ tịch xã)'],
  ['vanthu.dinhvan', 'clerk (văn thư)'],
] as const;

interface Welcome {
  /** What it listens at. */
  readonly address: string;
  /** Where people reach it. */
  readonly publicUrl: string;
  readonly demo: boolean;
}

/** What `motcua start` prints once the site answers: on this machine by its name, which passkeys need. */
export function welcome({ address: bound, publicUrl, demo }: Welcome): string {
  const here = `http://localhost:${new URL(bound).port}`;
  const named = publicUrl === here;
  const address = named ? here : bound;
  const lines = [`motcua is running at ${named ? `${here} (${bound})` : bound}`];
  if (demo) {
    const width = Math.max(...logins.map(([login]) => login.length));
    lines.push(
      '',
      `Demonstration logins at ${address}/dang-nhap, all with the password ${demonstrationPassword}:`,
      ...logins.map(([login, who]) => `  ${login.padEnd(width)}  ${who}`),
    );
  }
  return [...lines, '', 'Ctrl-C stops it.'].join('\n');
}
