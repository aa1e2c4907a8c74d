import { PlaceSelect } from './place-select.tsx';

export const examples = {
  'mọi địa bàn': (
    <PlaceSelect
      places={[
        { id: 'a', name: 'Huyện mẫu 01' },
        { id: 'b', name: 'Xã mẫu 3' },
      ]}
      value={null}
    />
  ),
  'một địa bàn đã chọn': (
    <PlaceSelect
      places={[
        { id: 'a', name: 'Huyện mẫu 01' },
        { id: 'b', name: 'Xã mẫu 3' },
      ]}
      value="b"
    />
  ),
};
