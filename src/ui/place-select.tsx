import { NativeSelect } from '@mantine/core';

export interface PlaceChoice {
  id: string;
  name: string;
}

/** The choice of a place in a filter: districts, communes and what stands directly under the top. Nothing where there is only one. */
export function PlaceSelect({ places, value }: { places: readonly PlaceChoice[]; value: string | null }) {
  if (places.length < 2) return null;
  return (
    <NativeSelect name="huyen" aria-label="Nơi" defaultValue={value ?? ''} key={`h${value}`}>
      <option value="">Mọi nơi</option>
      {places.map((place) => (
        <option key={place.id} value={place.id}>
          {place.name}
        </option>
      ))}
    </NativeSelect>
  );
}
