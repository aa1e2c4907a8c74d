/** The page of a list as its address says it (`?trang=3`); what makes no sense is the first page, never an error. */
export function pageNumber(params: URLSearchParams): number {
  const asked = params.get('trang') ?? '';
  return /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
}
