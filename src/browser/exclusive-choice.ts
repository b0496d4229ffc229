/** «Không có mục nào»: ticking the exclusive box clears the others of its name, and the other way round. */
export function enhanceExclusiveChoices(root: ParentNode): void {
  for (const group of root.querySelectorAll('[data-module="govuk-checkboxes"]')) {
    group.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.checked) clearOthers(group, target);
    });
  }
}

function clearOthers(group: Element, chosen: HTMLInputElement): void {
  for (const box of group.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    const oneIsExclusive = isExclusive(chosen) || isExclusive(box);
    if (box !== chosen && box.name === chosen.name && oneIsExclusive) box.checked = false;
  }
}

const isExclusive = (box: HTMLInputElement): boolean => box.dataset['behaviour'] === 'exclusive';
