import { NativeSelect } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { FilterBar, SegmentedLinks } from '../../../ui/filter-bar.tsx';
import {
  allOpen,
  comparisonWord,
  type ProgressAddress,
  progressFields,
  progressHref,
} from '../progress/progress-address.ts';
import type { ProgressView } from '../progress/read-progress.server.ts';
import './progress-tools.css';

/** How the figures are shown, of which place, beside what; and how they leave the screen. */
export function ProgressTools({ view, single }: { view: ProgressView; single: boolean }) {
  return (
    <div className="lt-progress-tools">
      {!single && <LookChoice view={view} />}
      {!single && (
        <FilterBar submitWords="Xem">
          <Filters view={view} />
        </FilterBar>
      )}
      <TakeAway view={view} single={single} />
    </div>
  );
}

function LookChoice({ view: { address } }: { view: ProgressView }) {
  const item = (look: ProgressAddress['look'], label: string) => ({
    href: progressHref(address, { look, cell: null }),
    label,
    current: address.look === look,
  });
  return (
    <SegmentedLinks
      label="Cách xem"
      items={[item('table', 'Bảng'), item('places', 'Địa bàn'), item('trend', 'Xu hướng')]}
    />
  );
}

/** What the form itself asks is not carried along; a map is of one day. */
const asked = { table: ['huyen', 'so-sanh'], places: ['huyen', 'ky'], trend: ['huyen', 'so-sanh'] } as const;

function Filters({ view: { address, provinces, isCountry, districts, columns } }: { view: ProgressView }) {
  const dropped: readonly string[] = [...asked[address.look], ...(isCountry ? ['tinh'] : []), 'o', 'mo'];
  const kept = progressFields(address).filter(([name]) => !dropped.includes(name));
  return (
    <>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {isCountry && (
        <NativeSelect name="tinh" aria-label="Tỉnh" defaultValue="">
          <option value="">Mọi tỉnh</option>
          {provinces.map((province) => (
            <option key={province.id} value={province.id}>
              {province.name}
            </option>
          ))}
        </NativeSelect>
      )}
      {districts.length > 1 && (
        <NativeSelect
          name="huyen"
          aria-label="Nơi"
          defaultValue={address.district ?? ''}
          key={`h${address.district}`}
        >
          <option value="">Mọi nơi</option>
          {districts.map((district) => (
            <option key={district.id} value={district.id}>
              {district.name}
            </option>
          ))}
        </NativeSelect>
      )}
      {address.look === 'places' && columns.length > 1 && (
        <NativeSelect
          name="ky"
          aria-label="Kỳ"
          defaultValue={address.period ?? ''}
          key={`k${address.period}`}
        >
          <option value="">Kỳ vừa hết hạn</option>
          {columns.map((column) => (
            <option key={column.start} value={column.start}>
              {column.head}
            </option>
          ))}
        </NativeSelect>
      )}
      {address.look !== 'places' && (
        <NativeSelect
          name="so-sanh"
          aria-label="So sánh"
          defaultValue={comparisonWord(address.compare)}
          key={`s${address.compare}`}
        >
          <option value="">Không so sánh</option>
          <option value={comparisonWord('month')}>Cùng ngày tháng trước</option>
          <option value={comparisonWord('year')}>Cùng ngày năm trước</option>
        </NativeSelect>
      )}
    </>
  );
}

/** The same view in another form; the address says which, so that it can be sent on. */
function TakeAway({ view, single }: { view: ProgressView; single: boolean }) {
  const { address, groups } = view;
  const hasMore = !view.isCountry && address.look === 'table' && groups.some((group) => !group.isOpen);
  const here = { ...address, cell: null };
  const all = { ...here, open: [allOpen] };
  const file = (kind: string, of: ProgressAddress) => progressHref(of, {}, `/tien-do/tai-ve?dang=${kind}`);
  const paper = (size: string, of: ProgressAddress) => progressHref(of, {}, `/tien-do/ban-in?kho=${size}`);
  return (
    <details className="lt-takeaway">
      <summary>
        <IconDownload size={17} stroke={2} aria-hidden /> Tải về, in
      </summary>
      <div>
        <p>Đúng những gì đang xem</p>
        <ul>
          <Item href={file('xlsx', here)}>Bảng tính (.xlsx)</Item>
          <Item href={file('csv', here)}>Tệp CSV</Item>
          <Item href={paper('a4', here)}>Bản in A4 ngang</Item>
          <Item href={paper('a3', here)}>Bản in A3 ngang</Item>
        </ul>
        {hasMore && (
          <>
            <p>Mở hết mọi đơn vị</p>
            <ul>
              <Item href={file('xlsx', all)}>Bảng tính (.xlsx), mọi đơn vị</Item>
              <Item href={file('csv', all)}>Tệp CSV, mọi đơn vị</Item>
              <Item href={paper('a3', all)}>Bản in A3 ngang, mọi đơn vị</Item>
            </ul>
          </>
        )}
        {!single && (
          <ul>
            <Item href={progressHref({ ...here, open: [] }, { look: 'table' }, '/tien-do/bang-treo')}>
              Bảng treo ở phòng làm việc
            </Item>
          </ul>
        )}
      </div>
    </details>
  );
}

/** Files and pages without the frame: plain links. */
function Item({ href, children }: { href: string; children: string }) {
  return (
    <li>
      <a href={href}>{children}</a>
    </li>
  );
}
