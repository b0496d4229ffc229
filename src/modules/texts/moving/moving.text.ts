/** Why a text that was moved here is not used. */
export const movingText = {
  vi: {
    subject: (key: string) => `Không có thông báo nào tên là “${key}” ở đây.`,
    list: 'Phải là danh sách các thông báo.',
    words: 'Phải có cả lời tiếng Việt và tiếng Anh, hoặc không có lời nào.',
    movedOn: (name: string) =>
      `“${name}” ở đây đã thay đổi từ sau bản mà gói dựa vào. Hãy xuất từ đây, đưa vào nơi thử nghiệm, sửa lại ở đó rồi xuất gói mới.`,
  },
  en: {
    subject: (key: string) => `There is no message called “${key}” here.`,
    list: 'It must be a list of messages.',
    words: 'It must have words in Vietnamese and in English, or none.',
    movedOn: (name: string) =>
      `“${name}” has changed here since what the bundle was made from. Export it from here, bring it into the test installation, change it there and export a new bundle.`,
  },
} as const;
