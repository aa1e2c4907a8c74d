/** Where a page of a sample house shows times of accounts, which no sample day can move. */
export function RealTimes({ shown }: { shown: boolean }) {
  if (!shown) return null;
  return (
    <p className="lt-muted lt-sm" style={{ marginBottom: 12 }}>
      Nơi này đứng ở một ngày mẫu; giờ của máy, phiên, thư và phiếu mời ở đây là giờ thật.
    </p>
  );
}
