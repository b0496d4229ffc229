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

/** What `motcua start` prints once the site answers. */
export function welcome({ address, demo }: { readonly address: string; readonly demo: boolean }): string {
  const lines = [`motcua is running at ${address}`];
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
