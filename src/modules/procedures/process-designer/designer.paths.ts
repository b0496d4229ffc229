/** The pages of one designer, below its base: `processDesignerPath(code)` or that of a shared process. */
export const designerPaths = (base: string) => ({
  list: base,
  begin: `${base}/bat-dau`,
  act: `${base}/viec`,
  add: `${base}/them`,
  addAfter: (id: string) => `${base}/them?sau=${id}`,
  addInto: (flow: string) => `${base}/them?nhanh=${flow}`,
  item: (id: string) => `${base}/buoc/${id}`,
  way: (flow: string) => `${base}/nhanh/${flow}`,
  lane: (id: string) => `${base}/lan/${id}`,
  newLane: `${base}/them-lan`,
  name: `${base}/ten`,
  canvas: `${base}/ban-ve`,
  check: `${base}/kiem-tra`,
  bring: `${base}/nhap`,
  keep: `${base}/dung-tep`,
  file: `${base}/tep.bpmn`,
});
