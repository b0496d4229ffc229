export const versionNoteText = {
  vi: {
    procedure: (code: string, version: number, day: string) =>
      `Thủ tục ${code}, phiên bản ${version}, áp dụng từ ${day}.`,
    process: (name: string, version: number) => `Quy trình “${name}” của phiên bản ${version}.`,
    calendar: (name: string) => `Lịch làm việc: ${name}.`,
    stays: 'Hồ sơ được giải quyết theo các phiên bản này cho đến khi kết thúc.',
    newer: (version: number, day: string, own: number) =>
      `Thủ tục có phiên bản ${version} áp dụng từ ${day}; hồ sơ này không theo phiên bản đó mà vẫn theo phiên bản ${own}.`,
  },
  en: {
    procedure: (code: string, version: number, day: string) =>
      `Procedure ${code}, version ${version}, in force from ${day}.`,
    process: (name: string, version: number) => `Process “${name}” of version ${version}.`,
    calendar: (name: string) => `Working calendar: ${name}.`,
    stays: 'The dossier is handled by these versions until it ends.',
    newer: (version: number, day: string, own: number) =>
      `The procedure has a version ${version}, in force from ${day}; this dossier is not handled by it but still by version ${own}.`,
  },
};
