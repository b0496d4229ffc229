/** What only pages of officials have: fetched there alone, so that a citizen's first visit does not pay for it. */
export async function enhanceOfficials(): Promise<void> {
  if (document.querySelector('[data-module="mc-sheets"]') !== null) {
    const { enhanceSheets } = await import('./sheets.ts');
    enhanceSheets(document);
  }
  if (document.querySelector('[data-module="mc-phrases"]') !== null) {
    const { enhancePhrases } = await import('./phrases.ts');
    enhancePhrases(document);
  }
  if (document.querySelector('[data-module="mc-signature"]') !== null) {
    const { enhanceSignatures } = await import('./signature-field.ts');
    enhanceSignatures(document);
  }
  const canvas = document.querySelector<HTMLElement>('[data-module="mc-canvas"]');
  if (canvas !== null) await (await import('./process-canvas.ts')).enhanceCanvas(canvas);
  const questions = document.querySelector<HTMLElement>('[data-module="mc-questions"]');
  if (questions !== null) (await import('./question-list.ts')).enhanceQuestionList(questions);
  if (document.querySelector('[data-module="mc-placeholders"]') !== null) {
    const { enhancePlaceholders } = await import('./placeholders.ts');
    enhancePlaceholders(document);
  }
}
