import { readMeasures } from '../grammar/measures/measures.ts';
import { readCount, readDecimal } from '../grammar/measures/numbers.ts';
import { squash } from '../text/tidy-text.ts';
import type { Measure } from '../types.ts';
import type { TaskRow } from './task-row.ts';

/** "Số lượng: 02" with "Đơn vị tính: lớp", "Chỉ tiêu: 100%": numbers that their column makes a measure. */
export function targetMeasures(cells: TaskRow['cells'], title: string): Measure[] {
  const quantity = squash(cells.quantity ?? '');
  const unit = squash(cells.unit ?? '');
  const stated = quantity ? readMeasures(`${quantity} ${/[\p{L}%]/u.test(quantity) ? '' : unit}`) : [];
  if (stated.length > 0) return stated;
  const count = readCount(quantity);
  if (count) return [{ kind: 'amount', min: count, what: unit || title }];
  const share = /^(\d{1,3}(?:,\d+)?)\s*%$/u.exec(quantity || squash(cells.target ?? ''))?.[1];
  const target = share ? readDecimal(share) / 100 : 0;
  return target > 0 && target <= 1 ? [{ kind: 'coverage', target, of: title }] : [];
}
