export const supervisionPath = '/lam-viec/dieu-hanh';
