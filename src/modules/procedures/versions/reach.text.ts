/** Words for whom a part of a change concerns. */
export const reachText = {
  vi: {
    whom: 'Ai bị ảnh hưởng',
    nobody: 'không ai đang dở việc',
    drafts: (count: number) => `${count} bản nháp`,
    dossiersSee: (count: number) => `${count} hồ sơ đang giải quyết, thấy câu chữ mới`,
    dossiersKeep: (count: number) => `${count} hồ sơ đang giải quyết, giữ quy định cũ`,
  },
  en: {
    whom: 'Whom it concerns',
    nobody: 'nobody who has begun',
    drafts: (count: number) => `${count} ${count === 1 ? 'draft' : 'drafts'}`,
    dossiersSee: (count: number) =>
      `${count} open ${count === 1 ? 'dossier shows' : 'dossiers show'} the new words`,
    dossiersKeep: (count: number) =>
      `${count} open ${count === 1 ? 'dossier keeps' : 'dossiers keep'} the old rule`,
  },
};
