import { NativeSelect, TextInput } from '@mantine/core';
import { ButtonLink } from './button-link.tsx';
import { field } from './error-summary.tsx';
import type { Examples } from './examples.ts';
import { FilterBar, SegmentedLinks, TabLinks } from './filter-bar.tsx';

export const examples: Examples = {
  'lọc danh sách': (
    <FilterBar
      aside={
        <ButtonLink look="primary" href="/don-doc">
          Soạn đôn đốc cho 17 đơn vị
        </ButtonLink>
      }
    >
      <TextInput label="Tên hoặc mã" {...field('tim')} />
      <NativeSelect label="Huyện" {...field('huyen')} data={['15 huyện', 'Huyện mẫu 08']} />
    </FilterBar>
  ),
  'các cách nhìn một danh sách': (
    <SegmentedLinks
      label="Lọc"
      items={[
        { href: '/?loc=no', label: 'Còn nợ', count: 41, current: true },
        { href: '/?loc=im-lang', label: 'Im lặng', count: 9 },
        { href: '/?loc=mien', label: 'Được miễn', count: 23 },
      ]}
    />
  ),
  'các phần của một trang': (
    <TabLinks
      label="Nhiệm vụ"
      items={[
        { href: '/tien-do/1', label: '1. Sinh hoạt' },
        { href: '/tien-do/4', label: '4. Chuyên mục', current: true },
        { href: '/tien-do/7', label: '7. An toàn mạng' },
      ]}
    />
  ),
};
