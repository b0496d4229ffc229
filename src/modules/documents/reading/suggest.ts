/**
 * What seems to stand on a paper, found in its text as it was read: for an official to accept or not. Patterns of
 * Vietnamese papers (Decree 30/2020: number and sign on the left, place and date on the right, the issuing body on top).
 */
export interface Suggested {
  readonly number?: string;
  /** As yyyy-mm-dd. */
  readonly issuedOn?: string;
  readonly issuer?: string;
  readonly name?: string;
  readonly validUntil?: string;
}

export function suggestedFrom(text: string): Suggested {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return present({
    number: first(lines, /(?:^|\s)Số\s*[:.]\s*(\d[\p{L}\d/.-]*)/u),
    issuedOn: issuedOn(lines),
    issuer: issuer(lines),
    name: first(
      lines,
      /(?:Họ và tên|Họ, chữ đệm, tên|Tên tôi là|Tôi là|Họ tên)[^:：]*[:：]\s*(\p{Lu}[\p{L} ]{2,60})/u,
    ),
    validUntil: validUntil(lines),
  });
}

const present = (found: Readonly<Record<keyof Suggested, string | undefined>>): Suggested =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== ''));

const first = (lines: readonly string[], pattern: RegExp): string | undefined =>
  lines.map((line) => pattern.exec(line)?.[1]?.trim()).find((found) => found !== undefined);

const spelled = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;

/** The date behind a place, "Đà Lạt, ngày 03 tháng 11 năm 2026", is that of the paper; others are of what it tells. */
function issuedOn(lines: readonly string[]): string | undefined {
  const dated = lines.filter((line) => /^\p{Lu}[\p{L} .-]*,\s*ngày/u.test(line));
  return dated.map((line) => isoIn(spelled.exec(line))).findLast((day) => day !== undefined);
}

function validUntil(lines: readonly string[]): string | undefined {
  const found = lines.find((line) => /có giá trị đến|ngày hết hạn|giá trị đến ngày/iu.test(line));
  return found && isoIn(spelled.exec(found) ?? /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(found));
}

function isoIn(found: RegExpExecArray | null | undefined): string | undefined {
  const [, day = '', month = '', year = ''] = found ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${iso}T00:00:00Z`);
  return found && !Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso) ? iso : undefined;
}

const bodies =
  /^(ỦY BAN|UỶ BAN|BỘ |SỞ |PHÒNG |CÔNG AN|CỤC |CHI CỤC|BỆNH VIỆN|TRUNG TÂM|TRẠM Y TẾ|VĂN PHÒNG|TRƯỜNG |NGÂN HÀNG|TÒA ÁN)/u;

/** The body in the head: in capitals, among the first lines; the one below it is the one that issues. */
function issuer(lines: readonly string[]): string | undefined {
  return lines
    .slice(0, 8)
    .map((line) => line.split(/\s{3,}|CỘNG H[ÒO]A/u)[0]?.trim() ?? '')
    .findLast((line) => bodies.test(line) && line === line.toUpperCase());
}
