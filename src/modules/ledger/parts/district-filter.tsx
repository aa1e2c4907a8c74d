import { Button, NativeSelect } from '@mantine/core';
import { Form } from 'react-router';
import type { ProgressView } from '../progress/read-progress.server.ts';

/** One district only; the address keeps it. */
export function DistrictFilter({ view: { address, districts } }: { view: ProgressView }) {
  return (
    <Form method="get" className="lt-district-filter">
      {address.plan && <input type="hidden" name="ke-hoach" value={address.plan} />}
      {address.task && <input type="hidden" name="nhiem-vu" value={address.task} />}
      {address.measure && <input type="hidden" name="chi-tieu" value={address.measure} />}
      <NativeSelect
        name="huyen"
        aria-label="Huyện"
        defaultValue={address.district ?? ''}
        key={address.district}
      >
        <option value="">Mọi nơi</option>
        {districts.map((district) => (
          <option key={district.id} value={district.id}>
            {district.name}
          </option>
        ))}
      </NativeSelect>
      <Button type="submit" variant="default">
        Lọc
      </Button>
    </Form>
  );
}
