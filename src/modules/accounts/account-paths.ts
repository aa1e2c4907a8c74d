export const accountPath = '/tai-khoan';
/** Where somebody with a first password sets an own one. */
export const ownPasswordPath = '/tai-khoan/mat-khau-moi';
