/** Stands wherever the figures are not real. */
export function SampleMark({ words = 'Số liệu mẫu' }: { words?: string }) {
  return <span className="lt-sample">{words}</span>;
}
