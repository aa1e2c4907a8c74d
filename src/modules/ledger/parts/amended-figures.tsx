import { numberWords } from '../../../platform/clock/words.ts';
import { BeforeAfter } from '../../../ui/before-after.tsx';
import { Cell, DataTable, GroupRow } from '../../../ui/data-table.tsx';
import type { FigureChange } from '../../units/index.ts';

const columns = [
  { head: 'Kỳ' },
  { head: 'Đơn vị phải làm', width: '170px', numeric: true },
  { head: 'Đã đủ', width: '150px', numeric: true },
  { head: 'Còn nợ', width: '150px', numeric: true },
];

/** Every figure that an amendment makes another, measure by measure. */
export function AmendedFigures({ figures }: { figures: readonly FigureChange[] }) {
  return (
    <DataTable caption="Số liệu thay đổi" columns={columns}>
      {[...Map.groupBy(figures, (figure) => figure.what)].map(([what, own]) => (
        <MeasureFigures key={what} what={what} figures={own} />
      ))}
    </DataTable>
  );
}

function MeasureFigures({ what, figures }: { what: string; figures: readonly FigureChange[] }) {
  return (
    <>
      <GroupRow span={4}>{what}</GroupRow>
      {figures.map((figure) => (
        <tr key={figure.head}>
          <Cell main>{figure.head}</Cell>
          <Cell label="Đơn vị phải làm" numeric>
            <Turn values={figure.owed} />
          </Cell>
          <Cell label="Đã đủ" numeric>
            <Turn values={figure.done} />
          </Cell>
          <Cell label="Còn nợ" numeric>
            <Turn values={figure.missing} />
          </Cell>
        </tr>
      ))}
    </>
  );
}

function Turn({ values: [before, after] }: { values: [number, number] }) {
  return <BeforeAfter before={numberWords(before)} after={numberWords(after)} />;
}
