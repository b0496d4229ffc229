/** Of texts in both languages those of the page. */
export const inPageLang = <Words>(text: { readonly vi: Words; readonly en: Words }): Words =>
  document.documentElement.lang === 'en' ? text.en : text.vi;
