/** Why a bundle is not taken, for whoever brings it. */
export const bundleFaultText = {
  vi: {
    damaged: 'Tệp không phải là gói cấu hình, hoặc đã hỏng trên đường đi. Hãy xuất và tải lại.',
    'bad-name': 'Gói có tệp mang tên không được phép.',
    twice: 'Gói có hai tệp cùng tên.',
    'too-many': 'Gói có quá nhiều tệp.',
    'too-large': 'Tệp trong gói lớn quá mức cho phép.',
    noManifest: 'Gói thiếu bản kê manifest.json.',
    manifest: 'Bản kê của gói không đọc được.',
    newer: (program: string) =>
      `Gói do một phiên bản mới hơn của phần mềm tạo ra (${program}). Hãy nâng cấp hệ thống này trước.`,
    missing: 'Bản kê có nêu tệp này, nhưng gói không có.',
    unlisted: 'Bản kê không nêu tệp này.',
    changed: 'Nội dung tệp khác với bản kê: tệp bị hỏng hoặc bị sửa sau khi xuất.',
    unknown: 'Phần mềm không biết tệp này dùng để làm gì.',
    json: 'Tệp không đọc được.',
    calendar: (what: string) => `Lịch có lỗi: ${what}`,
    hours: (what: string) => `Giờ làm việc có lỗi: ${what}`,
    noUnit: (code: string) => `Không có đơn vị ${code} ở đây.`,
    calendarDiffers: (name: string) =>
      `Lịch ${name} đã công bố ở đây với ngày hoặc giờ khác. Hãy đặt phiên bản mới cho lịch.`,
  },
  en: {
    damaged: 'The file is no bundle, or was damaged on its way. Export it again and bring it again.',
    'bad-name': 'The bundle holds a file whose name is not allowed.',
    twice: 'The bundle holds two files of one name.',
    'too-many': 'The bundle holds too many files.',
    'too-large': 'A file of the bundle is larger than allowed.',
    noManifest: 'The bundle has no manifest.json.',
    manifest: 'The manifest of the bundle cannot be read.',
    newer: (program: string) =>
      `The bundle was made by a newer version of the program (${program}). Upgrade this installation first.`,
    missing: 'The manifest names this file, but the bundle does not hold it.',
    unlisted: 'The manifest does not name this file.',
    changed: 'The file is not the one of the manifest: it was damaged, or changed after the export.',
    unknown: 'The program does not know what this file is for.',
    json: 'The file cannot be read.',
    calendar: (what: string) => `The calendar has a fault: ${what}`,
    hours: (what: string) => `The hours have a fault: ${what}`,
    noUnit: (code: string) => `There is no unit ${code} here.`,
    calendarDiffers: (name: string) =>
      `The calendar ${name} is published here with other days or hours. Give the calendar a new version.`,
  },
} as const;
