import { describe, expect, it } from 'vitest';
import { notChosen, readDispensationValues, valuesAsFields } from './dispensation-values.ts';

const filled = 'loai=hoan&don-vi-id=a&noi=h&viec-nao=mot-so&chi-tieu=m&tu=2023-05&den=2023-06&han=2023-09-30';

describe('mẫu miễn, hoãn', () => {
  it('để trống thì chưa chọn gì: không mặc định miễn, không mặc định mọi việc, mọi tháng', () => {
    const values = readDispensationValues(new URLSearchParams());
    expect(values).toMatchObject({ kind: null, work: null, fromMonth: '', toMonth: '', measureIds: [] });
    expect(Object.keys(notChosen(values))).toEqual(['loai', 'tu', 'den', 'chi-tieu']);
  });

  it('chọn đủ thì không lỗi, và chép lại được nguyên vẹn để quyết định đúng điều đã xem', () => {
    const values = readDispensationValues(new URLSearchParams(filled));
    expect(notChosen(values)).toEqual({});
    expect(readDispensationValues(new URLSearchParams(valuesAsFields(values)))).toEqual(values);
  });

  it('hoãn mà không có ngày hạn mới; “mọi việc” bỏ qua việc đã đánh dấu', () => {
    const values = readDispensationValues(new URLSearchParams('loai=hoan&viec-nao=moi&chi-tieu=m'));
    expect(values.measureIds).toEqual([]);
    expect(notChosen(values)).toMatchObject({ han: 'Hoãn thì ghi ngày hạn mới.' });
  });
});
