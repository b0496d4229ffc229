const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const scales = ['', ' nghìn', ' triệu', ' tỷ', ' nghìn tỷ', ' triệu tỷ'] as const;

const digit = (value: number): string => digits[value] ?? '';

/** A whole amount of đồng in words, as money papers write it: `Một trăm linh năm nghìn đồng`. */
export function amountInWords(amount: number): string {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new Error(`No amount of money: ${amount}`);
  const words = amount === 0 ? digit(0) : groupsOf(amount).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`;
}

/** Thousands from the largest down; a group of nothing is not said. */
function groupsOf(amount: number): readonly string[] {
  const groups: string[] = [];
  let rest = amount;
  for (let scale = 0; rest > 0; scale += 1) {
    const group = rest % 1000;
    rest = Math.floor(rest / 1000);
    if (group > 0) groups.unshift(`${threeDigits(group, rest > 0)}${scales[scale] ?? ''}`);
  }
  return groups;
}

/** `whole`: something stands before it, so that its noughts are said. */
function threeDigits(value: number, whole: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const head = hundreds > 0 || whole ? [digit(hundreds), 'trăm'] : [];
  return [...head, ...twoDigits(tens, ones, head.length > 0)].join(' ');
}

function twoDigits(tens: number, ones: number, after: boolean): readonly string[] {
  if (tens === 0) return ones === 0 ? [] : after ? ['linh', digit(ones)] : [digit(ones)];
  const ten = tens === 1 ? ['mười'] : [digit(tens), 'mươi'];
  if (ones === 0) return ten;
  if (ones === 1) return [...ten, tens > 1 ? 'mốt' : 'một'];
  return [...ten, ones === 5 ? 'lăm' : digit(ones)];
}
