/** A province whose name ended, and the one it became part of. */
export interface MergedProvince {
  name: string;
  since: string;
  successor: string;
}

// Nghị quyết 202/2025/QH15 (12/6/2025), 63 provinces become 34: the 29 names that are no province since 01/7/2025.
const MERGED_IN_2025: Record<string, string[]> = {
  'tỉnh Tuyên Quang': ['Hà Giang'],
  'tỉnh Lào Cai': ['Yên Bái'],
  'tỉnh Thái Nguyên': ['Bắc Kạn'],
  'tỉnh Phú Thọ': ['Vĩnh Phúc', 'Hòa Bình'],
  'tỉnh Bắc Ninh': ['Bắc Giang'],
  'tỉnh Hưng Yên': ['Thái Bình'],
  'thành phố Hải Phòng': ['Hải Dương'],
  'tỉnh Ninh Bình': ['Hà Nam', 'Nam Định'],
  'tỉnh Quảng Trị': ['Quảng Bình'],
  'thành phố Đà Nẵng': ['Quảng Nam'],
  'tỉnh Quảng Ngãi': ['Kon Tum'],
  'tỉnh Gia Lai': ['Bình Định'],
  'tỉnh Khánh Hòa': ['Ninh Thuận'],
  'tỉnh Lâm Đồng': ['Đắk Nông', 'Bình Thuận'],
  'tỉnh Đắk Lắk': ['Phú Yên'],
  'Thành phố Hồ Chí Minh': ['Bà Rịa - Vũng Tàu', 'Bình Dương'],
  'tỉnh Đồng Nai': ['Bình Phước'],
  'tỉnh Tây Ninh': ['Long An'],
  'thành phố Cần Thơ': ['Sóc Trăng', 'Hậu Giang'],
  'tỉnh Vĩnh Long': ['Bến Tre', 'Trà Vinh'],
  'tỉnh Đồng Tháp': ['Tiền Giang'],
  'tỉnh Cà Mau': ['Bạc Liêu'],
  'tỉnh An Giang': ['Kiên Giang'],
};

export const MERGED_PROVINCES: MergedProvince[] = [
  ...Object.entries(MERGED_IN_2025).flatMap(([successor, names]) =>
    names.map((name) => ({ name, since: '2025-07-01', successor })),
  ),
  // Nghị quyết 175/2024/QH15: a city under the central government from 01/01/2025.
  { name: 'Thừa Thiên Huế', since: '2025-01-01', successor: 'thành phố Huế' },
];
