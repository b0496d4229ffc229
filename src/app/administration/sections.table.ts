/** Where the office is administered, in the order of how often somebody does; what each is called is in the texts. */
export const sections = {
  procedures: '/quan-tri/thu-tuc',
  approvals: '/quan-tri/thu-tuc/cho-duyet',
  shared: '/quan-tri/quy-trinh-chung',
  texts: '/quan-tri/van-ban',
  staff: '/quan-tri/nhan-su',
  units: '/quan-tri/don-vi',
  calendar: '/quan-tri/lich',
  counters: '/quan-tri/quay',
  retention: '/quan-tri/luu-tru',
  bundles: '/quan-tri/goi-cau-hinh',
  journal: '/quan-tri/nhat-ky',
} as const satisfies Readonly<Record<string, string>>;
export type Section = keyof typeof sections;
export const sectionKeys = Object.keys(sections).filter((key): key is Section => key in sections);
