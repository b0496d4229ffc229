/** Of the page that lists every explained word. */
export const termsPageText = {
  vi: {
    title: 'Giải thích từ ngữ',
    intro: 'Những từ ông/bà gặp khi làm thủ tục, nói bằng lời thường.',
    caution:
      'Lời giải thích do chúng tôi viết để dễ hiểu, không thay cho văn bản pháp luật. Cần biết chắc cho trường hợp của mình, ông/bà hãy hỏi bộ phận một cửa.',
    desk: 'Liên hệ bộ phận một cửa',
    groups: {
      place: 'Nơi nộp, nơi giải quyết',
      way: 'Đường đi của hồ sơ',
      people: 'Người có liên quan',
      time: 'Thời gian',
      papers: 'Giấy tờ, chữ ký',
      money: 'Tiền, bưu chính',
      fields: 'Từ của từng lĩnh vực',
    },
    jump: 'Các phần trên trang này',
    decree: (number: string) => `Từ này có trong Nghị định ${number}.`,
    circular: (number: string) => `Từ này có trong Thông tư ${number}.`,
  },
  en: {
    title: 'Words explained',
    intro: 'The words you meet when you deal with the authorities, in plain language.',
    caution:
      'We wrote these explanations to be understood; they do not take the place of the law. To be sure about your own case, please ask the one-stop desk.',
    desk: 'Contact a one-stop desk',
    groups: {
      place: 'Where to file, who decides',
      way: 'The way of a dossier',
      people: 'People',
      time: 'Time',
      papers: 'Papers and signatures',
      money: 'Money and post',
      fields: 'Words of the fields',
    },
    jump: 'Parts of this page',
    decree: (number: string) => `The word is in Decree ${number}.`,
    circular: (number: string) => `The word is in Circular ${number}.`,
  },
} as const;
