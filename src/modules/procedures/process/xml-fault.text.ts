/** What is wrong with a file as XML: nothing behind the place can be trusted, so it is refused. By the parser's words. */
export const brokenXml = {
  'unexpected end of file': { vi: 'tệp kết thúc giữa chừng', en: 'the file ends in the middle' },
  'missing start tag': { vi: 'có chữ đứng trước thẻ đầu tiên', en: 'text stands before the first tag' },
  'non-whitespace outside of root node': {
    vi: 'có chữ nằm ngoài thẻ gốc',
    en: 'text stands outside the root element',
  },
  'unclosed cdata': { vi: 'đoạn CDATA chưa đóng', en: 'a CDATA section is not closed' },
  'unclosed comment': { vi: 'ghi chú chưa đóng', en: 'a comment is not closed' },
  'unclosed question': { vi: 'dòng khai báo chưa đóng', en: 'a processing instruction is not closed' },
  'unclosed tag': { vi: 'thẻ chưa đóng', en: 'a tag is not closed' },
  'missing open tag': { vi: 'có thẻ đóng mà không có thẻ mở', en: 'a closing tag has no opening one' },
  'closing tag mismatch': {
    vi: 'thẻ đóng không khớp với thẻ đang mở',
    en: 'a closing tag is not that of the open element',
  },
  'close tag': { vi: 'thẻ đóng viết sai', en: 'a closing tag is written wrong' },
  'illegal first char nodeName': { vi: 'tên thẻ viết sai', en: 'the name of a tag is written wrong' },
  'invalid nodeName': { vi: 'tên thẻ viết sai', en: 'the name of a tag is written wrong' },
  'illegal first char attribute name': {
    vi: 'tên thuộc tính viết sai',
    en: 'the name of an attribute is written wrong',
  },
  'illegal attribute name char': {
    vi: 'tên thuộc tính viết sai',
    en: 'the name of an attribute is written wrong',
  },
  'missing attribute value quotes': {
    vi: 'giá trị thuộc tính thiếu dấu nháy',
    en: 'the value of an attribute has no quotes',
  },
  'missing attribute value': { vi: 'thuộc tính không có giá trị', en: 'an attribute has no value' },
  'attribute value quote missmatch': {
    vi: 'dấu nháy của thuộc tính không khớp',
    en: 'the quotes of an attribute do not match',
  },
  'missing closing quotes': { vi: 'thiếu dấu nháy đóng', en: 'a closing quote is missing' },
  'illegal character after attribute end': {
    vi: 'có ký tự thừa sau thuộc tính',
    en: 'something stands directly behind an attribute',
  },
  'illegal declaration of xmlns': { vi: 'khai báo xmlns viết sai', en: 'xmlns is declared wrong' },
  'illegal value of xmlns:xml': { vi: 'khai báo xmlns viết sai', en: 'xmlns is declared wrong' },
} as const;

/** What the parser passes over in a file that is XML: the element or attribute is left out, and told. */
export const passedOver = {
  twice: (name: string) => ({
    vi: `thuộc tính <${name}> ghi hai lần`,
    en: `the attribute <${name}> is written twice`,
  }),
  noType: (name: string) => ({
    vi: `<${name}> không phải phần tử của BPMN 2.0`,
    en: `<${name}> is no element of BPMN 2.0`,
  }),
  notHere: (name: string) => ({
    vi: `phần tử <${name}> không được đứng ở đây`,
    en: `the element <${name}> may not stand here`,
  }),
  noAttribute: (name: string) => ({
    vi: `không có thuộc tính <${name}>`,
    en: `unknown attribute <${name}>`,
  }),
  noPrefix: (name: string) => ({
    vi: `<${name}> dùng tiền tố chưa khai báo`,
    en: `<${name}> has a prefix that is not declared`,
  }),
  badId: (id: string) => ({ vi: `mã <${id}> viết sai`, en: `the id <${id}> is written wrong` }),
  encoding: (name: string) => ({
    vi: `tệp ghi bảng mã ${name}, chỉ đọc được UTF-8`,
    en: `the file says its encoding is ${name}; only UTF-8 is read`,
  }),
  bodyText: { vi: 'có chữ đứng không đúng chỗ', en: 'text stands where none may' },
  other: { vi: 'không đọc được phần này', en: 'this part cannot be read' },
};

/** What is refused before the parser sees it. */
export const unreadableText = {
  sign: { vi: 'có ký tự điều khiển không được dùng', en: 'there is a control character' },
  bare: {
    vi: 'dấu & phải viết là &amp;, và không được dùng thực thể tự đặt',
    en: 'an & must be written &amp;, and entities of its own are not allowed',
  },
};
