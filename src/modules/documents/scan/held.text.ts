/** Why a paper is not handed out. */
export const heldText = {
  vi: {
    infected: 'Tệp này có mã độc nên không mở được',
    infectedText: (file: string) =>
      `Phần mềm quét vi-rút phát hiện mã độc trong tệp “${file}”. Tệp được giữ riêng, không ai mở hay tải về được. Nếu là giấy tờ ông/bà nộp, hãy xóa tệp này và tải lên một ảnh chụp khác, hoặc mang giấy tờ đến bộ phận một cửa.`,
    awaiting: 'Tệp này đang chờ quét vi-rút',
    awaitingText: (file: string) =>
      `Tệp “${file}” đã được nhận và giữ lại. Tệp sẽ mở được sau khi quét xong, thường là vài phút. Vui lòng tải lại trang này sau ít phút.`,
  },
  en: {
    infected: 'This file holds malware and cannot be opened',
    infectedText: (file: string) =>
      `The virus scanner found malware in “${file}”. It is kept apart: nobody can open or download it. If it is a paper you handed in, remove it and upload another photo, or bring the paper to the one-stop desk.`,
    awaiting: 'This file waits to be scanned for viruses',
    awaitingText: (file: string) =>
      `“${file}” has been received and is kept. It opens once it has been scanned, usually within a few minutes. Please load this page again shortly.`,
  },
} as const;
