/** What only pages of administration have: fetched there alone, so that a citizen's first visit does not pay for it. */
export async function enhanceAdministration(): Promise<void> {
  const canvas = document.querySelector<HTMLElement>('[data-module="mc-canvas"]');
  if (canvas !== null) await (await import('./process-canvas.ts')).enhanceCanvas(canvas);
  const questions = document.querySelector<HTMLElement>('[data-module="mc-questions"]');
  if (questions !== null) (await import('./question-list.ts')).enhanceQuestionList(questions);
  if (document.querySelector('[data-module="mc-placeholders"]') !== null) {
    const { enhancePlaceholders } = await import('./placeholders.ts');
    enhancePlaceholders(document);
  }
}
