/** Words of the page on which the file of a form is taken home and brought back. */
export const bringText = {
  vi: {
    title: 'Tệp biểu mẫu',
    lead: 'Tệp form.json giống hệt tệp trong thư mục danh mục. Có thể tải xuống, sửa ở nơi khác rồi tải lên lại.',
    download: 'Tải xuống form.json',
    nothing: 'Bản dự thảo chưa có biểu mẫu.',
    unreadable: 'Tệp biểu mẫu đang có trong bản dự thảo có lỗi, nên được tải xuống như đang có.',
    upload: 'Tải tệp lên',
    uploadNote:
      'Tệp được đọc trước. Nếu có chỗ sai thì chỗ đó được chỉ ra, tệp không được nhận và bản dự thảo giữ nguyên. Nếu đúng thì biểu mẫu trong tệp thay toàn bộ biểu mẫu của bản dự thảo.',
    file: 'Chọn tệp form.json',
    bring: 'Đọc và thay biểu mẫu',
    brought: 'Đã thay biểu mẫu bằng tệp vừa tải lên.',
    refused: (count: number) => `Chưa nhận tệp này: có ${count} chỗ sai. Bản dự thảo giữ nguyên.`,
    atLine: (line: number, words: string) => `Dòng ${line}. ${words}`,
    notJson: (column: number, near: string) =>
      `viết sai quy tắc JSON từ cột ${column}, ở chỗ “${near}” (thường là thiếu hoặc thừa dấu phẩy, dấu ngoặc, dấu nháy ngay trước đó)`,
    endsEarly: 'tệp kết thúc khi chưa xong: thiếu dấu đóng ngoặc hoặc dấu nháy',
    otherFiles: 'Các tệp khác của bản dự thảo',
  },
  en: {
    title: 'File of the form',
    lead: 'form.json is the very file of the catalogue folder. Download it, change it elsewhere and upload it again.',
    download: 'Download form.json',
    nothing: 'The draft has no form yet.',
    unreadable: 'The form file of the draft has mistakes; it is downloaded as it is.',
    upload: 'Upload a file',
    uploadNote:
      'The file is read first. If anything in it is wrong its place is told, the file is not taken and the draft stays as it is. If it is right, its form takes the place of the whole form of the draft.',
    file: 'Choose a form.json',
    bring: 'Read it and replace the form',
    brought: 'The form was replaced by the one in the file.',
    refused: (count: number) =>
      `This file was not taken: ${count} ${count === 1 ? 'place is' : 'places are'} wrong. The draft is as it was.`,
    atLine: (line: number, words: string) => `Line ${line}. ${words}`,
    notJson: (column: number, near: string) =>
      `is no JSON from column ${column} on, at “${near}” (often a comma, bracket or quotation mark is missing or too many just before)`,
    endsEarly: 'the file ends too early: a closing bracket or quotation mark is missing',
    otherFiles: 'The other files of the draft',
  },
};
