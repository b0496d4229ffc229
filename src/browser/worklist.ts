import { attachKeys } from './worklist-keys.ts';
import { startLive } from './worklist-live.ts';
import type { ListWords } from './worklist-words.ts';

/**
 * A list of work. `data-live`: shown anew when something of it changed. `data-busy`: looked at again until what goes on
 * has ended. `data-texts`: keys move through it. Without any of it everything can be done by links and buttons.
 */
export function enhanceWorklist(list: HTMLElement): void {
  const words = wordsOf(list);
  if (list.dataset['live'] !== undefined || list.dataset['busy'] !== undefined) startLive(list, words);
  if (words) attachKeys(list, words);
}

function wordsOf(list: HTMLElement): ListWords | undefined {
  const text = list.dataset['texts'];
  if (text === undefined) return undefined;
  const words: ListWords = JSON.parse(text);
  return words;
}
