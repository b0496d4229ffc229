/** What is said while a card is read; `{…}` is filled in. */
export const cardText = {
  vi: {
    close: 'Đóng',
    how: 'Máy đọc họ tên, số định danh và ngày sinh ngay trên thiết bị này; ảnh không được gửi đi đâu. Nếu có máy quét cầm tay: bấm vào ô số định danh rồi quét.',
    camera: 'Mở máy ảnh',
    photo: 'Chụp hoặc chọn ảnh thẻ',
    aim: 'Đưa mã QR vào giữa khung hình và giữ yên.',
    reading: 'Đang đọc…',
    unread:
      'Không tìm thấy mã QR trong ảnh. Hãy chụp gần hơn, đủ sáng, không lóa, chỉ riêng phần mã QR; hoặc nhập bằng tay.',
    denied: 'Không mở được máy ảnh. Hãy cho phép trang này dùng máy ảnh, hoặc chọn ảnh thẻ.',
    done: 'Đã điền từ thẻ căn cước. Vui lòng xem lại trước khi lưu.',
    nameless: 'Đã điền từ thẻ căn cước, trừ họ tên: máy quét không đọc được chữ có dấu. Hãy nhập họ tên.',
    residence: 'Nơi thường trú ghi trong mã: {residence}. Hãy chọn nơi cư trú hiện nay theo tên đơn vị mới.',
    failed: 'Chưa tải được phần đọc mã QR. Hãy thử lại khi có mạng, hoặc nhập bằng tay.',
  },
  en: {
    close: 'Close',
    how: 'Name, number and date of birth are read on this device; the picture is sent nowhere. With a hand scanner: click into the field of the number, then scan.',
    camera: 'Open the camera',
    photo: 'Take or choose a photo of the card',
    aim: 'Hold the QR code in the middle of the picture, and still.',
    reading: 'Reading…',
    unread:
      'No QR code was found in the picture. Take it closer, in good light, without glare, of the QR code alone; or type it in.',
    denied: 'The camera could not be opened. Allow this page to use it, or choose a photo of the card.',
    done: 'Filled in from the identity card. Please check it before you save.',
    nameless:
      'Filled in from the identity card, but for the name: the scanner cannot read Vietnamese letters. Enter the name.',
    residence: 'Residence in the code: {residence}. Choose where you live now, by the new names of units.',
    failed: 'The reader of QR codes could not be loaded. Try again when there is a network, or type it in.',
  },
};
