export const accountPath = '/tai-khoan';
/** Where passkeys are made, shown and taken away. */
export const passkeyPath = '/tai-khoan/khoa-truy-cap';
/** Where a one-time link begins; its code follows. */
export const linkPath = '/vao';
