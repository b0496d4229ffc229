export const eventsText = {
  vi: {
    procedures: 'Thủ tục',
    title: 'Theo sự kiện trong đời',
    intro: 'Chọn việc đang xảy ra với ông/bà để xem những thủ tục thường cần.',
    count: (count: number) => `${count} thủ tục`,
    eventIntro: 'Những thủ tục thường cần, theo thứ tự hay làm. Không phải ai cũng cần tất cả.',
    other: 'Không thấy việc cần làm?',
    search: 'Tìm trong tất cả thủ tục',
  },
  en: {
    procedures: 'Procedures',
    title: 'By life event',
    intro: 'Choose what is happening to you to see the procedures usually needed.',
    count: (count: number) => (count === 1 ? '1 procedure' : `${count} procedures`),
    eventIntro: 'What is usually needed, in the usual order. Not everybody needs all of it.',
    other: 'Not what you are looking for?',
    search: 'Search all procedures',
  },
};
