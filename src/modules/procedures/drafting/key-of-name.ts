import { foldText } from '#kernel';

/** A key made of a Vietnamese name: `giay-chung-sinh` or `coQuanThue`; empty when nothing of it can be used. */
export function keyOfName(name: string, style: 'hyphens' | 'camel'): string {
  const words = foldText(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 8);
  if (style === 'hyphens')
    return words
      .join('-')
      .replace(/^\d+-?/, '')
      .slice(0, 40)
      .replace(/-$/, '');
  const camel = words.map((word, index) =>
    index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
  return camel.join('').replace(/^\d+/, '').slice(0, 40);
}
