export const importText = {
  vi: {
    title: 'Nhập quy trình từ tệp',
    back: 'Về quy trình',
    intro:
      'Tệp BPMN 2.0 vẽ bằng phần mềm khác được đọc và kiểm tra trước; bản dự thảo chỉ thay đổi khi ông/bà chọn dùng tệp.',
    file: 'Tệp BPMN',
    fileHint: 'Tệp .bpmn hoặc .xml, không quá 300 KB.',
    look: 'Đọc và kiểm tra',
    unknownEncoding: (name: string) =>
      `Tệp ghi bảng mã “${name}”, là bảng mã không đọc được ở đây. Ông/bà lưu lại tệp bằng UTF-8.`,
    badByte: (line: number, encoding: string) =>
      `Dòng ${line}: có ký tự không thuộc bảng mã ${encoding.toUpperCase()}. Ông/bà lưu lại tệp bằng UTF-8.`,
    recoded: (from: string) => `Bảng mã ${from.toUpperCase()} của tệp được đổi thành UTF-8`,
    nothingYet: 'Bản dự thảo chưa thay đổi. Ông/bà xem các chỗ cần sửa rồi chọn cách dùng tệp.',
    faults: (n: number) => (n === 0 ? 'Tệp không có lỗi' : `${n} chỗ cần sửa trong tệp`),
    line: (n: number) => `Dòng ${n}`,
    more: (n: number) => `và ${n} chỗ khác`,
    changes: 'Những gì có thể tự sửa',
    adapt: 'Tự sửa rồi dùng',
    asIs: 'Dùng tệp nguyên như vậy',
    toImport: 'Nhập từ tệp',
    toExport: 'Tải tệp BPMN',
  },
  en: {
    title: 'Import a process from a file',
    back: 'Back to the process',
    intro:
      'A BPMN 2.0 file drawn elsewhere is read and checked first; the draft changes only when you say so.',
    file: 'BPMN file',
    fileHint: 'A .bpmn or .xml file of at most 300 KB.',
    look: 'Read and check',
    unknownEncoding: (name: string) =>
      `The file says its encoding is “${name}”, which cannot be read here. Save it as UTF-8.`,
    badByte: (line: number, encoding: string) =>
      `Line ${line}: something that ${encoding.toUpperCase()} does not have. Save the file as UTF-8.`,
    recoded: (from: string) => `The encoding ${from.toUpperCase()} of the file becomes UTF-8`,
    nothingYet:
      'The draft has not changed. Look at what is to be put right, then choose how to use the file.',
    faults: (n: number) => (n === 0 ? 'The file has no mistakes' : `${n} places to put right in the file`),
    line: (n: number) => `Line ${n}`,
    more: (n: number) => `and ${n} more`,
    changes: 'What can be put right without asking',
    adapt: 'Put that right and use it',
    asIs: 'Use the file as it is',
    toImport: 'Import from a file',
    toExport: 'Download the BPMN file',
  },
};
