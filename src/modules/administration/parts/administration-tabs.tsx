import { TabLinks } from '../../../ui/filter-bar.tsx';

const pages = [
  { href: '/quan-tri', label: 'Tình trạng' },
  { href: '/quan-tri/nhat-ky', label: 'Nhật ký' },
  { href: '/quan-tri/thu-di', label: 'Thư đi' },
  { href: '/quan-tri/nam-mau', label: 'Năm mẫu' },
] as const;

export function AdministrationTabs({ current }: { current: (typeof pages)[number]['href'] }) {
  return (
    <TabLinks label="Quản trị" items={pages.map((page) => ({ ...page, current: page.href === current }))} />
  );
}
