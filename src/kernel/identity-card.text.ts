/** Why the QR code of a card could not be used, and what to do. */
export const cardFaultText = {
  vi: {
    'not-a-card': 'Đây không phải mã QR của thẻ căn cước. Hãy quét mã ở mặt thẻ, hoặc nhập bằng tay',
    'wrong-number': 'Mã QR này không có số định danh 12 chữ số. Hãy nhập bằng tay như trên thẻ',
    'wrong-date': 'Không đọc được ngày sinh trong mã QR. Hãy quét lại, hoặc nhập bằng tay',
    'wrong-sex': 'Không đọc được giới tính trong mã QR. Hãy quét lại, hoặc nhập bằng tay',
  },
  en: {
    'not-a-card': 'This is not the QR code of an identity card. Scan the one on the card, or type it in',
    'wrong-number': 'This QR code has no number of 12 digits. Type in what is on the card',
    'wrong-date': 'The date of birth in the QR code cannot be read. Scan it again, or type it in',
    'wrong-sex': 'The sex in the QR code cannot be read. Scan it again, or type it in',
  },
};
