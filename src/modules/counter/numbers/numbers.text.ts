import type { Bilingual, Lang } from '#kernel';
import type { NumberRefusal, Priority } from './queue-ticket.ts';

export const priorityText: Readonly<Record<Priority, Bilingual>> = {
  elderly: { vi: 'Người cao tuổi', en: 'Elderly person' },
  disabled: { vi: 'Người khuyết tật', en: 'Person with a disability' },
  withChild: { vi: 'Đang mang thai hoặc bế con nhỏ', en: 'Pregnant, or with a small child' },
  merit: { vi: 'Người có công với cách mạng', en: 'Person who rendered merit to the revolution' },
};

export const numberRefusalText: Readonly<Record<NumberRefusal['code'], Bilingual>> = {
  'number.not-offered': {
    vi: 'Quầy này không phát số. Ông/bà vào thẳng quầy tiếp nhận.',
    en: 'This desk gives no numbers. Go straight to the counter.',
  },
  'number.wrong-device': {
    vi: 'Số thứ tự chỉ lấy được ở máy đặt tại quầy. Khi đến nơi, ông/bà lấy số ở máy đó.',
    en: 'Numbers are taken at the device at the desk. Take one there when you arrive.',
  },
  'number.closed': {
    vi: 'Quầy đang nghỉ nên chưa phát số. Máy phát số trước giờ mở cửa 30 phút.',
    en: 'The desk is closed, so no numbers are given yet. They begin 30 minutes before it opens.',
  },
  'number.no-line': { vi: 'Hãy chọn việc ông/bà cần làm.', en: 'Choose what you came for.' },
  'number.still-called': {
    vi: 'Người ông/bà gọi trước đó chưa được ghi là đã đến hay vắng mặt.',
    en: 'The person you called before has not been marked as here or not here.',
  },
  'number.nobody-waits': { vi: 'Không còn ai chờ.', en: 'Nobody is waiting.' },
  'number.called-just-now': {
    vi: 'Vừa mới gọi. Hãy chờ đủ 45 giây để người dân kịp đến quầy.',
    en: 'Called just now. Give the person 45 seconds to reach the counter.',
  },
  'number.returned-already': {
    vi: 'Số này đã vào lại hàng một lần rồi. Nếu cần, ông/bà lấy số mới ở máy.',
    en: 'This number has come back into the line once already. Take a new one at the device if you need to.',
  },
  'number.moved-on': {
    vi: 'Số này đã được xử lý ở nơi khác. Trang đã cập nhật.',
    en: 'This number has been dealt with elsewhere. The page is up to date now.',
  },
};

export const numbersText = {
  vi: {
    takeTitle: 'Lấy số thứ tự',
    choose: 'Ông/bà cần làm việc gì? Chạm vào một ô để lấy số.',
    priority: 'Tôi thuộc diện ưu tiên',
    priorityLegend: 'Ông/bà được gọi trước vì lý do nào?',
    noPriority: 'Không thuộc diện ưu tiên',
    waitingNow: (n: number) => (n === 0 ? 'Chưa có ai chờ' : `${n} người đang chờ`),
    yourNumber: 'Số của ông/bà',
    ahead: (n: number) => (n === 0 ? 'Ông/bà là người tiếp theo.' : `Trước ông/bà còn ${n} người.`),
    droppedPriority: 'Quầy đã xem và không xếp ưu tiên. Số được gọi theo lượt.',
    markedPriority: 'Diện ưu tiên',
    calledNow: (place: number) => `Mời ông/bà đến quầy ${place}`,
    came: 'Số này đã được phục vụ.',
    away: 'Quầy hẹn ông/bà quay lại khi có đủ giấy tờ. Ông/bà không phải lấy số mới.',
    back: 'Tôi đã có đủ giấy tờ, cho tôi vào lại hàng',
    unserved: 'Quầy đã hết giờ trước khi gọi số này. Vui lòng lấy số mới.',
    halfWait: (minutes: number) => `Hôm nay một nửa số người chờ không quá ${minutes} phút`,
    missed: 'Số này đã gọi ba lần mà không có người đến. Vui lòng lấy số mới.',
    calledBefore: 'Số này đã được gọi mà không có người đến, và sẽ được gọi lại.',
    takenAt: (time: string) => `Lấy lúc ${time}`,
    onlyToday: 'Số chỉ có giá trị trong hôm nay.',
    scan: 'Quét mã để xem còn bao nhiêu người trước ông/bà',
    print: 'In phiếu',
    stateTitle: 'Số đang được gọi',
    callsCaption: 'Mời đến quầy',
    number: 'Số',
    place: 'Quầy',
    atPlace: (place: number) => `Quầy ${place}`,
    nobodyCalled: 'Chưa gọi số nào.',
    linesCaption: 'Đang chờ',
    line: 'Loại việc',
    waiting: 'Số người chờ',
    seeState: 'Xem số đang gọi',
    noNumbers: 'Quầy này không phát số thứ tự.',
  },
  en: {
    takeTitle: 'Take a number',
    choose: 'What did you come for? Touch a box to take a number.',
    priority: 'I am entitled to priority',
    priorityLegend: 'Why are you called first?',
    noPriority: 'No priority',
    waitingNow: (n: number) => (n === 0 ? 'Nobody is waiting' : `${n} waiting`),
    yourNumber: 'Your number',
    ahead: (n: number) =>
      n === 0 ? 'You are next.' : n === 1 ? 'One person is before you.' : `${n} people are before you.`,
    droppedPriority: 'The desk looked and gave no priority. The number is called in its turn.',
    markedPriority: 'Priority',
    calledNow: (place: number) => `Please come to counter ${place}`,
    came: 'This number has been served.',
    away: 'The desk lets you come back with the papers. You need no new number.',
    back: 'I have the papers, let me back into the line',
    unserved: 'The desk closed before this number was called. Please take a new one.',
    halfWait: (minutes: number) =>
      minutes === 1
        ? 'Today half of the people waited at most 1 minute'
        : `Today half of the people waited at most ${minutes} minutes`,
    missed: 'This number was called three times and nobody came. Please take a new one.',
    calledBefore: 'This number was called and nobody came. It will be called again.',
    takenAt: (time: string) => `Taken at ${time}`,
    onlyToday: 'The number is for today only.',
    scan: 'Scan to see how many people are before you',
    print: 'Print the slip',
    stateTitle: 'Numbers being called',
    callsCaption: 'Please come to the counter',
    number: 'Number',
    place: 'Counter',
    atPlace: (place: number) => `Counter ${place}`,
    nobodyCalled: 'No number has been called yet.',
    linesCaption: 'Waiting',
    line: 'Kind of business',
    waiting: 'People waiting',
    seeState: 'See the numbers being called',
    noNumbers: 'This desk gives no numbers.',
  },
} as const;

export const numberWords = (lang: Lang) => numbersText[lang];
