import { Cell, DataTable } from '../../../../ui/data-table.tsx';
import type { Conversion } from '../../reader/types.ts';

const encodingNames = { tcvn3: 'TCVN3 (phông .VnTime)', vni: 'VNI (phông VNI-Times)' } as const;

/** Some passages before and after, so that a person sees whether the old letters became the right ones. */
export function ConversionPreview({ conversion }: { conversion: Conversion }) {
  return (
    <>
      <p>
        Văn bản dùng bảng mã cũ {encodingNames[conversion.encoding]}. Máy đã chuyển sang Unicode; hãy so vài
        đoạn trước khi dùng. Tệp gốc được giữ nguyên.
      </p>
      <DataTable
        caption="Vài đoạn trước và sau khi chuyển"
        columns={[{ head: 'Trong tệp', width: '50%' }, { head: 'Sau khi chuyển' }]}
      >
        {conversion.samples.map(({ before, after }) => (
          <tr key={before}>
            <Cell label="Trong tệp">
              <span className="lt-mono">{before}</span>
            </Cell>
            <Cell label="Sau khi chuyển">{after}</Cell>
          </tr>
        ))}
      </DataTable>
    </>
  );
}
