import type { Synonyms } from './header.ts';

/** Columns of a list "from old to new". */
export type ReorganisationField =
  | 'oldCode'
  | 'oldName'
  | 'newCode'
  | 'newName'
  | 'newKind'
  | 'newParent'
  | 'note';

export const reorganisationSynonyms: Synonyms<ReorganisationField> = {
  oldCode: [
    'ma cu',
    'ma don vi cu',
    'ma hien tai',
    'ma don vi hien tai',
    'ma truoc sap xep',
    'ma don vi truoc sap xep',
    'ma truong cu',
  ],
  oldName: [
    'ten cu',
    'ten don vi cu',
    'don vi cu',
    'ten hien tai',
    'don vi hien tai',
    'ten don vi hien tai',
    'don vi truoc sap xep',
    'ten don vi truoc sap xep',
    'ten truong cu',
  ],
  newCode: ['ma moi', 'ma don vi moi', 'ma sau sap xep', 'ma don vi sau sap xep', 'ma truong moi'],
  newName: [
    'ten moi',
    'ten don vi moi',
    'don vi moi',
    'don vi sau sap xep',
    'ten don vi sau sap xep',
    'ten truong moi',
  ],
  newKind: ['loai moi', 'loai don vi moi', 'loai sau sap xep', 'loai', 'loai don vi'],
  newParent: [
    'truc thuoc moi',
    'noi truc thuoc moi',
    'ma cap tren moi',
    'ma don vi cap tren moi',
    'don vi cap tren moi',
    'truc thuoc',
    'noi truc thuoc',
    'ma don vi cap tren',
    'don vi cap tren',
    'don vi quan ly',
    'ubnd xa phuong',
  ],
  note: ['ghi chu', 'viec', 'hinh thuc', 'noi dung', 'noi dung sap xep', 'hinh thuc sap xep'],
};

export const reorganisationHeads: readonly { field: ReorganisationField; head: string; width: number }[] = [
  { field: 'oldCode', head: 'Mã cũ', width: 16 },
  { field: 'oldName', head: 'Tên cũ', width: 38 },
  { field: 'newCode', head: 'Mã mới', width: 16 },
  { field: 'newName', head: 'Tên mới', width: 38 },
  { field: 'newKind', head: 'Loại mới', width: 24 },
  { field: 'newParent', head: 'Trực thuộc mới (mã)', width: 22 },
  { field: 'note', head: 'Ghi chú', width: 30 },
];
