import type { Bilingual, Lang } from '#kernel';
import type { ReturnWay } from '../dossier.ts';

/** How the result comes, as the one who receives it says it. */
export const ownReturnText = {
  desk: { vi: 'Nhận tại bộ phận một cửa', en: 'Picked up at the one-stop desk' },
  post: { vi: 'Nhận qua bưu chính', en: 'By post' },
  electronic: { vi: 'Nhận bản điện tử', en: 'Electronically' },
} as const satisfies Record<ReturnWay, Bilingual>;

/** Texts of choosing how the result comes. */
export const returnWayText = {
  vi: {
    title: 'Ông/bà muốn nhận kết quả bằng cách nào?',
    deskTitle: 'Đổi cách nhận kết quả theo đề nghị của người nộp',
    label: 'Cách nhận kết quả',
    now: (way: string) => `Hiện nay: ${way}.`,
    hints: {
      desk: (place: string) => `Tại ${place}. Mang theo giấy tờ tùy thân và mã hồ sơ.`,
      post: 'Bưu chính giao tận nơi. Phí gửi, nếu có, do người nhận trả theo bảng giá của bưu chính.',
      electronic: 'Tải về từ trang hồ sơ của ông/bà sau khi đăng nhập.',
    },
    address: 'Địa chỉ nhận qua bưu chính',
    addressHint: 'Tên người nhận, số nhà, đường hoặc thôn, xã, tỉnh, số điện thoại.',
    tooLong: 'Viết ngắn hơn 300 ký tự',
    choose: 'Chọn một cách nhận kết quả',
    noPost:
      'Để nhận qua bưu chính, ông/bà đăng nhập bằng tài khoản đã nộp hồ sơ, hoặc báo địa chỉ cho bộ phận một cửa.',
    until: 'Ông/bà có thể đổi lại cho đến khi kết quả được trả.',
    submit: 'Lưu cách nhận',
    done: 'Đã lưu cách nhận kết quả. Cơ quan thấy lựa chọn này ngay.',
    heading: 'Cách nhận kết quả',
    change: 'Đổi cách nhận kết quả',
    to: 'Gửi đến',
  },
  en: {
    title: 'How do you want to receive the result?',
    deskTitle: 'Change how the result comes, as the applicant asks',
    label: 'How the result comes',
    now: (way: string) => `At present: ${way}.`,
    hints: {
      desk: (place: string) => `At ${place}. Bring your identity paper and the dossier code.`,
      post: 'Delivered to your address. Postage, if any, is paid by the receiver at the price of the post.',
      electronic: 'Downloaded from the page of your dossier, once signed in.',
    },
    address: 'Postal address',
    addressHint: 'Name of the receiver, house, street or hamlet, commune, province, telephone.',
    tooLong: 'Write fewer than 300 characters',
    choose: 'Choose one way',
    noPost: 'To receive it by post, sign in with the account that filed, or tell the desk the address.',
    until: 'You can change it until the result has been handed out.',
    submit: 'Save',
    done: 'Saved. The agency sees your choice at once.',
    heading: 'How the result comes',
    change: 'Change how the result comes',
    to: 'Sent to',
  },
} as const;

export const returnWayWords = (lang: Lang): typeof returnWayText.vi | typeof returnWayText.en =>
  returnWayText[lang];
