/**
 * The number under which the post carries an item. Thirteen signs like `EB123456785VN` are those of the Universal
 * Postal Union (S10), whose ninth digit proves the eight before it; what other carriers print is taken as it is.
 * Undefined for what cannot be one.
 */
export function parsePostItem(text: string): string | undefined {
  const item = text.replace(/[\s.-]/g, '').toUpperCase();
  const found = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/.exec(item);
  if (found) return found[2] === checkDigit(found[1] ?? '') ? item : undefined;
  return /^[A-Z0-9]{6,30}$/.test(item) ? item : undefined;
}

const weights = [8, 6, 4, 2, 3, 5, 9, 7];

function checkDigit(serial: string): string {
  const sum = weights.reduce((all, weight, at) => all + weight * Number(serial[at]), 0);
  const rest = 11 - (sum % 11);
  return rest === 10 ? '0' : rest === 11 ? '5' : String(rest);
}
