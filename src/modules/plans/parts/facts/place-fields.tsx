import type { ReviewPlace } from '../../review/page/review-address.ts';

/** Hidden fields that every form of the page sends, so that it comes back to where it was. */
export function PlaceFields({ place }: { place: ReviewPlace }) {
  return (
    <>
      <input type="hidden" name="tab" value={place.tab} />
      {place.order === 'can-xem' && <input type="hidden" name="sap" value="can-xem" />}
      {place.page && place.page > 1 && <input type="hidden" name="trang" value={place.page} />}
      {place.source && <input type="hidden" name="xem" value="van-ban" />}
    </>
  );
}
