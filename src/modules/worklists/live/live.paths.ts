export const livePath = '/lam-viec/thay-doi';
